@tfa
Feature: What is said about Temporary Family Assistance

  # Two people: 1,803.33
  Scenario: A new job over the guideline
    Given a child born in May 2015
    And the person gets TFA
    And wages of $2,000 a month from June 2026
    When we look at May 2026 to December 2026
    Then the advice finds "tfa.pay-left-out" in May 2026 with
      | limit | $1,803.33 |
    And the advice finds "tfa.over" in June 2026 with
      | limit  | $1,803.33     |
      | months | 6             |
      | last   | November 2026 |
    And the advice finds "tfa.ends" only in December 2026
    And the advice does not find "tfa.falls"
    And the report "tfa-work" is due by 11 June 2026

  # 230 percent of 1,803.33
  Scenario Outline: Pay around the highest multiple
    Given a child born in May 2015
    And the person gets TFA
    And wages of <wages> a month from June 2026
    When we look at May 2026 to June 2026
    Then the advice finds "<found>" in June 2026
    And the advice does not find "<other>"
    And the advice does not find "tfa.ends"

    Examples:
      | wages     | found            | other            |
      | $4,147.66 | tfa.over         | tfa.ends-at-once |
      | $4,147.67 | tfa.ends-at-once | tfa.over         |

  Scenario: The last child turns 18
    Given a child born in July 2008
    And the person gets TFA
    When we look at June 2026 to August 2026
    Then the advice finds "tfa.last-child" only in July 2026
    And the advice does not find "tfa.falls"

  Scenario: A child who is 17
    Given a child born in September 2008
    And the person gets TFA
    When we look at June 2026 to August 2026
    Then the advice does not find "tfa.last-child"

  Scenario: Pay under the guideline
    Given a child born in May 2015
    And the person gets TFA
    And wages of $1,000 a month from June 2026
    When we look at May 2026 to December 2026
    Then the advice does not find "tfa.over"
    And the advice does not find "tfa.ends"
    And the advice finds "tfa.time-limit" in May 2026 with
      | months | 36 |
    And the question "tfa.time-limit" is asked

  Scenario: A pension begins
    Given a child born in May 2015
    And the person gets TFA
    And a pension of $100 a month from June 2026
    When we look at May 2026 to July 2026
    Then the advice finds "tfa.falls" in June 2026 with
      | before | $725 |
      | now    | $625 |

  Scenario: A parent with SSI whose cash ends
    Given the person gets SSI
    And a child born in May 2015
    And the person gets TFA
    And wages of $2,200 a month from June 2026
    When we look at May 2026 to June 2026
    Then the advice finds "tfa.ssi" in May 2026
    And the advice finds "tfa.joins" in June 2026

  # Two people: 21,640 a year, 1,803.33 a month, times 2.3 is 4,147.67. SSI and TFA both end
  Scenario: A parent with SSI whose pay ends the grant too
    Given the person gets SSI
    And a child born in May 2015
    And the person gets TFA
    And wages of $4,200 a month from June 2026
    When we look at May 2026 to June 2026
    Then the advice finds "tfa.ends-at-once" in June 2026
    And the advice does not find "tfa.joins"

  Scenario: A parent without SSI
    Given a child born in May 2015
    And the person gets TFA
    When we look at May 2026 to June 2026
    Then the advice does not find "tfa.ssi"
    And the advice does not find "tfa.joins"
    And the advice does not find "tfa.savings"
    And no report "tfa-work" is due

  Scenario: Savings nobody told of
    Given a child born in May 2015
    And the person gets TFA
    And savings nobody told of
    When we look at May 2026
    Then the advice finds "tfa.savings" in May 2026 with
      | limit | $6,000 |
