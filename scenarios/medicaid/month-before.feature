@medicaid @cgs17b-600
Feature: Medicaid in the month before the first one advised

  Background:
    Given the person gets SSI
    And rent of $900 a month
    And savings of $500
    And wages of $1,900 a month from April 2026

  # 1619: needs Medicaid in March, the month before April's 1619(a)
  Scenario: The State Supplement brought it, whatever nobody told
    Given the person gets State Supplement
    When we look at March 2026 to June 2026
    Then in March 2026 Medicaid is linked to State Supplement
    And in June 2026 Medicaid is protected by section 1619
    And among the rules used is "The State Supplement that somebody gets brought Medicaid in the month before too"
    And the assumption "medicaid.before" is not named

  Scenario: No State Supplement, and nobody told
    When we look at March 2026 to June 2026
    Then among the rules used is "Medicaid in the month before that nobody told of stays open as a question"
    And the assumption "medicaid.before" is named

  Scenario: No State Supplement, and told
    Given the person has no Medicaid
    When we look at March 2026 to June 2026
    Then among the rules used is "Medicaid in the month before was open or not, as told"
    And the assumption "medicaid.before" is not named
