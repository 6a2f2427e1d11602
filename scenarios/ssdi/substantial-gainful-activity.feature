@ssdi @20cfr404.1574
Feature: Substantial gainful activity
  After the trial work period a month counts as substantial work when countable earnings are over the amount in force:
  gross pay for work done in the month, less subsidies and impairment-related work expenses.

  Background:
    Given SSDI of $900 a month since January 2022, with trial work months from January 2023 to September 2023

  Rule: Only earnings over the amount are substantial

    Scenario Outline: Pay around the amount of 2026, $1,690
      Given wages of <pay> a month from January 2026
      When we look at January 2026
      Then in January 2026 SSDI is <standing>
      And it follows from "<rule>"

      Examples:
        | pay       | standing                    | rule                                                                                      |
        | $1,690.00 | paid in the extended period | Countable earnings at or under the amount in force are not substantial gainful activity |
        | $1,690.01 | in the cessation month      | Countable earnings over the amount in force are substantial gainful activity            |

    Scenario Outline: Pay around the amount for somebody who is blind, $2,830
      Given the person is blind
      And wages of <pay> a month from January 2026
      When we look at January 2026
      Then in January 2026 SSDI is <standing>
      And it follows from "Somebody who is blind works substantially above the amount for blind people"

      Examples:
        | pay       | standing                    |
        | $2,830.00 | paid in the extended period |
        | $2,830.01 | in the cessation month      |

    Scenario: The amount rises in January
      # 1,650 is over 1,620 in December 2025 and under 1,690 in January 2026
      Given wages of $1,650 a month from December 2025
      When we look at December 2025 to March 2026
      Then these months show
        | month         | SSDI          |
        | December 2025 | CESSATION     |
        | January 2026  | GRACE         |
        | February 2026 | GRACE         |
        | March 2026    | EXTENDED_PAID |
      And it follows from "Somebody who is not blind works substantially above the general amount"

  Rule: Subsidies and impairment-related work expenses come off

    # Case SGA-IRWE-2024: 1,750 - 330 = 1,420, not over 1,550, after an old cessation
    Scenario: Work expenses bring pay under the amount
      Given Social Security has set October 2023 as the cessation month
      And wages of $1,750 a month from January 2024
      And impairment-related work expenses of $330 a month
      When we look at March 2024
      Then in March 2024 the countable SSDI earnings are $1,420
      And it follows from "After a cessation each month stands on its own earnings"
      And in March 2024 SSDI is paid in the extended period
      And in March 2024 the SSDI payment is $900

    # Case SGA-SUBSIDY-2024: a coach does 20 hours of work paid at $13: 20 x 13 = 260; 1,560 - 260 = 1,300
    Scenario: A job coach's hours are a subsidy
      Given wages of $1,560 a month from January 2024
      And the employer of that job pays $260 a month more than the work is worth
      When we look at March 2024
      Then in March 2024 the countable SSDI earnings are $1,300
      And in March 2024 SSDI is paid in the extended period

    Scenario: The same pay without them is over
      Given wages of $1,560 a month from January 2024
      When we look at March 2024
      Then in March 2024 SSDI is in a grace month

    Scenario: Self-employment counts without half of the tax on it
      # net earnings are 0.9235 of the profit, half of the tax is 0.0765 of those:
      # 1,800 - 1,800 x 0.9235 x 0.0765 = 1,800 - 127.166... = 1,672.83
      Given self-employment with a net profit of $1,800 a month from January 2026
      When we look at January 2026
      Then in January 2026 the countable SSDI earnings are $1,672.83
      And in January 2026 SSDI is paid in the extended period

  Rule: Until a cessation is found, earnings of one job are averaged over its months of the year

    # Case SGA-AVG-2012 in the terms of the contract, whose jobs vary with the workdays of a month. Paid every week,
    # 1,680 x 12 / 52 = 387.69 for five workdays, 77.538 a day. 2026 has 261 workdays from Thursday 1 January to
    # Thursday 31 December: 261 x 77.538 = 20,237.42 in twelve months, 1,686.45 a month, not over 1,690;
    # July alone has 23 workdays, 1,783.37.
    Scenario: A long month is not substantial when the average is not
      Given wages of $1,680 a month from January 2026
      And that job pays every week, first on 2 January 2026
      When we look at January 2026 to December 2026
      Then in July 2026 the gross earnings are $1,783.37
      And in July 2026 the countable SSDI earnings are $1,686.45
      And it follows from "Until a cessation is found, earnings are averaged within a job and a year, and attempts that failed are left out"
      And from January 2026 to September 2026 SSDI is paid in the extended period

    Scenario: A short month is substantial when the average is
      # 1,690 x 12 / 260 = 78 a day; 261 x 78 / 12 = 1,696.50, over 1,690; February alone has 20 workdays, 1,560
      Given wages of $1,690 a month from January 2026
      And that job pays every week, first on 2 January 2026
      When we look at January 2026 to February 2026
      Then in January 2026 SSDI is in the cessation month
      And in January 2026 the countable SSDI earnings are $1,696.50

    Scenario: After the cessation each month stands alone
      Given wages of $1,690 a month from January 2026
      And that job pays every week, first on 2 January 2026
      When we look at January 2026 to July 2026
      # 22 workdays in April, 21 in May: 1,716 and 1,638; 22 in June: 1,716
      Then these months show
        | month      | gross earnings | SSDI               |
        | April 2026 | $1,716         | EXTENDED_SUSPENDED |
        | May 2026   | $1,638         | EXTENDED_PAID      |
        | June 2026  | $1,716         | EXTENDED_SUSPENDED |

  Rule: A short attempt that the impairment ended does not count before a cessation

    Scenario Outline: Work at $1,800 from January 2026
      Given wages of $1,800 a month from January 2026 to <last>
      And that job stopped <why>
      When we look at January 2026
      Then in January 2026 SSDI is <standing>

      Examples:
        | last      | why                                       | standing                    |
        | June 2026 | because of the impairment                 | paid in the extended period |
        | June 2026 | because support at work was taken away    | paid in the extended period |
        | July 2026 | because of the impairment                 | in the cessation month      |
        | June 2026 | for another reason                        | in the cessation month      |

    Scenario: What the attempt rests on
      Given wages of $1,800 a month from January 2026 to June 2026
      And that job stopped because of the impairment
      When we look at January 2026
      Then in January 2026 the countable SSDI earnings are $0
      And it follows from "Work of six months or less that the impairment ended, after a real break, is an unsuccessful work attempt"

    Scenario: Without a break before it, there is no attempt
      Given wages of $800 a month from November 2025 to December 2025
      And wages of $1,800 a month from January 2026 to June 2026
      And that job stopped because of the impairment
      When we look at January 2026
      Then in January 2026 SSDI is in the cessation month

    Scenario: After a cessation there is no attempt
      Given Social Security has set October 2023 as the cessation month
      And wages of $1,800 a month from January 2026 to June 2026
      And that job stopped because of the impairment
      When we look at January 2026
      Then in January 2026 SSDI is suspended in the extended period
