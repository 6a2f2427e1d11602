@ssdi @20cfr404.1592
Feature: The trial work period
  Somebody who gets SSDI can try out work: nine months of it within any sixty, whatever the pay, with the whole benefit.

  Rule: A month over the trial work level uses a trial work month

    Scenario Outline: Pay around the level of 2026, $1,210
      Given SSDI of $900 a month since January 2022, with no trial work months used
      And wages of <pay> a month from March 2026
      When we look at March 2026
      Then in March 2026 the trial work months used are <used>
      And it follows from "<rule>"
      And in March 2026 SSDI is in the trial work period
      And in March 2026 the SSDI payment is $900

      Examples:
        | pay       | used | rule                                                        |
        | $1,210.00 | 0    | A month without services leaves the trial work period as it was |
        | $1,210.01 | 1    | A month of services uses one trial work month               |

    # Case TWP-YEARCHANGE: $1,165 is over the level of 2025, $1,160, and under that of 2026, $1,210.
    Scenario: The level is that of the month's own year
      Given SSDI of $900 a month since January 2022, with no trial work months used
      And these wages
        | from           | to            | a month   |
        | September 2025 | February 2026 | $1,165    |
        | March 2026     | March 2026    | $1,210    |
        | April 2026     |               | $1,210.01 |
      When we look at September 2025 to April 2026
      Then these months show
        | month          | trial work months used |
        | September 2025 | 1                      |
        | October 2025   | 2                      |
        | November 2025  | 3                      |
        | December 2025  | 4                      |
        | January 2026   | 4                      |
        | February 2026  | 4                      |
        | March 2026     | 4                      |
        | April 2026     | 5                      |
      And it follows from "Earnings over the trial work level are services"
      And it follows from "Earnings at or under the trial work level, and no more than its hours, are not services"
      And it follows from "Until the trial work period ends, the months used are those of the rolling window"

    Scenario: Gross pay counts: neither work expenses nor an employer's subsidy come off
      Given SSDI of $900 a month since January 2022, with no trial work months used
      And wages of $1,300 a month from March 2026
      And the employer of that job pays $400 a month more than the work is worth
      And impairment-related work expenses of $300 a month
      When we look at March 2026
      # 1,300 is over 1,210, though 1,300 - 400 - 300 = 600 is not
      Then in March 2026 the trial work months used are 1
      And in March 2026 the countable SSDI earnings are $600

    Scenario Outline: Self-employment beyond eighty hours is services, whatever it brings in
      Given SSDI of $900 a month since January 2022, with no trial work months used
      And self-employment with a net profit of $300 and <hours> hours a month from March 2026
      When we look at March 2026
      Then in March 2026 the trial work months used are <used>

      Examples:
        | hours | used |
        | 80    | 0    |
        | 80.5  | 1    |

    Scenario: What makes a month of self-employment count
      Given SSDI of $900 a month since January 2022, with no trial work months used
      And self-employment with a net profit of $300 and 81 hours a month from March 2026
      When we look at March 2026
      Then in March 2026 the trial work months used are 1
      And it follows from "Self-employment beyond the hours of the trial work period is services, whatever it brings in"

    Scenario: A month that Social Security has counted needs no job in the list
      Given SSDI of $900 a month since January 2022, with trial work months January 2026, February 2026
      When we look at March 2026 to April 2026
      Then in March 2026 the trial work months used are 2
      And it follows from "A month that Social Security has counted as trial work is services"

  Rule: Months before entitlement do not count

    Scenario: Work that began before the benefit
      Given SSDI of $900 a month since March 2026, with no trial work months used
      And wages of $1,300 a month from January 2026
      When we look at January 2026 to April 2026
      Then these months show
        | month         | SSDI        | SSDI payment | trial work months used |
        | January 2026  | not yet due | $0           | -                      |
        | February 2026 | not yet due | $0           | -                      |
        | March 2026    | TRIAL_WORK  | $900         | 1                      |
        | April 2026    | TRIAL_WORK  | $900         | 2                      |
      And it follows from "Before the first month of entitlement there is no benefit and no trial work"

  Rule: The ninth trial work month within sixty ends the period

    # Case TWP-DANA, ten years later so that it lies within the published figures
    Scenario: Nine months in a row
      Given SSDI of $900 a month since January 2022, with no trial work months used
      And wages of $1,100 a month from February 2023 to October 2023
      When we look at October 2023 to November 2023
      Then these months show
        | month         | SSDI                        | trial work months used |
        | October 2023  | in the trial work period    | 9                      |
        | November 2023 | paid in the extended period | 9                      |
      And it follows from "The ninth trial work month within sixty months ends the trial work period"
      And it follows from "Once the trial work period has ended, all nine months are used"

    # Case TWP-PHIL, ten years later
    Scenario: Nine months in two blocks
      Given SSDI of $900 a month since January 2022, with no trial work months used
      And wages of $1,100 a month from February 2022 to June 2022
      And wages of $1,100 a month from July 2023 to October 2023
      When we look at September 2023 to November 2023
      Then these months show
        | month          | SSDI          | trial work months used |
        | September 2023 | TRIAL_WORK    | 8                      |
        | October 2023   | TRIAL_WORK    | 9                      |
        | November 2023  | EXTENDED_PAID | 9                      |

    # Case TWP-SSR65-62, sixty years later: ninth month December, cessation in January, paid through March
    Scenario: Nine months in a row and substantial work after them
      Given SSDI of $900 a month since January 2022, with no trial work months used
      And wages of $2,000 a month from April 2024
      When we look at December 2024 to April 2025
      Then these months show
        | month         | SSDI                             | SSDI payment |
        | December 2024 | in the trial work period         | $900         |
        | January 2025  | in the cessation month           | $900         |
        | February 2025 | in a grace month                 | $900         |
        | March 2025    | in a grace month                 | $900         |
        | April 2025    | suspended in the extended period | $0           |

    Scenario: Eight old months and a ninth in the sixtieth month
      # the sixty months that end with January 2026 begin with February 2021
      Given SSDI of $900 a month since January 2020, with trial work months from February 2021 to September 2021
      And wages of $1,300 a month from January 2026
      When we look at January 2026 to February 2026
      Then these months show
        | month         | SSDI          | trial work months used |
        | January 2026  | TRIAL_WORK    | 9                      |
        | February 2026 | EXTENDED_PAID | 9                      |
      And it follows from "Trial work months from before the months looked at still count"

    Scenario: A month of the eight that has fallen out of the sixty
      # February 2021 is the sixty-first month back from February 2026
      Given SSDI of $900 a month since January 2020, with trial work months from February 2021 to September 2021
      And wages of $1,300 a month from February 2026
      When we look at January 2026 to March 2026
      Then these months show
        | month         | SSDI       | trial work months used |
        | January 2026  | TRIAL_WORK | 8                      |
        | February 2026 | TRIAL_WORK | 8                      |
        | March 2026    | TRIAL_WORK | 8                      |

    Scenario: Nine months that were used long ago
      Given SSDI of $900 a month since January 2015, with trial work months from January 2016 to September 2016
      When we look at January 2026
      Then in January 2026 SSDI is paid after the extended period
      And in January 2026 the trial work months used are 9
      And it follows from "Nine trial work months from before the months looked at have ended the trial work period"

  Rule: Trial work that nobody told of is looked at from both ends

    Scenario: As if the ninth month was used right before
      Given SSDI of $900 a month since January 2022, with untold trial work months
      And wages of $1,800 a month from March 2026
      When we look at March 2026 to April 2026
      Then in March 2026 SSDI is in the cessation month
      And it follows from "A trial work period that nobody told of is looked at as used up in the month before the advice"

    # July 2025 to March 2026 are nine months
    Scenario: As if all were used, of an entitlement of nine months
      Given SSDI of $900 a month since July 2025, with untold trial work months
      And wages of $1,800 a month from April 2026
      When we look at April 2026
      Then in April 2026 SSDI is in the cessation month
      And it follows from "A trial work period that nobody told of is looked at as used up in the month before the advice"

    # August 2025 to March 2026 are eight months, so that April can be the ninth at the earliest
    Scenario: As if all were used that there can be, of an entitlement of eight months
      Given SSDI of $900 a month since August 2025, with untold trial work months
      And wages of $1,800 a month from April 2026
      When we look at April 2026 to May 2026
      Then in April 2026 SSDI is in the trial work period
      And in April 2026 the trial work months used are 9
      And in May 2026 SSDI is in the cessation month
      And it follows from "Of an entitlement too short for a trial work period, every month before the advice is looked at as used"

    Scenario: As if none was used
      Given SSDI of $900 a month since January 2022, with untold trial work months
      And wages of $1,800 a month from March 2026
      And we look as if no trial work month was used
      When we look at March 2026 to April 2026
      Then in April 2026 SSDI is in the trial work period
      And in April 2026 the trial work months used are 2

    Scenario: In the first month there are figures for
      Given SSDI of $900 a month since January 2020, with untold trial work months
      And wages of $1,800 a month from January 2022
      When we look at January 2022
      # 1,800 is over the substantial level of 2022, 1,350
      Then in January 2022 SSDI is in the cessation month
      And it follows from "A trial work period that nobody told of is looked at as used up before the first month there are figures for"

    # October 2021 to December 2021 are three months: January 2022 can be the fourth
    Scenario: In the first month there are figures for, of an entitlement of three months
      Given SSDI of $900 a month since October 2021, with untold trial work months
      And wages of $1,800 a month from January 2022
      When we look at January 2022
      Then in January 2022 SSDI is in the trial work period
      And in January 2022 the trial work months used are 4
      And it follows from "Of an entitlement too short for a trial work period, every month before the first with figures is looked at as used"
