@saga @cgs17b-191
Feature: State-Administered General Assistance

  # CT-SAGA-01: 136.60
  Scenario: The payment, fractions of a dollar dropped
    Given general assistance with a payment standard of $200 and applied income of $63.40
    Then general assistance pays $136

  Scenario: Income over the standard
    Given general assistance with a payment standard of $200 and applied income of $200.01
    Then general assistance pays $0

  Scenario: Somebody without any income
    When we look at June 2026
    Then the advice finds "saga.ask" in June 2026
    And the question "saga.amount" is asked

  Scenario Outline: Others are not told of it
    Given <somebody>
    When we look at June 2026
    Then the advice does not find "saga.ask"

    Examples:
      | somebody                                                       |
      | the person gets SSI                                            |
      | wages of $50 a month from January 2026                         |
      | the person does not meet Social Security's disability rules    |
      | a child born in May 2015                                       |
