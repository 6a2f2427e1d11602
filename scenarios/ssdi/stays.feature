@ssdi @42usc402x
Feature: SSDI during a stay
  A hospital does not stop SSDI. Jail can, after a conviction, and nobody tells us of one.

  Scenario Outline: Where the stay is
    Given SSDI of $900 a month since January 2020, with no trial work months used
    And the person is in <place> from July 2026 to August 2026
    When we look at June 2026 to September 2026
    Then in July 2026 the SSDI payment is $900
    And the advice <finds>

    Examples:
      | place            | finds                               |
      | jail             | finds "ssdi.jail" only in July 2026 |
      | a state hospital | does not find "ssdi.jail"           |

  Scenario: A stay in jail that began earlier
    Given SSDI of $900 a month since January 2020, with no trial work months used
    And the person is in jail from March 2026 to August 2026
    When we look at June 2026 to September 2026
    Then the advice finds "ssdi.jail" only in June 2026
    And the question "ssdi.jail" is asked
