@energy @42usc8624
Feature: Help with heating costs

  Scenario: SSI brings it without an income test
    Given the person gets SSI
    And rent of $800 a month
    When we look at January 2026
    Then the advice finds "energy.automatic" in January 2026 with
      | least | $345 |
      | most  | $645 |
    And the advice does not find "energy.by-income"

  # 47,764 / 12 = 3,980.33
  Scenario: Income up to sixty percent of the median
    Given rent of $800 a month
    And wages of $3,980.33 a month from January 2026
    When we look at January 2026
    Then the advice finds "energy.by-income" in January 2026 with
      | limit | $47,764 |
      | least | $295    |
      | most  | $645    |
    And the advice does not find "energy.automatic"

  Scenario: A cent a month more
    Given rent of $800 a month
    And wages of $3,980.34 a month from January 2026
    When we look at January 2026
    Then the advice does not find "energy.by-income"

  Scenario: No home to heat
    Given the person gets SSI
    When we look at January 2026
    Then the advice does not find "energy.automatic"
    And the advice does not find "energy.by-income"

  Scenario: SSI, in a winter whose amounts are not published
    Given the person gets SSI
    And rent of $800 a month
    When we look at November 2026
    Then the advice finds "energy.automatic-ask" in November 2026
    And the advice does not find "energy.automatic"

  Scenario: SNAP brings it without an income test
    Given the person gets SNAP
    And rent of $800 a month
    And wages of $900 a month from January 2026
    When we look at January 2026
    Then the advice finds "energy.automatic-snap" in January 2026
    And the advice does not find "energy.by-income"

  # 48,714 / 12 = 4,059.50
  Scenario: Income up to the limit, in a winter whose amounts are not published
    Given rent of $800 a month
    And wages of $4,059.50 a month from January 2026
    When we look at November 2026
    Then the advice finds "energy.by-income-ask" in November 2026 with
      | limit | $48,714 |

  Scenario: A cent a month more, in a winter whose amounts are not published
    Given rent of $800 a month
    And wages of $4,059.51 a month from January 2026
    When we look at November 2026
    Then the advice does not find "energy.by-income-ask"
