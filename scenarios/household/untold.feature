@household
Feature: Money, costs and help that nobody told of

  Scenario: Nobody told of any
    Given the person gets SSI
    And wages of $500 a month from June 2026
    When we look at June 2026
    Then the assumption "household.other-income" is named
    And the assumption "household.snap" is named
    And the assumption "household.work-costs" is named

  Scenario: All of it told
    Given the person gets SSI
    And a pension of $100 a month
    And the person gets SNAP
    And impairment-related work expenses of $20 a month
    And wages of $500 a month from June 2026
    When we look at June 2026
    Then the assumption "household.other-income" is not named
    And the assumption "household.snap" is not named
    And the assumption "household.work-costs" is not named

  Scenario: No work
    Given the person gets SSI
    When we look at June 2026
    Then the assumption "household.work-costs" is not named
