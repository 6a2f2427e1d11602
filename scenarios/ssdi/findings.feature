@ssdi @20cfr404.1592 @20cfr404.1588
Feature: What is said of SSDI
  Each step of the trial work period and of the extended period is told when it comes, with what to do then.

  Rule: The trial work period is told at its first month, its seventh and its ninth

    Scenario: Pay just over the trial work amount
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And wages of $1,210.01 a month from June 2026
      When we look at June 2026 to July 2026
      Then the advice finds "ssdi.trial-work-begins" only in June 2026
      And the advice finds "ssdi.trial-work-begins" in June 2026 with
        | level | $1,210 |
      And it follows from "The first trial work month of the advice is worth knowing"

    Scenario: Pay just at the trial work amount
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And wages of $1,210 a month from June 2026
      When we look at June 2026 to July 2026
      Then the advice does not find "ssdi.trial-work-begins"

    Scenario: Self-employment just at the hours, with a profit under the trial work amount
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And self-employment with a net profit of $800 and 80 hours a month from June 2026
      When we look at June 2026 to July 2026
      Then the advice does not find "ssdi.trial-work-begins"
      And the advice does not find "ssdi.trial-work-begins-hours"

    Scenario: Self-employment one hour past them
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And self-employment with a net profit of $800 and 81 hours a month from June 2026
      When we look at June 2026 to July 2026
      Then the advice does not find "ssdi.trial-work-begins"
      And the advice finds "ssdi.trial-work-begins-hours" only in June 2026
      And the advice finds "ssdi.trial-work-begins-hours" in June 2026 with
        | hours | 80 |
      And it follows from "A first trial work month that hours of self-employment make is worth knowing too"

    Scenario: The seventh month
      Given SSDI of $900 a month since January 2020, with trial work months from January 2025 to June 2025
      And wages of $1,300 a month from June 2026
      When we look at June 2026 to July 2026
      Then the advice finds "ssdi.trial-work-near-end" only in June 2026
      And the advice finds "ssdi.trial-work-near-end" in June 2026 with
        | used | 7 |
      And it follows from "From the seventh trial work month on, it is time to plan what follows the ninth"
      And the question "ssdi.trial-work-dates" is asked

    Scenario: The sixth month
      Given SSDI of $900 a month since January 2020, with trial work months from January 2025 to May 2025
      And wages of $1,300 a month from June 2026
      When we look at June 2026
      Then the advice does not find "ssdi.trial-work-near-end"

    Scenario: The ninth month
      # the thirty-six months are July 2026 to June 2029
      Given SSDI of $900 a month since January 2020, with trial work months from January 2025 to August 2025
      And wages of $1,300 a month from June 2026
      When we look at June 2026 to August 2026
      Then the advice finds "ssdi.trial-work-ends" only in June 2026
      And the advice finds "ssdi.trial-work-ends" in June 2026 with
        | next    | July 2026 |
        | through | June 2029 |
        | months  | 36        |
        | level   | $1,690    |
      And it follows from "The ninth trial work month is a milestone, and the extended period follows it"

    Scenario: The ninth month of somebody blind, of whom more is asked
      Given the person is blind
      And SSDI of $900 a month since January 2020, with trial work months from January 2025 to August 2025
      And wages of $1,300 a month from June 2026
      When we look at June 2026 to August 2026
      Then the advice finds "ssdi.trial-work-ends" in June 2026 with
        | level | $2,830 |

    Scenario: The eighth month
      Given SSDI of $900 a month since January 2020, with trial work months from January 2025 to July 2025
      And wages of $1,300 a month from June 2026
      When we look at June 2026
      Then the advice does not find "ssdi.trial-work-ends"

  Rule: After it, the first substantial work, stopped checks and checks that come back are told

    Scenario: Pay one cent over the amount
      Given SSDI of $900 a month since January 2020, with trial work months from April 2025 to December 2025
      And wages of $1,690.01 a month from June 2026
      When we look at June 2026 to August 2026
      Then the advice finds "ssdi.cessation" in June 2026 with
        | countable | $1,690.01   |
        | level     | $1,690      |
        | last      | August 2026 |
      And it follows from "The first month of substantial work leaves three more months of checks"
      And the advice finds "ssdi.ask-work-costs" only in June 2026
      And it follows from "Pay from a job that is substantial for the first time can count for less"
      And the question "ssdi.work-costs" is asked
      And the advice does not find "ssdi.ask-business-costs"
      And the report "ssdi-over-level" is due by 30 June 2026
      And the advice does not find "ssdi.checks-stop"

    Scenario Outline: Work of <months> that the impairment ended
      Given SSDI of $900 a month since January 2020, with trial work months from April 2025 to December 2025
      And wages of <wages> a month from June 2026 to <last>
      And that job stopped because of the impairment
      When we look at June 2026 to January 2027
      Then the advice <said>

      Examples:
        | months | wages     | last          | said                                                         |
        | six    | $1,690.01 | November 2026 | finds "ssdi.unsuccessful-attempt" only in November 2026      |
        | seven  | $1,690.01 | December 2026 | does not find "ssdi.unsuccessful-attempt"                    |
        | six    | $1,690    | November 2026 | does not find "ssdi.unsuccessful-attempt"                    |

    Scenario: Pay just at the amount
      Given SSDI of $900 a month since January 2020, with trial work months from April 2025 to December 2025
      And wages of $1,690 a month from June 2026
      When we look at June 2026 to August 2026
      Then the advice does not find "ssdi.cessation"
      And no report "ssdi-over-level" is due

    # 2,000 x 0.9235 x 0.153 / 2 = 141.30 comes off: 1,858.70 is over 1,690
    Scenario: A business that brings in more than the amount
      Given SSDI of $900 a month since January 2020, with trial work months from April 2025 to December 2025
      And self-employment with a net profit of $2,000 a month from June 2026
      When we look at June 2026 to August 2026
      Then the advice finds "ssdi.ask-business-costs" only in June 2026
      And the advice does not find "ssdi.ask-work-costs"
      And it follows from "What a business brings in that is substantial for the first time can count for less"
      And the question "ssdi.business-costs" is asked

    Scenario: Checks stop after the grace months, and come back
      # month 1 is January 2026, month 36 December 2028
      Given SSDI of $900 a month since January 2020, with trial work months from April 2025 to December 2025
      And wages of $2,000 a month from June 2026 to October 2026
      When we look at June 2026 to December 2026
      Then the advice finds "ssdi.checks-stop" only in September 2026
      And the advice finds "ssdi.checks-stop" in September 2026 with
        | last    | August 2026   |
        | through | December 2028 |
      And it follows from "Checks that stop in the extended period can come back without a new claim"
      And the advice finds "ssdi.checks-back" only in November 2026
      And it follows from "Checks come back in a month of the extended period that is not substantial work"
      And the report "ssdi-work-less" is due by 30 November 2026

    Scenario: The family's checks stop with the worker's
      Given SSDI of $900 a month since January 2020, with trial work months from April 2025 to December 2025
      And the family gets $400 a month on the person's record
      And wages of $2,000 a month from June 2026
      When we look at June 2026 to December 2026
      Then the advice finds "ssdi.family-stops" only in September 2026
      And the advice finds "ssdi.family-stops" in September 2026 with
        | family | $400 |

    Scenario: The family's checks go on while the worker's do
      Given SSDI of $900 a month since January 2020, with trial work months from April 2025 to December 2025
      And the family gets $400 a month on the person's record
      And wages of $1,690 a month from June 2026
      When we look at June 2026 to December 2026
      Then the advice does not find "ssdi.family-stops"

    Scenario: Work ends with the grace months
      Given SSDI of $900 a month since January 2020, with trial work months from April 2025 to December 2025
      And wages of $2,000 a month from June 2026 to August 2026
      When we look at June 2026 to December 2026
      Then the advice does not find "ssdi.checks-stop"
      And the advice does not find "ssdi.checks-back"

  Rule: The end of the extended period is told, and what can follow it

    Scenario: Month thirty-six
      # month 1 is October 2023, month 36 September 2026
      Given SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023
      When we look at August 2026 to October 2026
      Then the advice finds "ssdi.extended-period-ends" only in September 2026
      And the advice finds "ssdi.extended-period-ends" in September 2026 with
        | next   | October 2026 |
        | months | 36           |
        | level  | $1,690       |
      And it follows from "The last month of the extended period is worth a warning"

    Scenario: Month thirty-six of somebody blind
      Given the person is blind
      And SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023
      When we look at August 2026 to October 2026
      Then the advice finds "ssdi.extended-period-ends" in September 2026 with
        | level | $2,830 |

    Scenario: Month thirty-five
      Given SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023
      When we look at August 2026
      Then the advice does not find "ssdi.extended-period-ends"

    Scenario: Substantial work in month thirty-seven, after a cessation
      # October 2026 and the fifty-nine months after it
      Given SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023
      And wages of $2,000 a month from January 2024 to April 2024
      And wages of $2,000 in October 2026 only
      When we look at September 2026 to November 2026
      Then the advice finds "ssdi.terminated" only in October 2026
      And the advice finds "ssdi.terminated" in October 2026 with
        | through | September 2031 |
      And it follows from "When entitlement ends for work, it can be asked back for sixty months"
      And the advice does not find "ssdi.grace-past-extended"

    # it ended in October 2024, month thirty-seven: the sixty months end with September 2029
    Scenario: SSDI that ended before the first month, and work that stops
      Given SSDI of $900 a month since January 2012, with trial work months from January 2021 to September 2021
      And wages of $3,800 a month from October 2021 to July 2026
      When we look at June 2026 to October 2026
      Then the advice finds "ssdi.reinstatement-open" only in June 2026
      And the advice finds "ssdi.reinstatement-open" in June 2026 with
        | through | September 2029 |
      And it follows from "A benefit that ended for work before the first month can be asked back while the sixty months last"
      And the advice finds "ssdi.ask-reinstatement" only in August 2026
      And the advice finds "ssdi.ask-reinstatement" in August 2026 with
        | through | September 2029 |
      And it follows from "When substantial work stops in time, a benefit that ended can be asked back"
      And the question "ssdi.reinstatement" is asked

    Scenario: The last of the sixty months is over
      Given SSDI of $900 a month since January 2012, with trial work months from January 2021 to September 2021
      And wages of $3,800 a month from October 2021 to October 2029
      When we look at October 2029 to December 2029
      Then the advice does not find "ssdi.reinstatement-open"
      And the advice does not find "ssdi.ask-reinstatement"

    Scenario: The same work one month earlier
      Given SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023
      And wages of $2,000 a month from January 2024 to April 2024
      And wages of $2,000 in September 2026 only
      When we look at September 2026 to November 2026
      Then the advice does not find "ssdi.terminated"

    Scenario: A grace month of substantial work past month thirty-six
      Given SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023
      And wages of $2,000 a month from August 2026 to October 2026
      When we look at August 2026 to December 2026
      Then the advice finds "ssdi.grace-past-extended" only in November 2026
      And it follows from "Grace months past the extended period can be read in two ways"

    Scenario: Substantial work only up to month thirty-six
      Given SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023
      And wages of $2,000 a month from August 2026 to September 2026
      When we look at August 2026 to December 2026
      Then the advice does not find "ssdi.grace-past-extended"

  Rule: What Social Security may see in another way is said

    Scenario: Weekly pay whose average is over the amount
      # 1,690 x 12 / 260 = 78 a day; 261 x 78 / 12 = 1,696.50, over 1,690
      Given SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023
      And wages of $1,690 a month from January 2026
      And that job pays every week, first on 2 January 2026
      When we look at January 2026 to February 2026
      Then the advice finds "ssdi.averaging" only in January 2026
      And it follows from "Pay that goes up and down makes the cessation month likely, not certain"
      And the question "ssdi.averaging" is asked

    Scenario: The same every month
      Given SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023
      And wages of $1,696.50 a month from January 2026
      When we look at January 2026 to February 2026
      Then in January 2026 SSDI is in the cessation month
      And the advice does not find "ssdi.averaging"

    Scenario: A long month that averaging brings under the amount
      # 1,680 x 12 / 260 = 77.538 a day: 23 workdays of July are 1,783.37, 20 of February 1,550.77; on average 1,686.45
      Given SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023
      And wages of $1,680 a month from January 2026
      And that job pays every week, first on 2 January 2026
      When we look at February 2026 to July 2026
      Then the advice finds "ssdi.averaged-under" in July 2026 with
        | level | $1,690 |
      And it follows from "A month over the amount that averaging brings under it may be looked at differently"
      And the advice does not find "ssdi.averaged-under" in February 2026

    Scenario: Self-employment begins
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And self-employment with a net profit of $500 a month from June 2026
      When we look at May 2026 to July 2026
      Then the advice finds "ssdi.self-employment" only in June 2026
      And it follows from "Self-employment is looked at by more than what it brings in"

    Scenario: A job begins
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And wages of $500 a month from June 2026
      When we look at May 2026 to July 2026
      Then the advice does not find "ssdi.self-employment"

  Rule: What nobody told of is said, and asked

    Scenario: Trial work months
      Given SSDI of $900 a month since January 2020, with untold trial work months
      When we look at June 2026 to July 2026
      Then the advice finds "ssdi.trial-work-untold" only in June 2026
      And it follows from "Trial work months that nobody told of change when checks could stop"
      And the question "ssdi.trial-work-months" is asked
      And the assumption "ssdi.trial-work" is named
      And the assumption "ssdi.entitled" is not named

    Scenario: No month can have been used before SSDI begins
      Given SSDI of $900 a month since June 2026, with untold trial work months
      When we look at June 2026 to July 2026
      Then the advice does not find "ssdi.trial-work-untold"
      And the question "ssdi.trial-work-months" is not asked

    Scenario: None used is an answer
      Given SSDI of $900 a month since January 2020, with no trial work months used
      When we look at June 2026 to July 2026
      Then the advice does not find "ssdi.trial-work-untold"
      And the question "ssdi.trial-work-months" is not asked

    Scenario: The first month of SSDI
      Given SSDI of $900 a month
      When we look at June 2026
      Then the assumption "ssdi.entitled" is named
      And it follows from "A first month of SSDI that nobody told of is taken as two years back"
      And the question "ssdi.entitled" is asked

    Scenario Outline: The rise of January, <from> to <to>
      Given SSDI of $900 a month since January 2020, with no trial work months used
      When we look at <from> to <to>
      Then the assumption "ssdi.cost-of-living" <named>

      Examples:
        | from          | to            | named        |
        | December 2026 | January 2027  | is named     |
        | January 2026  | December 2026 | is not named |

    Scenario: What the rise is left out of
      Given SSDI of $900 a month since January 2020, with no trial work months used
      When we look at December 2026 to January 2027
      Then something follows from "The yearly cost-of-living rise is not put into the benefit"

    Scenario Outline: Work from <from>, before or with the first published figures
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And wages of $500 a month from <from>
      When we look at June 2026
      Then the assumption "ssdi.earlier-work" <named>
      And <follows> follows from "Work before the first published figures is not judged"

      Examples:
        | from          | named        | follows   |
        | December 2021 | is named     | something |
        | January 2022  | is not named | nothing   |

  Rule: A change in work is reported at once

    Scenario: Pay rises by a cent
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And wages of $500 a month from January 2026 to May 2026
      And wages of $500.01 a month from June 2026
      When we look at May 2026 to July 2026
      Then the report "ssdi-work-changes" is due by 30 June 2026
      And it follows from "A change in work is reported to Social Security at once by who gets SSDI"

    Scenario: Pay stays
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And wages of $500 a month from January 2026
      When we look at May 2026 to July 2026
      Then no report "ssdi-work-changes" is due

  Rule: Work before SSDI begins is not trial work

    Scenario: Pay over the work amount in the waiting months
      Given SSDI of $1,200 a month since June 2026, with no trial work months used
      And wages of $1,690.01 a month from January 2026
      When we look at January 2026 to August 2026
      Then the advice finds "ssdi.work-before-entitlement" only in January 2026
      And the advice finds "ssdi.work-before-entitlement" in January 2026 with
        | level | $1,690 |
      And it follows from "Work over the amount in the waiting months before SSDI begins can put the claim in doubt"

    Scenario: Pay just at the work amount
      Given SSDI of $1,200 a month since June 2026, with no trial work months used
      And wages of $1,690 a month from January 2026
      When we look at January 2026 to August 2026
      Then the advice does not find "ssdi.work-before-entitlement"

    Scenario: Work before the five waiting months
      Given SSDI of $1,200 a month since June 2026, with no trial work months used
      And wages of $2,000 a month from October 2025 to December 2025
      When we look at October 2025 to August 2026
      Then the advice does not find "ssdi.work-before-entitlement"

    Scenario: Somebody blind, at the amount
      Given the person is blind
      And SSDI of $1,200 a month since June 2026, with no trial work months used
      And wages of $2,830 a month from January 2026
      When we look at January 2026 to August 2026
      Then the advice does not find "ssdi.work-before-entitlement"

    Scenario: Somebody blind, one cent over
      Given the person is blind
      And SSDI of $1,200 a month since June 2026, with no trial work months used
      And wages of $2,830.01 a month from January 2026
      When we look at January 2026 to August 2026
      Then the advice finds "ssdi.work-before-entitlement" only in January 2026
      And it follows from "Work of somebody blind over the amount in the waiting months before SSDI begins can put the claim in doubt"

  Rule: Other things that change SSDI are referred, not worked out

    Scenario: Workers' compensation
      Given SSDI of $1,200 a month since January 2020, with no trial work months used
      And workers' compensation of $500 a month from May 2026
      When we look at March 2026 to July 2026
      Then the advice finds "ssdi.workers-compensation" only in May 2026
      And it follows from "Workers' compensation that begins beside SSDI is to be looked at together with it"

    Scenario: Workers' compensation that comes already
      Given SSDI of $1,200 a month since January 2020, with no trial work months used
      And workers' compensation of $500 a month from January 2025
      When we look at March 2026 to July 2026
      Then the advice finds "ssdi.workers-compensation" only in March 2026
      And it follows from "Workers' compensation beside SSDI in the first month is to be looked at together with it"

    Scenario: Workers' compensation that was over before the first month
      Given SSDI of $1,200 a month since January 2020, with no trial work months used
      And workers' compensation of $500 a month from January 2025 to February 2026
      When we look at March 2026 to July 2026
      Then the advice does not find "ssdi.workers-compensation"

    Scenario: Another kind of income
      Given SSDI of $1,200 a month since January 2020, with no trial work months used
      And a pension of $500 a month from May 2026
      When we look at March 2026 to July 2026
      Then the advice does not find "ssdi.workers-compensation"

    Scenario: Trial work that is over, and no word of a cessation
      Given SSDI of $1,200 a month since January 2020, with trial work months from January 2024 to September 2024
      When we look at February 2026 to July 2026
      Then the advice finds "ssdi.cessation-untold" only in February 2026
      And it follows from "After trial work, whether Social Security has already set a cessation month is to be asked"

    Scenario: Trial work of eight months
      Given SSDI of $1,200 a month since January 2020, with trial work months from January 2024 to August 2024
      When we look at February 2026 to July 2026
      Then the advice does not find "ssdi.cessation-untold"

    Scenario: A cessation that was told
      Given SSDI of $1,200 a month since January 2020, with trial work months from January 2024 to September 2024
      And Social Security has set June 2025 as the cessation month
      When we look at February 2026 to July 2026
      Then the advice does not find "ssdi.cessation-untold"

  Rule: A benefit that ended for work can come back

    Scenario: An adult disabled since childhood
      Given SSDI of $1,200 a month since January 2020, with trial work months from January 2021 to September 2021
      And the SSDI is that of an adult disabled since childhood
      And Social Security has set January 2022 as the cessation month
      And wages of $2,500 a month from February 2026
      When we look at February 2026 to July 2026
      Then the advice finds "ssdi.terminated-adult-child" only in February 2026
      And the advice does not find "ssdi.terminated"
      And it follows from "When the benefit of an adult disabled since childhood ends for work, it can be had again on the same record at any time"

  Rule: An unchanged job is reported once

    Scenario: Two-weekly pay, with more workdays in one month than in another
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And wages of $1,000 a month from January 2026
      And that job pays every two weeks, first on 9 January 2026
      When we look at March 2026 to December 2026
      Then no report "ssdi-work-changes" is due
