@housing
Feature: What nobody told about the home

  Scenario: Nothing is told
    When we look at May 2026
    Then the assumption "housing.none" is named
    And the question "housing.costs" is asked

  Scenario: Nothing is told by somebody who lives in a boarding home
    Given the person lives in a boarding home whose rate is $2,000 a month
    When we look at May 2026
    Then the assumption "housing.boarding" is named
    And the question "housing.boarding" is asked
    And the assumption "housing.none" is not named
    And among the rules used is "What a boarding home asks for is not taken off what is left"

  Scenario: Rent is told
    Given rent of $800 a month
    When we look at May 2026
    Then the assumption "housing.none" is not named
    And the assumption "housing.boarding" is not named
    And the assumption "housing.review" is not named
    And the assumption "housing.rules" is not named

  Scenario: A voucher, and nothing about it
    Given a Housing Choice Voucher with a contract rent of $2,000 a month
    When we look at May 2026
    Then the assumption "housing.review" is named
    And the question "housing.review" is asked
    And the assumption "housing.rules" is named
    And the question "housing.worksheet" is asked
    And the advice finds "housing.rules" in May 2026
    And the advice finds "housing.minimum-rent" in May 2026 with
      | least | $50 |

  Scenario: A voucher, and all about it
    Given SSDI of $1,000 a month since January 2026, with no trial work months used
    And a Housing Choice Voucher with a contract rent of $2,000 a month
    And the rent is reviewed every October
    And the housing agency uses HUD's new rules
    When we look at May 2026
    Then the assumption "housing.review" is not named
    And the assumption "housing.rules" is not named
    And the advice does not find "housing.rules"
    And the advice does not find "housing.minimum-rent"
    And the advice does not find "housing.work-costs"
    And the advice does not find "housing.state-program"

  # The floor of 2026 is 52,787, the cap 105,574
  Scenario Outline: Savings
    Given SSDI of $1,000 a month since January 2026, with no trial work months used
    And a Housing Choice Voucher with a contract rent of $2,000 a month
    And savings of <savings>
    When we look at May 2026 to June 2026
    Then the advice finds "<found>" only in May 2026
    And the advice does not find "<other>"

    Examples:
      | savings     | found                  | other                  |
      | $52,787     | housing.rules          | housing.savings-return |
      | $52,787.01  | housing.savings-return | housing.savings-cap    |
      | $105,574    | housing.savings-return | housing.savings-cap    |
      | $105,574.01 | housing.savings-cap    | housing.state-program  |

  Scenario: Work costs because of the disability
    Given a Housing Choice Voucher with a contract rent of $2,000 a month
    And impairment-related work expenses of $50 a month
    And wages of $500 a month from January 2026
    When we look at May 2026
    Then the advice finds "housing.work-costs" in May 2026

  Scenario: The State's program
    Given a state rental voucher with a contract rent of $2,000 a month
    When we look at May 2026
    Then the advice finds "housing.state-program" in May 2026
    And the question "housing.state-program" is asked
