@snap @7cfr273.10
Feature: The first month of SNAP

  Rule: The part of the month that is left is paid, in whole dollars

    # SNAP-CT-PRORATE: 194 x 17 / 30 = 109.93
    Scenario Outline: By the day on which SNAP is asked for
      Given SNAP asked for on day <day> of October 2026, with <full> for a whole month
      Then the first month of SNAP brings <first>

      Examples:
        | day | full | first |
        | 14  | $194 | $109  |
        | 1   | $194 | $194  |

  Rule: Less than ten dollars is not paid

    # 25 x 12 / 30 = 10; 25 x 11 / 30 = 9.17
    Scenario Outline: Around ten dollars
      Given SNAP asked for on day <day> of October 2026, with $25 for a whole month
      Then the first month of SNAP brings <first>

      Examples:
        | day | first |
        | 19  | $10   |
        | 20  | $0    |
