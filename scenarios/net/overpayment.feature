@net @20cfr416.537 @20cfr404.501
Feature: What could be asked back if nobody reported the work

  Rule: SSI that goes on being sent

    # 994 goes on; due from August: 994 - 457.50
    Scenario: A job that lowers SSI after two months
      Given the person gets SSI
      And wages of $1,000 a month from June 2026
      When we look at June 2026 to September 2026
      Then these months show
        | month          | possible SSI overpayment |
        | June 2026      | $0                       |
        | July 2026      | $0                       |
        | August 2026    | $457.50                  |
        | September 2026 | $915                     |
      And in September 2026 the possible SSI overpayment is $915
      And it follows from "SSI that would go on being sent, above what is due, adds to what could be asked back"

    # (3,000 - 85) / 2 is over 994: nothing is due from June itself
    Scenario: A job that ends SSI at once
      Given the person gets SSI
      And wages of $3,000 a month from June 2026
      When we look at June 2026 to July 2026
      Then these months show
        | month     | possible SSI overpayment |
        | June 2026 | $994                     |
        | July 2026 | $1,988                   |
      And in June 2026 the possible SSI overpayment is $994
      And it follows from "SSI that would go on being sent in the first month, above what is due, could be asked back"

  Rule: SSDI that goes on being sent

    # June ceases, July and August are grace months
    Scenario: Substantial work after the extended period
      Given SSDI of $1,000 a month since January 2015, with trial work months from January 2016 to September 2016
      And wages of $2,000 a month from June 2026
      When we look at June 2026 to October 2026
      Then these months show
        | month          | possible SSDI overpayment |
        | June 2026      | $0                        |
        | August 2026    | $0                        |
        | September 2026 | $1,000                    |
        | October 2026   | $2,000                    |
      And in October 2026 the possible SSDI overpayment is $2,000
      And it follows from "Social Security that would go on being sent, above what is due, adds to what could be asked back"
      And in June 2026 the possible SSDI overpayment is $0
      And it follows from "Social Security that would go on being sent for the first month, above what is due, could be asked back"

    # none is due from September: 1,000 and 300 each month
    Scenario: The family's checks on the same record
      Given SSDI of $1,000 a month since January 2015, with trial work months from January 2016 to September 2016
      And the family gets $300 a month on the person's record
      And wages of $2,000 a month from June 2026
      When we look at June 2026 to October 2026
      Then these months show
        | month          | possible SSDI overpayment |
        | August 2026    | $0                        |
        | September 2026 | $1,300                    |
        | October 2026   | $2,600                    |
      And in September 2026 the possible SSDI overpayment is $1,300
      And it follows from "What is due on a record is the worker's own and what the family gets on it"

    Scenario: Nobody else on the record
      Given SSDI of $1,000 a month since January 2015, with trial work months from January 2016 to September 2016
      And wages of $2,000 a month from June 2026
      When we look at June 2026 to September 2026
      Then in September 2026 the possible SSDI overpayment is $1,000
      And it follows from "Where nobody else is paid on the record, what is due on it is the worker's own"
      And nothing follows from "What is due on a record is the worker's own and what the family gets on it"

  Scenario: Without either benefit
    Given wages of $2,000 a month from June 2026
    When we look at June 2026
    Then in June 2026 there is no possible SSI overpayment
    And in June 2026 there is no possible SSDI overpayment

  Rule: SSI of everybody at home that goes on being sent

    # (1,085 - 85) / 2 = 500 less for the two of them from August
    Scenario: Both of a couple
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse gets SSI
      And wages of $1,085 a month from June 2026
      When we look at June 2026 to September 2026
      Then these months show
        | month          | possible SSI overpayment |
        | July 2026      | $0                       |
        | August 2026    | $500                     |
        | September 2026 | $1,000                   |

    # (2,500 - 85) / 2 - 994 = 213.50 counts from the parent, less 20
    Scenario: A child only
      Given a child born in March 2016
      And the child gets SSI
      And wages of $2,500 a month from June 2026
      When we look at June 2026 to August 2026
      Then these months show
        | month       | possible SSI overpayment |
        | July 2026   | $0                       |
        | August 2026 | $193.50                  |

  Rule: Nothing is asked back for work that is not done

    Scenario Outline: The same months, <work>
      # SSDI ceases in June, and September is not due; SSI of 994 less 980 goes on being sent for June and July, on the
      # incomes of April and May, and nothing is due, since 980 and (2,000 - 65) / 2 are over the rate from June itself
      Given the person gets SSI
      And SSDI of $1,000 a month since January 2015, with trial work months from January 2016 to September 2016
      And wages of $2,000 a month from June 2026
      And <work>
      When we look at June 2026 to September 2026
      Then in June 2026 the possible SSI overpayment is <SSI>
      And <SSI rule>
      And in September 2026 the possible SSDI overpayment is <SSDI>
      And <SSDI rule>

      Examples:
        | work                            | SSI | SSI rule                                                                                       | SSDI   | SSDI rule                                                                                                  |
        | no work from the first month on | $0  | it follows from "Without work, no SSI is sent that could be asked back for it"                 | $0     | it follows from "Without work, no Social Security is sent that could be asked back for it"                 |
        | savings of $0                   | $14 | nothing follows from "Without work, no SSI is sent that could be asked back for it"            | $1,000 | nothing follows from "Without work, no Social Security is sent that could be asked back for it"            |

  Rule: Checks that Social Security has already stopped are not sent

    Scenario: A cessation already set, and work that goes on
      Given SSDI of $1,000 a month since January 2018, with no trial work months used
      And Social Security has set March 2025 as the cessation month
      And wages of $2,000 a month from June 2024
      When we look at January 2026 to April 2026
      Then in April 2026 the possible SSDI overpayment is $0
      And it follows from "Social Security that a cessation already set has stopped is sent only as it is due"

    # April and May are not due; the cessation in January leaves February and March
    Scenario: The same work, with no cessation told
      Given SSDI of $1,000 a month since January 2018, with trial work months from January 2020 to September 2020
      And wages of $2,000 a month from January 2026
      When we look at January 2026 to May 2026
      Then in May 2026 the possible SSDI overpayment is $2,000
      And it follows from "If nobody reports the work, Social Security goes on being sent as without it"
