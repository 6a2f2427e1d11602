@tax @26usc1
Feature: Federal income tax

  Rule: Filing status

    # Single: 24,000 - 16,100 = 7,900. Head of household: 36,000 - 24,150 = 11,850. Joint: 48,000 - 32,200 = 15,800. Ten percent, a twelfth
    Scenario: Single
      Given wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the federal income tax is $65.83
      And it follows from "Anybody else files as single"
      And it follows from "Somebody single deducts the standard deduction, and more for each one who is blind or has reached the age"
      And it follows from "Somebody single pays each bracket's rate on the income in it"

    Scenario: With a child
      Given a child born in May 2015
      And wages of $3,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the federal income tax is $98.75
      And it follows from "Somebody without a spouse and with a child at home files as head of household"
      And it follows from "A head of household deducts the standard deduction, and more for each one who is blind or has reached the age"
      And it follows from "A head of household pays each bracket's rate on the income in it"

    # 36,000 - 16,100 = 19,900: 1,240 + 0.12 x 7,500
    Scenario: A child who is 19 by the end of the year does not count
      Given a child born in December 2007
      And wages of $3,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the federal income tax is $178.33

    Scenario: With a spouse
      Given a spouse born in May 1986
      And the spouse has wages of $2,000 a month
      And wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the federal income tax is $131.67
      And it follows from "A couple files jointly"
      And it follows from "A couple that files jointly deducts the standard deduction, and more for each one who is blind or has reached the age"
      And it follows from "A couple that files jointly pays each bracket's rate on the income in it"

  Rule: More standard deduction for blindness and age

    # 24,000 - 16,100 - 2,050 = 5,850; both: 3,800
    Scenario Outline: Single
      Given a person born in <born>
      And wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the federal income tax is <tax>

      Examples:
        | born          | tax    |
        | December 1961 | $48.75 |
        | January 1962  | $65.83 |

    Scenario: Blind
      Given the person is blind
      And wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the federal income tax is $48.75

  Rule: What is income

    # 12 x (1,500 + 300 + 200 + 100) = 25,200 - 16,100 = 9,100
    Scenario: Kinds that are taxed
      Given a pension of $1,500 a month
      And unemployment benefits of $300 a month
      And interest of $200 a month
      And other unearned income of $100 a month
      When we look at June 2026
      Then in June 2026 the federal income tax is $75.83
      And it follows from "Income is pay, profit less half of its tax, pensions, unemployment pay, interest and the like; not help for veterans, workers' compensation, child support or gifts"

    Scenario: Kinds that are not
      Given a VA pension of $1,500 a month
      And workers' compensation of $1,500 a month
      And child support of $1,000 a month
      And gifts of $1,000 a month
      When we look at June 2026
      Then in June 2026 the federal income tax is $0

    # 24,000 - 24,000 x 0.9235 x 0.153 / 2 = 22,304.454; less 16,100
    Scenario: Half of self-employment tax comes off
      Given self-employment with a net profit of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the federal income tax is $51.70

    # 168,000 + 36,000 less half of 16,500 x 0.124 + 33,246 x 0.029 = 3,010.134: 202,494.933, less 16,100 = 186,394.933.
    # 1,240 + 4,560 + 12,166 + (186,394.933 - 105,700) x 0.24 = 37,332.784, a twelfth of it
    Scenario: Half of self-employment tax comes off, where wages leave little of the wage base
      Given wages of $14,000 a month from January 2026
      And self-employment with a net profit of $3,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the federal income tax is $3,111.07
      And something follows from "The year's tax on net earnings from self-employment has the same limit"

  Rule: Brackets

    # TAX-2024-48000: 1,160 + 4,266 + 187
    Scenario: Taxable income of 48,000 in 2024
      Given a tax year 2024, filed single, with 0 children
      And taxable income of $48,000 in the tax year 2024
      Then federal income tax is $5,613 for the year

  Rule: Social Security in taxable income

    # TAX-SS-SINGLE: 28,990 + 2,990 - 25,000 = 6,980, half 3,490, at most 2,990. TAX-SS-JOINT0: 28,750 + 2,800 is under 32,000
    # 40,000 + 5,000 = 45,000: 0.85 x 11,000 + 4,500 = 13,850, at most 8,500
    Scenario Outline: By filing and income
      Given a tax year 2026, filed <filing>, with 0 children
      And Social Security of <benefit> and other income of <other> in the tax year 2026
      Then <taxed> of Social Security is taxed

      Examples:
        | filing  | benefit | other      | taxed  |
        | single  | $5,980  | $28,990    | $2,990 |
        | jointly | $5,600  | $28,750    | $0     |
        | single  | $10,000 | $40,000    | $8,500 |
        | single  | $10,000 | $20,000    | $0     |
        | single  | $10,000 | $20,001    | $0.50  |
        | single  | $10,000 | $29,000    | $4,500 |
        | single  | $10,000 | $29,001    | $4,500.85 |

    # SSDI 18,000 of the year, wages 39,000 with the spouse's: 48,000 over 44,000: 3,400 + 6,000 = 9,400; 48,400 - 32,200
    Scenario: A couple with SSDI and wages
      Given SSDI of $1,500 a month since June 2025, with no trial work months used
      And a spouse born in February 1984
      And the spouse has wages of $2,000 a month
      And wages of $1,500 a month from March 2026
      When we look at June 2026
      Then in June 2026 the federal income tax is $135
      And it follows from "Above the second base amount, more of Social Security is taxed"
      And it follows from "The base amounts of a couple that files jointly"
      And it follows from "Social Security of the year begins with what arrives in January"
      And it follows from "Social Security of the year is what has arrived by the month"
      And it follows from "Adjusted gross income is income with the taxable part of Social Security"

    # 24,000 + 6,000 = 30,000: half of 5,000 is 2,500; 26,500 - 16,100
    Scenario: Somebody single with SSDI and wages
      Given SSDI of $1,000 a month since June 2024, with no trial work months used
      And wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the federal income tax is $86.67
      And it follows from "Above the base amount, half of Social Security is taxed at most"
      And it follows from "The base amounts of everybody else"

    Scenario: Little income
      Given SSDI of $1,000 a month since June 2024, with no trial work months used
      And wages of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the federal income tax is $0
      And it follows from "Social Security is not taxed while other income and half of it stay within the base amount"

    Scenario: No Social Security
      Given wages of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the federal income tax is $0
      And it follows from "Without a Social Security disability benefit, the year has none"
