@ssdi @20cfr404.1592a @20cfr404.325
Feature: The extended period of eligibility
  In the thirty-six months after the trial work period each month of substantial work stands alone, once three months
  of it have been paid. Only later does a month of substantial work end entitlement.
  Reinstatement is never assumed, so that case EXR-RETRO (POMS DI 13050.010; asked for in July 2022, paid from July 2021
  at the earliest) is not run: nothing is paid for the months before a request.

  Background:
    # Month 1 of the extended period is October 2023, month 36 is September 2026, month 37 October 2026.
    Given SSDI of $900 a month since January 2020, with trial work months from January 2023 to September 2023

  Rule: Without substantial work benefits go on

    # Case EPE-DATES counts alike: after a ninth month in April 2026 the thirty-six are May 2026 to April 2029.
    Scenario: The thirty-sixth month and the thirty-seventh
      Given wages of $1,690 a month from January 2026
      When we look at September 2026 to October 2026
      Then these months show
        | month          | SSDI                              | SSDI payment |
        | September 2026 | paid in the extended period       | $900         |
        | October 2026   | paid after the extended period    | $900         |
      And it follows from "In the extended period, a month that is not substantial work is paid"
      And it follows from "Without substantial work, checks go on after the extended period"

  Rule: The first month of substantial work and two more are paid, then only months without

    # Cases EPE-NE, EPE-DI13010060: the first month after the trial work period can be the cessation month
    Scenario: Substantial work from the first month on
      Given wages of $2,000 a month from January 2023
      When we look at October 2023 to January 2024
      Then these months show
        | month          | SSDI               | SSDI payment |
        | October 2023   | CESSATION          | $900         |
        | November 2023  | GRACE              | $900         |
        | December 2023  | GRACE              | $900         |
        | January 2024   | EXTENDED_SUSPENDED | $0           |
      And it follows from "The first month of substantial work after the trial work period is the cessation month, and is paid"
      And it follows from "The two months after the cessation month are paid whatever the work"
      And it follows from "After the grace months, a month of the extended period with substantial work is not paid"

    Scenario: Pay falls to the amount and rises over it again
      Given these wages
        | from       | to         | a month   |
        | March 2026 | June 2026  | $2,000    |
        | July 2026  | July 2026  | $1,690    |
        | August 2026|            | $1,690.01 |
      When we look at February 2026 to August 2026
      Then these months show
        | month         | SSDI               | SSDI payment |
        | February 2026 | EXTENDED_PAID      | $900         |
        | March 2026    | CESSATION          | $900         |
        | April 2026    | GRACE              | $900         |
        | May 2026      | GRACE              | $900         |
        | June 2026     | EXTENDED_SUSPENDED | $0           |
        | July 2026     | EXTENDED_PAID      | $900         |
        | August 2026   | EXTENDED_SUSPENDED | $0           |
      And it follows from "After the grace months, a month of the extended period without substantial work is paid"

    Scenario: Two grace months are paid without work too, and none comes again
      Given wages of $2,000 in March 2026 only
      And wages of $2,000 in July 2026 only
      When we look at March 2026 to July 2026
      Then these months show
        | month      | SSDI               |
        | March 2026 | CESSATION          |
        | April 2026 | GRACE              |
        | May 2026   | GRACE              |
        | June 2026  | EXTENDED_PAID      |
        | July 2026  | EXTENDED_SUSPENDED |

    Scenario: The clock of extended Medicare starts in month sixteen or later
      # month 15 is December 2024, month 16 January 2025
      Given wages of $2,000 a month from October 2023 to December 2024
      And wages of $2,000 a month from March 2025
      When we look at December 2024 to April 2025
      Then in March 2025 SSDI is suspended in the extended period
      And it follows from "The first unpaid month of substantial work from the sixteenth month on also starts the clock of extended Medicare"
      And in December 2024 SSDI is suspended in the extended period
      And it does not follow from "The first unpaid month of substantial work from the sixteenth month on also starts the clock of extended Medicare"

  Rule: After the extended period the first month of substantial work ends entitlement

    # Case EPE-REENTRY: substantial work in months 5, 6, 7 and 40 (February to April 2024, January 2027)
    Scenario: A benefit that had ceased once is paid until then
      Given wages of $2,000 a month from February 2024 to April 2024
      And wages of $2,000 a month from January 2027
      When we look at August 2026 to February 2027
      Then these months show
        | month          | SSDI                           | SSDI payment |
        | August 2026    | paid in the extended period    | $900         |
        | September 2026 | paid in the extended period    | $900         |
        | October 2026   | paid after the extended period | $900         |
        | December 2026  | paid after the extended period | $900         |
        | January 2027   | ended                          | $0           |
        | February 2027  | ended                          | $0           |
      And it follows from "After the extended period, a benefit that ceased once is paid until the next month of substantial work"
      And it follows from "The first month of substantial work after the extended period ends entitlement"

    Scenario: Substantial work for the first time in month thirty-seven
      Given wages of $2,000 a month from October 2026
      When we look at September 2026 to January 2027
      Then these months show
        | month          | SSDI          | SSDI payment |
        | September 2026 | EXTENDED_PAID | $900         |
        | October 2026   | CESSATION     | $900         |
        | November 2026  | GRACE         | $900         |
        | December 2026  | GRACE         | $900         |
        | January 2027   | TERMINATED    | $0           |
      And it follows from "A first month of substantial work after the extended period ceases benefits for good"
      And it follows from "Substantial work in a grace month after the extended period is paid, and entitlement ends with the grace months"
      And it follows from "Work past the extended period ends entitlement when the grace months are over, and this month's work is substantial"

    Scenario: A grace month of substantial work past month thirty-six
      # cessation in month 35, grace in 36 and 37; in month 38 the work is less, but entitlement is over
      Given wages of $2,000 a month from August 2026 to October 2026
      When we look at August 2026 to November 2026
      Then these months show
        | month          | SSDI                         | SSDI payment |
        | August 2026    | in the cessation month       | $900         |
        | September 2026 | in a grace month             | $900         |
        | October 2026   | in a grace month             | $900         |
        | November 2026  | ended, and may be asked back | $0           |
      And it follows from "Work past the extended period ends entitlement when the grace months are over, even if this month's work is less"

    Scenario: A grace month past month thirty-six without substantial work
      Given wages of $2,000 a month from August 2026 to September 2026
      And wages of $2,000 a month from December 2026
      When we look at October 2026 to December 2026
      Then these months show
        | month         | SSDI                           | SSDI payment |
        | October 2026  | in a grace month               | $900         |
        | November 2026 | paid after the extended period | $900         |
        | December 2026 | ended                          | $0           |

  Rule: For sixty months a benefit that ended for work may be asked back

    # Case EXR-EMMA, two years later: ended in May 2023, asked for in April 2025, 23 months on
    Scenario: Within the window, in a month without substantial work
      Given wages of $2,000 in October 2026 only
      And wages of $2,000 in March 2027 only
      When we look at October 2026 to April 2027
      Then these months show
        | month         | SSDI                         |
        | October 2026  | CESSATION                    |
        | November 2026 | GRACE                        |
        | December 2026 | GRACE                        |
        | January 2027  | ended, and may be asked back |
        | February 2027 | ended, and may be asked back |
        | March 2027    | ended                        |
        | April 2027    | ended, and may be asked back |
      And it follows from "A benefit that ended for work may be asked back within sixty months, in a month that is not substantial work"
      And it follows from "While work is substantial, a benefit that ended is not asked back"

    Scenario: The last month of the window and the first after it
      # month 37 of a trial work period that ended in September 2018 is October 2021; substantial work in January to
      # March 2022 ends entitlement in April 2022; the sixtieth month from there is March 2027
      Given SSDI of $900 a month since January 2015, with trial work months from January 2018 to September 2018
      And wages of $2,000 a month from January 2022 to March 2022
      When we look at March 2027 to April 2027
      Then these months show
        | month      | SSDI                         |
        | March 2027 | ended, and may be asked back |
        | April 2027 | ended                        |
      And it follows from "Sixty months after it ended, a benefit is not asked back by expedited reinstatement"
