@ssi @20cfr416.412
Feature: A couple who both get SSI

  Background:
    Given the person gets SSI
    And a spouse born in May 1985
    And the spouse gets SSI

  Scenario: All income is added up, and the exclusions are taken once
    # 300 + 200 - 20 = 480; (885 + 500 - 65) / 2 = 660; 1,491 - 1,140 = 351, half of it
    Given a pension of $300 a month
    And the spouse has SSDI of $200 a month
    And wages of $885 a month from January 2025
    And the spouse has wages of $500 a month
    When we look at June 2026
    Then these months show
      | month     | countable unearned income | countable earned income | SSI payment | spouse's SSI payment |
      | June 2026 | $480                      | $660                    | $175.50     | $175.50              |
    And it follows from "A couple's income is added up, and the general and the earned income exclusion are taken once"
    And it follows from "For a couple, what the rate for two leaves after countable income"
    And it follows from "Each of a couple is paid one half of what the rate for two leaves, a fraction of a cent going up"
    And it follows from "Income of several people is counted at the rates of the month that is paid"
    And it follows from "Income that is the same every month counts every month"

  Scenario: Each half goes up to the cent
    # (885 + 500.03 - 85) / 2 = 650.015; 840.985 / 2 = 420.4925
    Given wages of $885 a month from January 2025
    And the spouse has wages of $500.03 a month
    When we look at June 2026
    Then in June 2026 the SSI payment is $420.50
    And in June 2026 the spouse's SSI payment is $420.50
    And in June 2026 the countable income is $650.02
    And it follows from "The income of two that determines a payment is shown with it"

  Scenario: Two months' lag
    # April: (600 - 85) / 2 = 257.50 shows in June: 1,233.50, half of it
    Given wages of $600 a month from April 2026
    When we look at May 2026 to June 2026
    Then in May 2026 the SSI payment is $745.50
    And in June 2026 the SSI payment is $616.75

  Scenario: A kind of income that has gone after the first month of cash
    # January to March: 280 + (3,000 - 65) / 2 = 1,747.50; April: 280 + (500 - 65) / 2 = 497.50, 993.50, half 496.75;
    # May: (500 - 85) / 2 = 207.50, 1,283.50, half 641.75
    Given unemployment benefits of $300 a month from January 2026 to April 2026
    And wages of $3,000 a month from January 2026 to March 2026
    And wages of $500 a month from April 2026
    When we look at April 2026 to May 2026
    Then in April 2026 the SSI payment is $496.75
    And in May 2026 the SSI payment is $641.75
    And it follows from "A kind of income that the month after lacks is left out of a couple's first month too when it is used again"

  Scenario: January is held against January's rate
    # (2,980 - 85) / 2 = 1,447.50 in November and December; 1,450 - 1,447.50 = 2.50, half 1.25;
    # 1,491 - 1,447.50 = 43.50, half 21.75
    Given wages of $2,980 a month from October 2025
    When we look at December 2025 to January 2026
    Then in December 2025 the SSI payment is $1.25
    And in January 2026 the SSI payment is $21.75
