@ssi @20cfr416.410
Feature: The income of one person alone

  Background:
    Given the person gets SSI

  Scenario: Unearned and earned income go into one count
    Given SSDI of $320 a month since January 2020, with no trial work months used
    And wages of $465 a month from January 2025
    When we look at June 2026
    # 300 + (465 - 65) / 2 = 500
    Then these months show
      | month     | countable unearned income | countable earned income | countable income | SSI payment |
      | June 2026 | $300                      | $200                    | $500             | $494        |
    And it follows from "Income of a month goes into its tally"

  Scenario: What the rate leaves decides whether the month is eligible
    Given wages of $2,073 a month from January 2025
    When we look at June 2026
    # (2,073 - 85) / 2 = 994: nothing is left, but nothing is missing
    Then in June 2026 SSI is paid under section 1619(a)
    And it follows from "For one person, what the rate leaves after countable income"
    And in June 2026 the SSI payment is $0

  Scenario: A spouse's and a child's own income have no expenses of theirs taken off
    Given a spouse born in May 1985
    And the spouse has wages of $1,000 a month
    And impairment-related work expenses of $100 a month
    When we look at June 2026
    # (1,000 - 85) / 2 = 457.50; 1,491 - 457.50 = 1,033.50, but no more than 994
    Then in June 2026 the countable income is $0
    And in June 2026 the SSI payment is $994
    And it follows from "A spouse or child of whom no expense is told has none of their own to take off"
