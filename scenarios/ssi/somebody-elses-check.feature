@ssi @20cfr416.1160
Feature: What is said when pay counts for the SSI of somebody else at home

  # (1,085 - 85) / 2 = 500; 1,491 - 500 = 991, half of it
  Scenario: The other one of a couple
    Given the person gets SSI
    And a spouse born in May 1985
    And the spouse gets SSI
    And wages of $1,085 a month from June 2026
    When we look at June 2026 to September 2026
    Then the advice finds "ssi.spouse-payment-falls" only in August 2026
    And the advice finds "ssi.spouse-payment-falls" in August 2026 with
      | was | $745.50 |
      | now | $495.50 |
    And the advice does not find "ssi.report-wages-at-home"

  Scenario: The other one of a couple, with pay that the exclusions use up
    Given the person gets SSI
    And a spouse born in May 1985
    And the spouse gets SSI
    And wages of $85 a month from June 2026
    When we look at June 2026 to September 2026
    Then the advice does not find "ssi.spouse-payment-falls"

  # (2,114 - 85) / 2 - 994 = 20.50, less 20
  Scenario: A child, when the person gets none
    Given a child born in March 2016
    And the child gets SSI
    And wages of $2,114 a month from June 2026
    When we look at June 2026 to September 2026
    Then the advice finds "ssi.child-payment-falls" only in August 2026
    And the advice finds "ssi.child-payment-falls" in August 2026 with
      | was | $994    |
      | now | $993.50 |
    And the advice finds "ssi.report-wages-at-home" only in June 2026

  # (2,113 - 85) / 2 - 994 = 20, less 20
  Scenario: A child, with one dollar less of pay
    Given a child born in March 2016
    And the child gets SSI
    And wages of $2,113 a month from June 2026
    When we look at June 2026 to September 2026
    Then the advice does not find "ssi.child-payment-falls"

  Scenario: A child who gets no SSI
    Given a child born in March 2016
    And wages of $2,114 a month from June 2026
    When we look at June 2026 to September 2026
    Then the advice does not find "ssi.report-wages-at-home"
