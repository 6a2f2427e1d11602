@housing @24cfr5.628
Feature: The tenant's share of an assisted rent

  Rule: The largest of several amounts

    # HUD-TTP-MAX: 2, 1 and a minimum of 4 (Connecticut has no welfare rent)
    Scenario Outline: Around the minimum rent
      Given a family with a voucher, $120 of income and $80 of adjusted income a year in June 2022
      And the law's figure housing.minimum-rent-most were <minimum>
      Then the tenant's share is <share> a month

      Examples:
        | minimum | share |
        | 4       | $4    |
        | 2       | $2    |
        | 1       | $2    |

    # 7,200 - 550 - (6,000 - 720) = 1,370: 34.25 a month; a tenth of 600 is more
    Scenario: A tenth of all income
      Given SSDI of $600 a month since January 2026, with no trial work months used
      And medical costs of $500 a month
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      When we look at June 2026
      Then in June 2026 the tenant rent is $60
      And it follows from "The tenant pays three tenths of adjusted income, a tenth of all income, or the minimum rent, whichever is most"

    Scenario: No income
      Given a Housing Choice Voucher with a contract rent of $2,000 a month
      When we look at June 2026
      Then in June 2026 the tenant rent is $50

  Rule: No more than the rent

    # HUD-SINGLE-2022: 30 percent of 2,000; the voucher pays the other 400
    Scenario: A single worker
      Given the person does not meet Social Security's disability rules
      And a Housing Choice Voucher with a contract rent of $1,000 a month
      And wages of $2,000 a month from January 2022
      When we look at June 2022
      Then in June 2022 the tenant rent is $600

    # (48,000 - 550) x 0.3 / 12 = 1,186.25
    Scenario Outline: High income
      Given SSDI of $4,000 a month since January 2026, with no trial work months used
      And a Housing Choice Voucher with a contract rent of <contract> a month
      When we look at June 2026
      Then in June 2026 the tenant rent is <rent>

      Examples:
        | contract  | rent      |
        | $900      | $900      |
        | $1,186.25 | $1,186.25 |
        | $1,300    | $1,186.25 |
