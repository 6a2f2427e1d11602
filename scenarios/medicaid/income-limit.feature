@medicaid @cgs17b-261 @cgs17b-104
Feature: HUSKY C: the income limit and the spend-down
  Three steps, each up to the next dollar: the standard of need, the payment standard, the limit.

  Rule: Up to the next dollar at each step

    # CT-HUSKYC-06, CT-HUSKYC-01, CT-HUSKYC-03, CT-HUSKYC-04
    Scenario Outline: The limit for one
      Given the person gets SSI
      When we look at <month>
      Then in <month> the HUSKY C income limit is <limit>

      # 2026: 0.55 x 1,330 = 731.50, 732; 0.73 x 732 = 534.36, 535; 1.59 x 535 = 850.65, 851
      Examples:
        | month          | limit |
        | May 2024       | $723  |
        | September 2024 | $723  |
        | October 2024   | $803  |
        | April 2025     | $835  |
        | February 2026  | $835  |
        | June 2026      | $851  |

    Scenario Outline: The limit for two
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And a spouse born in May 1985
      When we look at <month>
      Then in <month> the HUSKY C income limit is <limit>
      And it follows from "Applied income is compared with the limit for one, or for two with a spouse"
      And it follows from "The standard of need is a share of the poverty guideline, up to the next dollar"
      And it follows from "The payment standard is a share of the standard of need, up to the next dollar"
      And it follows from "The medically needy income limit is a multiple of the payment standard, up to the next dollar"

      # 2026: 0.55 x 1,803.33 = 991.83, 992; 0.73 x 992 = 724.16, 725; 1.59 x 725 = 1,152.75, 1,153
      Examples:
        | month        | limit  |
        | October 2024 | $1,090 |
        | April 2025   | $1,128 |
        | June 2026    | $1,153 |

  Rule: The spend-down is six months of what is over

    Scenario Outline: At the limit and one dollar over
      Given SSDI of <ssdi> a month since January 2020, with no trial work months used
      When we look at June 2026
      Then in June 2026 the HUSKY C applied income is <applied>
      And in June 2026 Medicaid is <medicaid>

      # 1,413 - 562 = 851
      Examples:
        | ssdi   | applied | medicaid                  |
        | $1,413 | $851    | HUSKY C                   |
        | $1,414 | $852    | HUSKY C with a spend-down |

    Scenario: One dollar over is six dollars of bills
      Given SSDI of $1,414 a month since January 2020, with no trial work months used
      When we look at June 2026
      Then in June 2026 the HUSKY C spend-down is $6
      And it follows from "The spend-down is six months of what applied income is over the limit"
