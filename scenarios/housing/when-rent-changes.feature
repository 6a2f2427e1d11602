@housing @24cfr982.516
Feature: When a change in income reaches an assisted rent

  Rule: A rise in pay waits for the review

    # COMBO-SSI-HUD-2026: 500 + 786.50: 15,438 - 550 = 14,888; then 1,000 + 536.50: 17,888. In May and June SSI is still 786.50
    Scenario: A raise of 500, and a review in July
      Given the person gets SSI
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every July
      And wages of $500 a month from January 2025 to April 2026
      And wages of $1,000 a month from May 2026
      When we look at April 2026 to August 2026
      Then these months show
        | month       | SSI payment | tenant rent |
        | April 2026  | $786.50     | $372.20     |
        | May 2026    | $786.50     | $372.20     |
        | June 2026   | $786.50     | $372.20     |
        | July 2026   | $536.50     | $447.20     |
        | August 2026 | $536.50     | $447.20     |
      And in May 2026 the tenant rent is $372.20
      And it follows from "A smaller change, and a rise in pay, wait for the review"
      And it follows from "In the first month looked at, the rent is what that month's income gives"
      And it follows from "The rent charged is the rent paid"
      And in July 2026 the tenant rent is $447.20
      And it follows from "At the yearly review, the rent is set on the month's income"

    # (1,000 + 786.50) x 12 - 550 = 20,888
    Scenario: Without a known review month the rent follows at once
      Given the person gets SSI
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And wages of $500 a month from January 2025 to April 2026
      And wages of $1,000 a month from May 2026
      When we look at April 2026 to July 2026
      Then these months show
        | month      | tenant rent |
        | April 2026 | $372.20     |
        | May 2026   | $522.20     |
        | July 2026  | $447.20     |
      And in May 2026 the tenant rent is $522.20
      And it follows from "Without a known review month, the rent follows income at once"

    # With the deduction of 400: 15,038 and 21,038
    Scenario: An agency with the old rules follows its own plan
      Given the person gets SSI
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every July
      And the housing agency uses HUD's old rules
      And wages of $500 a month from January 2025 to April 2026
      And wages of $1,000 a month from May 2026
      When we look at April 2026 to May 2026
      Then these months show
        | month      | tenant rent |
        | April 2026 | $375.95     |
        | May 2026   | $525.95     |

    # The review of October 2025 did not see the job of November: 967 x 12 - 525 = 11,079
    Scenario: A job that began after the last review
      Given the person gets SSI
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every October
      And wages of $500 a month from November 2025
      When we look at May 2026
      Then in May 2026 the tenant rent is $276.98

  Rule: A fall by a tenth or more comes at once, and opens the way for a later rise

    # (24,000 - 550) and (12,000 - 550) of a year
    Scenario: A job ends, and another begins
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every February
      And wages of $1,000 a month from January 2025 to May 2026
      And wages of $1,000 a month from August 2026
      When we look at May 2026 to August 2026
      Then these months show
        | month       | tenant rent |
        | May 2026    | $586.25     |
        | June 2026   | $286.25     |
        | July 2026   | $286.25     |
        | August 2026 | $586.25     |
      And in June 2026 the tenant rent is $286.25
      And it follows from "When adjusted income falls by a tenth or more, the rent comes down at once"

    # 12,600 - 550 = 12,050, then 11,450: less than a tenth
    Scenario: A smaller fall waits
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And a pension of $50 a month from January 2025 to May 2026
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every July
      When we look at May 2026 to July 2026
      Then these months show
        | month     | tenant rent |
        | May 2026  | $301.25     |
        | June 2026 | $301.25     |
        | July 2026 | $286.25     |

  Rule: Other income can raise the rent between reviews, by a tenth or more

    # A tenth of 11,450 is 1,145 a year: 95.41 a month is under it, 95.42 is not; (12,000 + 1,145.04 - 550) x 0.3 / 12
    Scenario Outline: Around a tenth
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And a pension of <pension> a month from June 2026
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every July
      When we look at May 2026 to July 2026
      Then these months show
        | month     | tenant rent |
        | May 2026  | $286.25     |
        | June 2026 | <june>      |
        | July 2026 | <july>      |

      Examples:
        | pension | june    | july    |
        | $95.41  | $286.25 | $314.87 |
        | $95.42  | $314.88 | $314.88 |

    Scenario: The rule behind it
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And a pension of $200 a month from June 2026
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every October
      When we look at May 2026 to July 2026
      Then in June 2026 the tenant rent is $346.25
      And it follows from "When adjusted income other than a rise in pay grows by a tenth or more, the rent goes up at once"

  Rule: Before the rules of 2024 nothing waits

    # (12,000 + 6,000 - 400) x 0.3 / 12
    Scenario: A job in 2023
      Given SSDI of $1,000 a month since January 2023, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every October
      And wages of $500 a month from June 2023
      When we look at May 2023 to June 2023
      Then in June 2023 the tenant rent is $440
      And it follows from "Before the rules of 2024, the rent follows income at once"

  Rule: Other homes

    Scenario Outline: Rent and a mortgage are what they are
      Given <home> of $900 a month
      When we look at June 2026
      Then in June 2026 the tenant rent is $900
      And it follows from "Rent without help, or a mortgage, is what it is"
      And it follows from "The rent paid is shown where there is one"

      Examples:
        | home                    |
        | rent                    |
        | the cost of an own home |

    Scenario: No shelter cost
      Given a pension of $100 a month
      When we look at June 2026
      Then in June 2026 there is no tenant rent
      And in June 2026 the net resources are $100
      And it follows from "Without shelter cost, no rent is paid"
