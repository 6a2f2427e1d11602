@ssdi @20cfr404.1592a
Feature: A cessation that Social Security has already set
  Who had a cessation decision before has no new grace months.

  Scenario: Substantial work again, years later
    Given SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023
    And Social Security has set October 2023 as the cessation month
    And wages of $2,000 a month from March 2026
    When we look at February 2026 to March 2026
    Then these months show
      | month         | SSDI               | SSDI payment |
      | February 2026 | EXTENDED_PAID      | $900         |
      | March 2026    | EXTENDED_SUSPENDED | $0           |
    And it follows from "A cessation month from before the months looked at leaves no new grace months"

  Scenario: Without that decision the first month is paid
    Given SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023
    And wages of $2,000 a month from March 2026
    When we look at March 2026
    Then in March 2026 SSDI is in the cessation month

  Scenario: After the extended period the next month of substantial work ends entitlement
    # trial work ended in September 2020: month 36 is September 2023
    Given SSDI of $900 a month since January 2019, with trial work months from January 2020 to September 2020
    And Social Security has set October 2020 as the cessation month
    And wages of $2,000 a month from March 2026
    When we look at February 2026 to March 2026
    Then these months show
      | month         | SSDI                |
      | February 2026 | PAID_AFTER_EXTENDED |
      | March 2026    | TERMINATED          |

  Scenario: A cessation after the extended period has ended entitlement with its grace months
    Given SSDI of $900 a month since January 2015, with trial work months from January 2017 to September 2017
    And Social Security has set January 2024 as the cessation month
    When we look at March 2026
    Then in March 2026 SSDI is ended, and may be asked back
    And in March 2026 the SSDI payment is $0

  Rule: Work that is listed goes with it

    Scenario: The months before it were paid, and the grace months follow it
      # the jobs make the nine months: January to September 2024; substantial at once, but Social Security ceased
      # benefits only in June 2025
      Given SSDI of $900 a month since January 2022, with no trial work months used
      And wages of $2,000 a month from January 2024
      And Social Security has set June 2025 as the cessation month
      When we look at September 2024 to September 2025
      Then these months show
        | month          | SSDI               | SSDI payment |
        | September 2024 | TRIAL_WORK         | $900         |
        | October 2024   | EXTENDED_PAID      | $900         |
        | May 2025       | EXTENDED_PAID      | $900         |
        | June 2025      | CESSATION          | $900         |
        | July 2025      | GRACE              | $900         |
        | August 2025    | GRACE              | $900         |
        | September 2025 | EXTENDED_SUSPENDED | $0           |
      And it follows from "Before the cessation month that Social Security set, months of the extended period were paid"
      And it follows from "A month within the extended period that Social Security set as the cessation month is the cessation month"

    Scenario: A cessation month after the extended period
      # months 1 to 36 are October 2022 to September 2025
      Given SSDI of $900 a month since January 2020, with trial work months from January 2022 to September 2022
      And wages of $2,000 a month from October 2025
      And Social Security has set December 2025 as the cessation month
      When we look at November 2025 to March 2026
      Then these months show
        | month         | SSDI                | SSDI payment |
        | November 2025 | PAID_AFTER_EXTENDED | $900         |
        | December 2025 | CESSATION           | $900         |
        | January 2026  | GRACE               | $900         |
        | February 2026 | GRACE               | $900         |
        | March 2026    | TERMINATED          | $0           |
      And it follows from "Before the cessation month that Social Security set, months after the extended period were paid"
      And it follows from "A month after the extended period that Social Security set as the cessation month ceases benefits for good"

    Scenario: Fewer than nine trial work months are told
      Given SSDI of $900 a month since January 2022, with no trial work months used
      And wages of $2,000 a month from October 2025
      And Social Security has set December 2025 as the cessation month
      When we look at December 2025 to March 2026
      Then these months show
        | month         | SSDI               |
        | December 2025 | CESSATION          |
        | January 2026  | GRACE              |
        | February 2026 | GRACE              |
        | March 2026    | EXTENDED_SUSPENDED |
      And it follows from "Benefits cannot have ceased before the trial work period was over"

    # month 1 is May 2021; the first month looked at is month 9, over the substantial level of 2022, 1,350
    Scenario: Trial work months that nobody told of, and a cessation before the first figures
      Given SSDI of $900 a month since January 2020, with untold trial work months
      And wages of $2,000 a month from January 2021
      And Social Security has set May 2021 as the cessation month
      When we look at 36 months from January 2022
      Then these months show
        | month        | SSDI               |
        | January 2022 | EXTENDED_SUSPENDED |
        | April 2024   | EXTENDED_SUSPENDED |
        | May 2024     | TERMINATED         |
      And it follows from "A cessation month from before the months looked at leaves no new grace months"
