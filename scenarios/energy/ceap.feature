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
