@tax @26usc3101 @cgs31-49e
Feature: Taxes taken from pay

  Rule: Social Security and Medicare tax, up to the wage base

    # 1,000 x 7.65 percent and 0.5 percent
    Scenario: Wages
      Given wages of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the payroll tax is $76.50
      And it follows from "Social Security tax stops at the year's wage base, Medicare tax does not, and self-employment pays its own"
      And in June 2026 the Paid Leave contribution is $5
      And it follows from "Paid Leave takes its share of wages up to the Social Security wage base"

    # The base of 2026 is 184,500: in February 84,500 of 100,000 are under it
    Scenario: High wages
      Given wages of $100,000 a month from January 2026
      When we look at January 2026 to March 2026
      Then these months show
        | month         | payroll tax | Paid Leave contribution |
        | January 2026  | $7,650      | $500                    |
        | February 2026 | $6,689      | $422.50                 |
        | March 2026    | $1,450      | $0                      |

    # Each has a base of their own: 2 x 76.50
    Scenario: A couple
      Given a spouse born in May 1986
      And the spouse has wages of $1,000 a month
      And wages of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the payroll tax is $153

    # 1,000 x 0.9235 x 0.153 = 141.2955; Paid Leave is for employees
    Scenario: Self-employment
      Given self-employment with a net profit of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the payroll tax is $141.30
      And in June 2026 the Paid Leave contribution is $0

    # The base of 2026 is 184,500. Wages of 14,000 a month, 168,000 a year, leave 16,500 of it; 3,000 x 0.9235 = 2,770.50 a month.
    # January to May 2,770.50 x 0.153 = 423.8865; June 16,500 - 5 x 2,770.50 = 2,647.50, x 0.124 + 2,770.50 x 0.029 = 408.6345;
    # then 2,770.50 x 0.029 = 80.3445; each with 14,000 x 0.0765 = 1,071. The year: 12,852 + 2,046 + 964.134 = 15,862.13
    Scenario: A business beside wages that leave little of the wage base
      Given wages of $14,000 a month from January 2026
      And self-employment with a net profit of $3,000 a month from January 2026
      When we look at January 2026 to July 2026
      Then these months show
        | month        | payroll tax |
        | January 2026 | $1,494.89   |
        | May 2026     | $1,494.89   |
        | June 2026    | $1,479.63   |
        | July 2026    | $1,151.34   |
      And something follows from "Wages come first: net earnings from self-employment pay Social Security tax up to what the year's wages leave of the wage base"

    # 20,000 x 12 is over 184,500, so none is left: in January 20,000 x 0.0765 + 1,000 x 0.9235 x 0.029
    Scenario: A business beside wages that use up the wage base
      Given wages of $20,000 a month from January 2026
      And self-employment with a net profit of $1,000 a month from January 2026
      When we look at January 2026
      Then in January 2026 the payroll tax is $1,556.78

    # CT-PL-01
    Scenario: Paid Leave of a year's wages
      Given wages of $20,000 received at once in January 2026
      Then Paid Leave takes $100
