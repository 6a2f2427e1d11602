@ssdi @di10115.022
Feature: Work before a benefit on a parent's record
  Substantial work can stand in the way of a later claim as an adult disabled since childhood. That is said before it.

  # 1,690 in 2026
  Scenario Outline: At the level and a dollar over it
    Given the person gets SSI
    And the person's disability began before age 22
    And wages of <wages> a month from July 2026
    When we look at June 2026 to September 2026
    Then the advice <finds>

    Examples:
      | wages  | finds                                            |
      | $1,690 | does not find "ssdi.parents-record" in July 2026 |
      | $1,691 | finds "ssdi.parents-record" only in July 2026    |

  Scenario: Work that is over the level already
    Given the person gets SSI
    And the person's disability began before age 22
    And wages of $2,000 a month from January 2026
    When we look at June 2026 to September 2026
    Then the advice finds "ssdi.parents-record" only in June 2026

  # 2,830 in 2026
  Scenario Outline: Blindness has its own level
    Given the person gets SSI
    And the person is blind
    And the person's disability began before age 22
    And wages of <wages> a month from July 2026
    When we look at June 2026 to September 2026
    Then the advice <finds>

    Examples:
      | wages  | finds                                            |
      | $2,830 | does not find "ssdi.parents-record" in July 2026 |
      | $2,831 | finds "ssdi.parents-record" only in July 2026    |

  Scenario: Not told, it is a question
    Given the person gets SSI
    And wages of $2,000 a month from July 2026
    When we look at June 2026 to September 2026
    Then the advice does not find "ssdi.parents-record"
    And the question "ssdi.parents-record" is asked

  Scenario: Somebody who gets that benefit already has its trial work months
    Given SSDI of $900 a month since January 2020, with no trial work months used
    And the SSDI is that of an adult disabled since childhood
    And the person's disability began before age 22
    And wages of $2,000 a month from July 2026
    When we look at June 2026 to September 2026
    Then the advice does not find "ssdi.parents-record"
    And the question "ssdi.parents-record" is not asked
