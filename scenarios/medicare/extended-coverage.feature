@medicare @42cfr406.12 @pomshi00820.025
Feature: How long Medicare goes on
  Months are counted from the end of the trial work period: month 1 is the month after it.

  Rule: After an early cessation, seventy-seven months from the first substantial work of month sixteen or later

    # EPMC-93: month 1 is January 2022; 16 + 77 = 93 is September 2029
    Scenario: Work goes on from the first month
      Given SSDI of $1,200 a month since January 2019, with trial work months from April 2021 to December 2021
      And wages of $4,000 a month from January 2022
      When we look at 96 months from January 2022
      Then these months show
        | month          | SSDI                            | Medicare     |
        | January 2022   | in the cessation month          | covered      |
        | April 2022     | suspended in the extended period | covered      |
        | December 2024  | suspended in the extended period | covered      |
        | January 2025   | ended                           | extended     |
        | September 2029 | ended                           | extended     |
        | October 2029   | ended                           | to be bought |
      And among the rules used is "After work of the sixteenth month or later, extended Medicare has a last month"
      And among the rules used is "Medicare goes on after entitlement ended for work"
      And among the rules used is "When extended Medicare is over, hospital insurance may be bought under sixty-five"

    # SSDI is taken to have begun in January 2022: trial work to September, month 36 is September 2025. Whenever it really
    # began, trial work and the extended period had room in it, and that is longer than the wait.
    Scenario: Nobody told the first month of SSDI
      Given SSDI of $1,200 a month
      And no trial work months are used
      And wages of $4,000 a month from January 2022
      When we look at 24 months from January 2024
      Then these months show
        | month          | SSDI                             | Medicare  |
        | September 2025 | suspended in the extended period | not known |
        | October 2025   | ended                            | extended  |
        | December 2025  | ended                            | extended  |
      And among the rules used is "Medicare goes on after entitlement ended for work"

    # Entitlement ends with January 2025, as above; the month told for Medicare is later, and stands
    Scenario: The Medicare told of begins after entitlement ended
      Given SSDI of $1,200 a month since January 2019, with trial work months from April 2021 to December 2021
      And Medicare Part A since March 2025
      And wages of $4,000 a month from January 2022
      When we look at 40 months from January 2022
      Then these months show
        | month         | SSDI  | Medicare |
        | January 2025  | ended | waiting  |
        | February 2025 | ended | waiting  |
        | March 2025    | ended | extended |

    # EPMC-MONTH16, six years later: month 1 is April 2022, month 16 July 2023, month 93 December 2029
    Scenario: Month sixteen from an April
      Given SSDI of $1,200 a month since January 2019, with trial work months from July 2021 to March 2022
      And wages of $4,000 a month from April 2022
      When we look at 95 months from April 2022
      Then these months show
        | month         | SSDI                             | Medicare     |
        | April 2022    | in the cessation month           | covered      |
        | July 2023     | suspended in the extended period | covered      |
        | December 2029 | ended                            | extended     |
        | January 2030  | ended                            | to be bought |
      And among the rules used is "After work of the sixteenth month or later, extended Medicare has a last month"

    # EPE-REENTRY: substantial work in months 5 to 7 and 40; 40 + 77 = 117 is September 2031
    Scenario: The first such work ends entitlement
      Given SSDI of $1,200 a month since January 2019, with trial work months from April 2021 to December 2021
      And these wages
        | from       | to         | a month |
        | May 2022   | July 2022  | $4,000  |
        | April 2025 | April 2025 | $4,000  |
      When we look at 120 months from January 2022
      Then these months show
        | month          | SSDI                                 | Medicare     |
        | March 2025     | paid after the extended period       | covered      |
        | April 2025     | ended                                | extended     |
        | September 2031 | ended                                | extended     |
        | October 2031   | ended                                | to be bought |
      And among the rules used is "Where the work that ended entitlement is the first of the sixteenth month or later, extended Medicare counts from it"

  Rule: After a cessation in month fourteen or later, eighty months from it

    # EPMC-110: month 30 is June 2024; 30 + 80 = 110 is February 2031
    Scenario: Cessation in month thirty
      Given SSDI of $1,200 a month since January 2019, with trial work months from April 2021 to December 2021
      And wages of $4,000 a month from June 2024
      When we look at 112 months from January 2022
      Then these months show
        | month         | SSDI                   | Medicare     |
        | June 2024     | in the cessation month | covered      |
        | February 2031 | ended                  | extended     |
        | March 2031    | ended                  | to be bought |
      And among the rules used is "After a cessation in month fourteen or later, extended Medicare counts from the cessation"

    # month 14 is February 2023, and work comes again in month 40 only: 14 + 80 = 94 is October 2029, not 40 + 77
    Scenario: Cessation in month fourteen takes the earlier of two counts
      Given SSDI of $1,200 a month since January 2019, with trial work months from April 2021 to December 2021
      And these wages
        | from          | to            | a month |
        | February 2023 | February 2023 | $4,000  |
        | April 2025    | April 2025    | $4,000  |
      When we look at 96 months from January 2022
      Then these months show
        | month          | Medicare     |
        | April 2025     | extended     |
        | October 2029   | extended     |
        | November 2029  | to be bought |
      And the advice finds "medicare.end-uncertain" in April 2025

  Rule: While entitlement lasts, Medicare covers

    Scenario: Suspended months count for the wait
      Given SSDI of $1,200 a month since October 2024, with trial work months from April 2025 to December 2025
      And wages of $4,000 a month from January 2026
      When we look at January 2026 to October 2026
      Then these months show
        | month          | SSDI                             | Medicare |
        | April 2026     | suspended in the extended period | waiting  |
        | September 2026 | suspended in the extended period | waiting  |
        | October 2026   | suspended in the extended period | covered  |

    Scenario: At sixty-five Medicare comes back
      Given the person born in November 1964
      And SSDI of $1,200 a month since January 2019, with trial work months from April 2021 to December 2021
      And wages of $4,000 a month from January 2022
      When we look at 96 months from January 2022
      Then these months show
        | month         | Medicare     |
        | October 2029  | to be bought |
        | November 2029 | covered      |
