@ssdi @20cfr404.316
Feature: What SSDI is due for a month, and when it arrives

  Scenario: Paid in full or not at all, and the family with it
    Given SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023
    And the family gets $300 a month on the person's record
    And wages of $2,000 a month from March 2026
    When we look at May 2026 to June 2026
    Then these months show
      | month     | SSDI payment | family's SSDI payment |
      | May 2026  | $900         | $300                  |
      | June 2026 | $0           | $0                    |
    And it follows from "The whole benefit is due for a month that is paid"
    And it follows from "Nothing is due for a month that is not paid"
    And it follows from "The family is paid on the record in the months in which the worker is"
    And it follows from "The family is not paid on the record in the months in which the worker is not"

  Scenario: Without a family on the record there is no family payment
    Given SSDI of $900 a month since January 2020, with no trial work months used
    When we look at May 2026
    Then in May 2026 there is no family's SSDI payment

  Scenario: SSI sees Social Security in the month after the month it is for
    # benefit for March, received in April: 600 - 20 = 580 counts in April for the first time
    Given the person gets SSI
    And SSDI of $600 a month since March 2026, with no trial work months used
    When we look at March 2026 to June 2026
    # 994 in March and April and May (income of January, February, March); April's 580 counts in June: 994 - 580
    Then these months show
      | month      | SSDI payment | SSI payment |
      | March 2026 | $600         | $994        |
      | April 2026 | $600         | $994        |
      | May 2026   | $600         | $994        |
      | June 2026  | $600         | $414        |
    And it follows from "Social Security arrives in the month after the month it is for"
    And it follows from "In a first month looked at that is before entitlement, no Social Security arrives"

  Scenario: The family's part is not the person's income
    Given the person gets SSI
    And SSDI of $600 a month since January 2020, with no trial work months used
    And the family gets $300 a month on the person's record
    When we look at June 2026
    Then in June 2026 the SSI payment is $414
    And it follows from "The family's Social Security arrives in the month after the month it is for"

  Scenario: In the first month there are figures for, Social Security arrives as in later months
    Given the person gets SSI
    And SSDI of $600 a month since January 2020, with no trial work months used
    When we look at January 2022 to March 2022
    # 841 - (600 - 20)
    Then from January 2022 to March 2022 the SSI payment is $261
    And it follows from "In the first month looked at, the same Social Security arrives as in later months"

  Scenario: Without SSDI none arrives
    Given the person gets SSI
    When we look at June 2026
    Then in June 2026 the SSI payment is $994
    And it follows from "Without a Social Security disability benefit, no Social Security arrives"
