@ssi @20cfr416.1165
Feature: Income of parents whose child gets SSI

  Rule: What counts is left after the other children's allocations, the exclusions and the parents' own needs

    # Case DEEM-PARENT-1: 633 - 422 = 211 for the brother: 365 - 211 = 154 - 20 = 134; (1,165 - 65) / 2 = 550;
    # 684 - 633 = 51; less 20 is 31; 422 - 31
    Scenario: Two parents, one brother without SSI
      Given a spouse born in May 1985
      And the spouse has wages of $1,165 a month
      And a pension of $365 a month
      And a child born in March 2014
      And a child born in March 2016
      And the child gets SSI
      And the figures are
        | ssi.federal-benefit-rate.individual | 422 |
        | ssi.federal-benefit-rate.couple     | 633 |
      When we look at June 2026
      Then in June 2026 the children's SSI payment is $391
      And it follows from "No parent at home gets SSI"
      And it follows from "Income of both parents at home may count for a child"
      And it follows from "From two parents, what counts is the income left after allocations, exclusions and the rate for two"
      And it follows from "A child's share of the parents' income is unearned income of the child"

    # Case DEEM-PARENT-4: 422 for two brothers: 350 and then 72 of the earnings: 1,453 - 20 - 65 = 1,368 / 2 = 684
    Scenario: Two brothers without SSI: the allocations reach the earnings
      Given a spouse born in May 1985
      And the spouse has wages of $1,525 a month
      And a pension of $350 a month
      And a child born in March 2012
      And a child born in March 2014
      And a child born in March 2016
      And the child gets SSI
      And the figures are
        | ssi.federal-benefit-rate.individual | 422 |
        | ssi.federal-benefit-rate.couple     | 633 |
      When we look at June 2026
      Then in June 2026 the children's SSI payment is $391

    # Case DEEM-WALDEN-JUN-ELIG: 1,348 + (329 - 65) / 2 = 1,480 - 1,450 = 30; less 20 is 10; 967 - 10
    Scenario: Two parents and no other child
      Given a spouse born in May 1985
      And the spouse has wages of $329 a month
      And a pension of $1,368 a month
      And a child born in March 2016
      And the child gets SSI
      When we look at June 2025
      Then in June 2025 the children's SSI payment is $957

    # Case DEEM-WALDEN-JUL-ELIG: 1,358 - 967 = 391; less 20 is 371; 967 - 371
    Scenario: One parent
      Given a pension of $1,378 a month
      And a child born in March 2016
      And the child gets SSI
      When we look at June 2025
      Then in June 2025 the children's SSI payment is $596
      And it follows from "Income of an only parent at home may count for a child"
      And it follows from "From one parent, what counts is the income left after allocations, exclusions and the rate for one"

    Scenario Outline: One parent's wages of <wages> in 2026
      # (2,073 - 85) / 2 = 994: nothing counts; 20 more may count before the child's payment falls
      Given wages of <wages> a month from January 2025
      And a child born in March 2016
      And the child gets SSI
      When we look at June 2026
      Then in June 2026 the children's SSI payment is <payment>

      # (2,113 - 85) / 2 = 1,014; (4,101 - 85) / 2 = 2,008, less 994 is 1,014, less 20 is 994
      Examples:
        | wages     | payment |
        | $2,073.00 | $994    |
        | $2,113.00 | $994    |
        | $2,115.00 | $993    |
        | $4,101.00 | $0      |

  Rule: Several children share alike, but none is given more than uses up the rate while another can take it

    Scenario: Two children
      # 51 for two is 25.50 each; 422 - 5.50 for each
      Given a spouse born in May 1985
      And the spouse has wages of $1,165 a month
      And a pension of $154 a month
      And a child born in March 2014
      And the child gets SSI
      And a child born in March 2016
      And the child gets SSI
      And the figures are
        | ssi.federal-benefit-rate.individual | 422 |
        | ssi.federal-benefit-rate.couple     | 633 |
      When we look at June 2026
      Then in June 2026 the children's SSI payment is $833
      And it follows from "What counts from parents is shared equally among the children who get SSI, and none is given more than uses up the rate while another can take it"

    Scenario: One child has income of its own
      # 102 for two: 51 each, but the first has 400 already and can take 422 + 20 - 400 = 42: nothing is left of 422.
      # The second takes 60: 422 - 40
      Given a spouse born in May 1985
      And the spouse has wages of $1,267 a month
      And a pension of $154 a month
      And a child born in March 2014
      And the child gets SSI
      And the child has unearned income of $400 a month
      And a child born in March 2016
      And the child gets SSI
      And the figures are
        | ssi.federal-benefit-rate.individual | 422 |
        | ssi.federal-benefit-rate.couple     | 633 |
      When we look at June 2026
      Then in June 2026 the children's SSI payment is $382

  Rule: While a parent gets SSI nothing counts for a child

    Scenario: One parent gets SSI
      Given the person gets SSI
      And wages of $1,600 a month from January 2025
      And a child born in March 2016
      And the child gets SSI
      When we look at June 2026
      Then in June 2026 the children's SSI payment is $994
      And it follows from "One parent at home gets SSI cash, or does not in this month"
      And it follows from "While a parent gets SSI, no income of the parents counts for a child"

    Scenario: The parent's pay is over the rate
      # no cash for the parent: (3,000 - 85) / 2 - 994 = 463.50 counts; less 20; 994 - 443.50
      Given the person gets SSI
      And wages of $3,000 a month from January 2025
      And a child born in March 2016
      And the child gets SSI
      When we look at June 2026
      Then in June 2026 the children's SSI payment is $550.50

    Scenario: Both parents get SSI
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse gets SSI
      And wages of $2,000 a month from January 2025
      And a child born in March 2016
      And the child gets SSI
      When we look at June 2026
      Then in June 2026 the children's SSI payment is $994
      And it follows from "Of two parents who get SSI, one at least is paid cash, or neither in this month"

  Rule: After a break, parents' income that no longer counts is left out of the first month

    Scenario: Wages that have gone
      # January and February: (5,000 - 85) / 2 - 994 = 1,463.50, over. March: 463.50 counts: 550.50. April: nothing.
      Given wages of $5,000 a month from January 2026 to February 2026
      And wages of $3,000 in March 2026 only
      And a child born in March 2016
      And the child gets SSI
      When we look at February 2026 to April 2026
      Then these months show
        | month         | children's SSI payment |
        | February 2026 | $0                     |
        | March 2026    | $550.50                |
        | April 2026    | $994                   |
      And it follows from "When the first month of a transition is used again, income of parents that no longer counts in the second is left out"
      And it follows from "Income counts as that of parents in a month in which it does at the month's own rates"
