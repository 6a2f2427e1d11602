@household @42usc9902
Feature: The federal poverty guideline
  One amount for the first person and another for each further person; Connecticut's health programs take up the new
  year's amounts in March.

  Rule: A new guideline counts from March

    Scenario: The limit for HUSKY D rises in March
      # 1.38 x 15,650 / 12 = 1,799.75, up to 1,800; 1.38 x 15,960 / 12 = 1,835.40, up to 1,836
      Given SSDI of $1,836 a month since January 2025, with no trial work months used
      And savings of $9,000
      When we look at February 2026 to March 2026
      Then these months show
        | month         | Medicaid            |
        | February 2026 | Covered Connecticut |
        | March 2026    | HUSKY D             |
      And it follows from "The poverty guideline is one amount for the first person and another for each further person"

  Rule: Extra Help goes to one and a half times the guideline

    # LIS-INCOME
    Scenario Outline: Limits of Extra Help
      Given a household of <adults> adults and a poverty guideline of <first> and <more> for each more, from <from> to <to>
      Then one and a half times the guideline is <limit> a year

      Examples:
        | adults | first   | more   | from       | to            | limit   |
        | 1      | $15,060 | $5,380 | March 2024 | February 2025 | $22,590 |
        | 2      | $15,060 | $5,380 | March 2024 | February 2025 | $30,660 |
        | 1      | $15,960 | $5,680 | March 2026 | December 2026 | $23,940 |
        | 2      | $15,960 | $5,680 | March 2026 | December 2026 | $32,460 |

    # MSP-FEDERAL-2026: the federal floor, which Connecticut's limits are far above
    Scenario Outline: The federal floor of the Medicare Savings Programs, with its twenty dollars
      Given a household of 1 adult and a poverty guideline of $15,960 and $5,680 for each more, from March 2026 to December 2026
      Then <share> times a month's guideline, up to the dollar, and $20 more is <limit>

      Examples:
        | share | limit  |
        | 1.00  | $1,350 |
        | 1.20  | $1,616 |
        | 1.35  | $1,816 |
