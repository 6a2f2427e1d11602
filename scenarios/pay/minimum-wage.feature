@pay @cgs31-58
Feature: The minimum wage

  # CT-MINW-01: 16.94 in 2026; 20 hours x 52 x 16.94 / 12 = 1,468.13 a month
  Scenario: At the minimum
    Given work of 20 hours a week at $16.94 an hour from June 2026
    When we look at June 2026
    Then in June 2026 the gross earnings are $1,468.13
    And the advice does not find "pay.under-minimum-wage"

  Scenario: A cent under it
    Given work of 20 hours a week at $16.93 an hour from June 2026
    When we look at May 2026 to July 2026
    Then the advice finds "pay.under-minimum-wage" in June 2026 with
      | wage  | $16.93 |
      | least | $16.94 |
