@supplement @cgs17b-600
Feature: What is said of the State Supplement
  When it falls, ends or comes back, and what is not known.

  Rule: Changes are told

    # 155.35 at wages of 85 to 949; at 1,100 SSI is 486.50 and applied income 517.50
    # One month of high pay: it pauses
    Scenario: It falls, pauses and comes back
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $1,000 a month
      And these wages
        | from           | to            | a month |
        | January 2026   | June 2026     | $949    |
        | July 2026      | October 2026  | $1,100  |
        | November 2026  | November 2026 | $1,700  |
      When we look at June 2026 to December 2026
      Then the advice finds "supplement.falls" in July 2026
      And the advice finds "supplement.pauses" in November 2026
      And the advice finds "supplement.returns" in December 2026
      And among the rules used is "A State Supplement that falls is told"
      And among the rules used is "A State Supplement that income allows again has to be asked for again"

    # In the first month of pay SSI is still 994: 432 + (1,400 - 85) / 2 is over the need of 597.35. Two months later SSI is 336.50
    # and nothing unearned counts: 657.50 is over it too
    Scenario: Pay beside a full check of SSI
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $1,000 a month
      And wages of $800 a month from June 2026
      When we look at May 2026 to August 2026
      Then the advice finds "supplement.pauses" only in June 2026
      And the advice does not find "supplement.ends"
      And the advice finds "supplement.returns" in August 2026
      And among the rules used is "Pay beside a check of SSI that has not followed it can stop the State Supplement for a time"

    # 1,700: SSI of 994 still comes in June, and two months later 186.50; 807.50 of pay alone is over the need
    Scenario Outline: High pay that begins
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $1,000 a month
      And wages of $1,700 a month from June 2026
      When we look at May 2026 to <last>
      Then the advice finds "supplement.ends" only in June 2026
      And the advice does not find "supplement.pauses"
      And among the rules used is "A State Supplement that ends is told, and what came with it"

      Examples:
        | last        |
        | August 2026 |
        | June 2026   |

    Scenario: High pay that begins in the last month
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $1,000 a month
      And wages of $1,700 a month from November 2026
      When we look at October 2026 to November 2026
      Then the advice finds "supplement.ends" only in November 2026
      And among the rules used is "A State Supplement that ends in the last months looked at is told too"

    # 3 x 994 = 2,982 with SSDI of 900
    Scenario Outline: Gross income around three times the SSI rate
      Given the person is blind
      And SSDI of $900 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And rent of $500 a month
      And wages of <wages> a month from February 2026
      And blind work expenses of $1,500 a month
      When we look at January 2026 to February 2026
      Then the advice <said>

      Examples:
        | wages     | said                                                         |
        | $2,082    | does not find "supplement.ends-over-limit"                   |
        | $2,082.01 | finds "supplement.ends-over-limit" in February 2026           |

    # 2,000 + 34.75 of need; the pension of 700 that comes in place of the VA's or beside it covers little of it
    Scenario Outline: The last check of SSI, Social Security or the VA
      Given the person gets State Supplement
      And the person lives in a boarding home whose rate is $2,000 a month
      And a VA pension of $600 a month from January 2026 to <last>
      And a pension of $700 a month
      When we look at May 2026 to June 2026
      Then the advice <said>
      And the advice does not find "supplement.ends"

      Examples:
        | last      | said                                                    |
        | May 2026  | finds "supplement.ends-without-check" only in June 2026 |
        | June 2026 | does not find "supplement.ends-without-check"           |

    Scenario: Months in jail
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $1,000 a month
      And the person is in jail from June 2026 to July 2026
      When we look at May 2026 to August 2026
      Then the advice finds "supplement.stops-away" only in June 2026
      And the advice does not find "supplement.ends"

    Scenario Outline: Jail that began before
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $1,000 a month
      And the person is in jail from <first> to <last>
      When we look at May 2026 to June 2026
      Then the advice <said>
      And the advice does not find "supplement.ends"

      Examples:
        | first      | last       | said                                           |
        | March 2026 | June 2026  | finds "supplement.stops-away" only in May 2026 |
        | March 2026 | April 2026 | does not find "supplement.stops-away"          |

    # 75 for personal needs in a facility that Medicaid pays
    Scenario: Months in a facility
      Given SSDI of $500 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And rent of $1,000 a month
      And the person is in a Medicaid facility from June 2026 to July 2026
      When we look at May 2026 to August 2026
      Then the advice finds "supplement.falls-away" only in June 2026
      And the advice does not find "supplement.falls"

    Scenario: It stays the same while SSI is over the disregard
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $1,000 a month
      And wages of $500 a month from January 2026
      When we look at April 2026 to June 2026
      Then in every month the State Supplement payment is $155.35
      And the advice does not find "supplement.falls"

  Rule: What is not known is asked

    Scenario: Savings over the limit
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $1,000 a month
      And savings of $1,700
      When we look at June 2026 to July 2026
      Then the advice finds "supplement.savings-over-limit" only in June 2026
      And among the rules used is "Savings over the limit of the State Supplement are told in the first month advised"

    Scenario: The rate of the home
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And the person lives in a boarding home
      When we look at June 2026 to July 2026
      Then the advice finds "supplement.rate-missing" only in June 2026
      And among the rules used is "The rate of a boarding or residential care home is to be asked"

    Scenario: A voucher
      Given the person gets SSI
      And the person gets State Supplement
      And a Housing Choice Voucher with a contract rent of $1,000 a month
      When we look at June 2026 to July 2026
      Then the advice finds "supplement.assisted-rent" only in June 2026
      And among the rules used is "Where a program pays part of the rent, the State Supplement may count less shelter"

    Scenario: A couple
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And a spouse born in May 1985
      And rent of $300 a month
      When we look at June 2026 to July 2026
      Then the advice finds "supplement.couple" only in June 2026
      And among the rules used is "How the State Supplement counts a couple is to be asked"
