@ssi @20cfr416.420
Feature: What is said when a check changes
  Income of two months before changes a check, and so does the rate. Each is said for what it is.

  Scenario: Pay changes the check two months later
    Given the person gets SSI
    And wages of $885 a month from June 2026
    When we look at June 2026 to September 2026
    Then the advice finds "ssi.payment-changes" only in August 2026
    And the advice does not find "ssi.rate-changes"

  # 967 in 2025, 994 in 2026
  Scenario: The new rate of a year is not put down to pay
    Given the person gets SSI
    When we look at December 2025 to February 2026
    Then the advice finds "ssi.rate-changes" only in January 2026
    And the advice does not find "ssi.payment-changes"

  Scenario: Nor is a month in a facility
    Given the person gets SSI
    And the person is in a Medicaid facility from July 2026 to August 2026
    When we look at June 2026 to September 2026
    Then the advice finds "ssi.rate-changes" only in July 2026, September 2026
    And the advice does not find "ssi.payment-changes"
    And the advice finds "ssi.stay-papers" only in July 2026

  Scenario Outline: A doctor's papers help in a hospital, never in jail
    Given the person gets SSI
    And the person is in <place> from July 2026 to August 2026
    When we look at June 2026 to September 2026
    Then the advice finds "ssi.suspended-stay" only in July 2026
    And the advice finds "ssi.cash-back" only in September 2026
    And the advice <papers>

    Examples:
      | place            | papers                                        |
      | a state hospital | finds "ssi.stay-papers" only in July 2026     |
      | jail             | does not find "ssi.stay-papers" in July 2026  |

  # 6 months in any 9
  Scenario: The months in a public shelter are limited
    Given the person gets SSI
    And the person lives in a public shelter
    When we look at June 2026 to September 2026
    Then in September 2026 the SSI payment is $994
    And the advice finds "ssi.shelter-months" only in June 2026

  Scenario: A home of one's own is not
    Given the person gets SSI
    When we look at June 2026 to September 2026
    Then the advice does not find "ssi.shelter-months"
