@ssi @20cfr416.1163
Feature: Income of a spouse who does not get SSI

  Rule: What is left after children's allocations counts only over the allocation

    # Case DEEM-SPOUSE-1: 504 - 336 = 168 for the child; 252 - 168 = 84, not over 168
    Scenario: A child's allocation uses it up
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse has other unearned income of $252 a month
      And a child born in March 2016
      And the figures are
        | ssi.federal-benefit-rate.individual | 336 |
        | ssi.federal-benefit-rate.couple     | 504 |
      When we look at June 2026
      Then in June 2026 the SSI payment is $336
      And it follows from "The allocation is what the rate for two is more than the rate for one"
      And it follows from "For each child at home under eighteen who does not get SSI an allocation is set aside, less the child's own income"
      And it follows from "Children's allocations come off a spouse's unearned income first, and off earned income then"
      And it follows from "A spouse's income that is left at or under the allocation does not count"
      And it follows from "When nothing counts from a spouse, what the rate for one leaves after one's own income"

    Scenario Outline: The spouse's wages of <wages>
      # 1,491 - 994 = 497; (498 - 85) / 2 = 206.50, but the payment is never more than for one: 994.
      # With an own pension of 520: 500 own; 500 + (498 - 65) / 2 = 716.50; 1,491 - 716.50 = 774.50, one alone 494
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse has wages of <wages> a month
      And a pension of $520 a month
      When we look at June 2026
      Then in June 2026 the SSI payment is <payment>
      And it follows from "<rule>"

      # 2,000: 500 + (2,000 - 65) / 2 = 1,467.50; 23.50
      Examples:
        | wages     | payment | rule                                                                      |
        | $497.00   | $494    | A spouse's income that is left at or under the allocation does not count  |
        | $497.01   | $494    | A spouse's income that is left over the allocation counts                 |
        | $2,000.00 | $23.50  | A spouse's income that is left over the allocation counts                 |

    # Case DEEM-SPOUSE-3: 80 + (201 - 65) / 2 = 148; 504 - 148 = 356, but alone 336 - 80 = 256
    Scenario: Never more than for one person alone
      Given the person gets SSI
      And a pension of $100 a month
      And a spouse born in May 1985
      And the spouse has wages of $201 a month
      And the figures are
        | ssi.federal-benefit-rate.individual | 336 |
        | ssi.federal-benefit-rate.couple     | 504 |
      When we look at June 2026
      Then in June 2026 the SSI payment is $256
      And in June 2026 the countable income is $80
      And it follows from "With a spouse's income, the rate for two after both incomes, and no more than the rate for one after one's own"

    # Case DEEM-BOWERS-NOV: 130 + (850 - 65) / 2 = 522.50; 532 - 522.50
    Scenario: The spouse's wages nearly use it up
      Given the person gets SSI
      And a pension of $150 a month
      And a spouse born in May 1985
      And the spouse has wages of $850 a month
      And the figures are
        | ssi.federal-benefit-rate.individual | 354 |
        | ssi.federal-benefit-rate.couple     | 532 |
      When we look at June 2026
      Then in June 2026 the countable income is $522.50
      And in June 2026 the SSI payment is $9.50
      And it follows from "A spouse's income that counts is added to one's own, and the exclusions are taken once"
      And it follows from "Somebody's income and a spouse's are held against the rate for two"
      And it follows from "With a spouse who does not get SSI, somebody is paid what the rates leave after the budget month's incomes"
      And it follows from "Of a spouse's income, aid based on need and a student's exclusion never count for another"

    Scenario: A child's own income lowers the allocation, and an eighteenth birthday ends it
      # the child turns 18 in May 2026 and has 297 of its own: 497 - 297 = 200 until April.
      # April: 2,000 - 200 = 1,800: (1,800 - 85) / 2 = 857.50; 1,491 - 857.50. May: 957.50
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse has wages of $2,000 a month
      And a child born in May 2008
      And the child has unearned income of $297 a month
      When we look at April 2026 to May 2026
      Then in April 2026 the SSI payment is $633.50
      And in May 2026 the SSI payment is $533.50

    Scenario: In another's household both rates are one third less
      # 1,491 x 2/3 = 994 - 957.50 = 36.50
      Given the person gets SSI
      And the person lives in another's household
      And a spouse born in May 1985
      And the spouse has wages of $2,000 a month
      When we look at June 2026
      Then in June 2026 the SSI payment is $36.50
      And it follows from "In another's household, somebody's income and a spouse's are held against the rate for two less one third"

    Scenario: The spouse's wages alone are over the rate for two
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse has wages of $3,100 a month
      When we look at June 2026
      Then in June 2026 SSI is suspended
      And in June 2026 the SSI payment is $0

    Scenario: A month over the rate for two, and the first after it
      # January: (3,600 - 85) / 2 = 1,757.50, over. February begins anew on its own income: 533.50
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse has wages of $2,000 a month
      And wages of $1,600 in January 2026 only
      When we look at January 2026 to March 2026
      Then these months show
        | month         | SSI payment |
        | January 2026  | $0          |
        | February 2026 | $533.50     |
        | March 2026    | $533.50     |

    Scenario: A month paid nothing only because of the lag
      # the child turns 18 in May. April, on February's 3,300: less 497 is 2,803, (2,803 - 85) / 2 = 1,359; 132.
      # May, on March's 3,300 without the allocation: 1,607.50, over 1,491, but May's own 2,000 is not: eligible.
      # June, on April's 2,000: 957.50
      Given a spouse born in May 1985
      And the spouse gets SSI
      And a child born in May 2008
      And wages of $3,300 a month from January 2025 to March 2026
      And wages of $2,000 a month from April 2026
      When we look at April 2026 to June 2026
      Then these months show
        | month      | spouse's SSI payment |
        | April 2026 | $132                 |
        | May 2026   | $0                   |
        | June 2026  | $533.50              |
      And it follows from "When the budget month's incomes of two are over the rate, an eligible month is paid nothing and stays eligible"

  Rule: Income of the person advised may count for a spouse who gets SSI

    Scenario Outline: Own wages of <wages>
      Given a spouse born in May 1985
      And the spouse gets SSI
      And wages of <wages> a month from January 2025
      When we look at June 2026
      Then in June 2026 SSI is not received
      And in June 2026 the spouse's SSI payment is <payment>

      # (2,000 - 85) / 2 = 957.50; (3,067 - 85) / 2 = 1,491
      Examples:
        | wages     | payment |
        | $497.00   | $994    |
        | $2,000.00 | $533.50 |
        | $3,067.00 | $0      |

    Scenario: Support paid for a child does not count
      # 2,000 - 300 = 1,700: (1,700 - 85) / 2 = 807.50
      Given a spouse born in May 1985
      And the spouse gets SSI
      And wages of $2,000 a month from January 2025
      And child support payments of $300 a month
      When we look at June 2026
      Then in June 2026 the spouse's SSI payment is $683.50
      And it follows from "Of the person's own income, need-based aid, a student's exclusion and support paid for a child never count for another"

  Rule: After a break, a spouse's income that no longer counts is left out of the first month

    Scenario: Wages that have gone
      # January and February: (3,500 - 85) / 2 = 1,707.50, over. March: 533.50. In April nothing counts any more.
      Given a spouse born in May 1985
      And the spouse gets SSI
      And wages of $3,500 a month from January 2026 to February 2026
      And wages of $2,000 in March 2026 only
      When we look at February 2026 to May 2026
      Then these months show
        | month         | spouse's SSI payment |
        | February 2026 | $0                   |
        | March 2026    | $533.50              |
        | April 2026    | $994                 |
        | May 2026      | $994                 |
      And it follows from "Income of a spouse or of parents that counted in the first month no longer counts in the second"
      And it follows from "When the first month of a transition is used again, a spouse's income that no longer counts in the second is left out"
      And it follows from "Income counts as that of a spouse in a month in which it does at the month's own rates"

    Scenario: Wages have gone, but other income still counts
      # March: 580 + (1,500 - 65) / 2 = 1,297.50; 193.50. April's 600 is over 497, so what counts has not gone.
      Given a spouse born in May 1985
      And the spouse gets SSI
      And a pension of $600 a month
      And wages of $3,500 a month from January 2026 to February 2026
      And wages of $1,500 in March 2026 only
      When we look at March 2026 to June 2026
      # June on April's: 1,491 - 580 = 911
      Then these months show
        | month      | spouse's SSI payment |
        | March 2026 | $193.50              |
        | April 2026 | $193.50              |
        | May 2026   | $193.50              |
        | June 2026  | $911                 |
      And it follows from "Neither a kind of the first month's own income nor what counts from others has gone in the second"

    Scenario: The person's own income has gone, and the spouse's still counts
      # January and February: 1,180 + (1,000 - 65) / 2, over. March: 280 + 467.50 = 747.50, 743.50; one alone 714.
      # April and May, without the unemployment benefits: (1,000 - 85) / 2 = 457.50; one alone 994
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse has wages of $1,000 a month
      And unemployment benefits of $1,200 a month from January 2026 to February 2026
      And unemployment benefits of $300 in March 2026 only
      When we look at March 2026 to April 2026
      Then in March 2026 the SSI payment is $714
      And in April 2026 the SSI payment is $994
      And it follows from "When the first month of a transition is used again, a spouse's income that still counts in the second counts"

    Scenario: Home again after an institution
      # April is the first month of cash after jail; nobody else's income could count in March
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse has wages of $2,000 a month
      And the person is in a state hospital from January 2026 to January 2026
      And the person is in a Medicaid facility from February 2026 to February 2026
      When we look at January 2026 to March 2026
      # January nothing; February 30 on its own income, alone; March on February's income, now with the spouse's
      Then these months show
        | month         | SSI payment |
        | January 2026  | $0          |
        | February 2026 | $30         |
        | March 2026    | $533.50     |
      And it follows from "In a month in which nobody else's income can count, none does"
