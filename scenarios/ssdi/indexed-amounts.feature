@ssdi @20cfr404.1592 @20cfr404.1574
Feature: The amounts of trial work and of substantial work rise with average wages
  Each year's amount is that of a first year, raised as the average wage index of two years before, to the nearest ten
  dollars. A figure typed wrong in the book would not fit.

  # SGA-TWP-FORMULA; TWP-FORMULA-2012 has the same formula: 530 x 41,673.83 / 30,469.84 = 724.88, to 720, for a year
  # before the first figures of the book
  Scenario Outline: Trial work in <month>
    Then ssdi.trial-work-level in <month> is <amount>: $530 times <wages> over $30,469.84, to the nearest ten dollars

    Examples:
      | month        | amount | wages      |
      | January 2022 | $970   | $55,628.60 |
      | January 2023 | $1,050 | $60,575.07 |
      | January 2024 | $1,110 | $63,795.13 |
      | January 2025 | $1,160 | $66,621.80 |
      | January 2026 | $1,210 | $69,846.57 |

  Scenario Outline: Substantial work in <month>
    Then ssdi.substantial-gainful-activity in <month> is <amount>: $700 times <wages> over $28,861.44, to the nearest ten dollars

    Examples:
      | month        | amount | wages      |
      | January 2022 | $1,350 | $55,628.60 |
      | January 2023 | $1,470 | $60,575.07 |
      | January 2024 | $1,550 | $63,795.13 |
      | January 2025 | $1,620 | $66,621.80 |
      | January 2026 | $1,690 | $69,846.57 |

  Scenario Outline: Substantial work of somebody who is blind in <month>
    Then ssdi.substantial-gainful-activity.blind in <month> is <amount>: $930 times <wages> over $22,935.42, to the nearest ten dollars

    Examples:
      | month        | amount | wages      |
      | January 2022 | $2,260 | $55,628.60 |
      | January 2023 | $2,460 | $60,575.07 |
      | January 2024 | $2,590 | $63,795.13 |
      | January 2025 | $2,700 | $66,621.80 |
      | January 2026 | $2,830 | $69,846.57 |
