@medicaid
Feature: What is not known or not settled about Medicaid
  Another reading of the law, or an answer that nobody gave, would change what is said.

  Rule: Answers that nobody gave

    Scenario: Medicaid before section 1619
      Given the person gets SSI
      And wages of $1,800 a month from January 2026
      When we look at June 2026
      Then the advice finds "medicaid.before-1619-unknown" in June 2026
      And among the rules used is "Whether Medicaid was open before section 1619 began is to be asked"
      And among the rules used is "Medicaid that nobody told of leaves section 1619 open"

    Scenario: The person told
      Given the person gets SSI
      And the person has Medicaid
      And wages of $1,800 a month from January 2026
      When we look at June 2026
      Then the advice does not find "medicaid.before-1619-unknown"
      And nothing follows from "Medicaid that nobody told of leaves section 1619 open"

    Scenario Outline: Whether somebody without a disability benefit meets the disability rules: born in <born>
      Given the person born in <born>
      When we look at June 2026
      Then the assumption "medicaid.disabled" <named>

      Examples: sixty-four, and sixty-five in June 2026
        | born      | named        |
        | July 1961 | is named     |
        | June 1961 | is not named |

    Scenario: With a benefit for a disability, or with an answer, there is nothing to ask
      Given SSDI of $900 a month since January 2020, with no trial work months used
      When we look at June 2026
      Then the assumption "medicaid.disabled" is not named

    Scenario: The person told that no disability rules are met
      Given the person does not meet Social Security's disability rules
      When we look at June 2026
      Then the assumption "medicaid.disabled" is not named

    Scenario: Savings
      Given the person gets SSI
      And savings nobody told of
      When we look at June 2026
      Then among the rules used is "Savings that nobody told of leave doors to Medicaid open"

    Scenario: The threshold of section 1619(b)
      Given the person gets SSI
      And the person has Medicaid
      And wages of $2,100 a month from July 2026
      When we look at June 2026 to August 2026
      Then the advice finds "medicaid.1619-uncertain" only in July 2026
      And among the rules used is "Uncertain section 1619(b) leaves Medicaid uncertain"

    Scenario: A stay that begins
      Given the person gets SSI
      And the person is in a state hospital from July 2026 to August 2026
      When we look at June 2026 to August 2026
      Then the advice finds "medicaid.stay" only in July 2026
      And among the rules used is "What becomes of HUSKY in a hospital, a facility or a jail is to be asked"

    Scenario: A stay that began earlier
      Given the person gets SSI
      And the person is in a state hospital from May 2026 to August 2026
      When we look at June 2026 to August 2026
      Then the advice finds "medicaid.stay" only in June 2026
      And among the rules used is "What becomes of HUSKY during a stay that began earlier is to be asked"

  Rule: Readings that are not settled

    Scenario: HUSKY D for somebody on SSI
      Given the person gets SSI
      And savings of $1,800
      When we look at June 2026 to July 2026
      Then the advice finds "medicaid.husky-d-and-ssi" only in June 2026
      And among the rules used is "Whether HUSKY D takes somebody who gets SSI is not settled"

    # 432 + (1,473 - 65) / 2 = 1,136 while the full check still comes; 704 without SSI
    Scenario: SSI itself, while the check has not yet followed pay
      Given the person gets SSI
      And wages of $1,473 a month from June 2026
      When we look at May 2026 to August 2026
      Then these months show
        | month       | Medicaid    | HUSKY C applied income |
        | May 2026    | HUSKY C     | $432                   |
        | June 2026   | HUSKY C     | $1,136                 |
        | August 2026 | HUSKY C     | $704                   |
      And the advice finds "medicaid.ssi-left-out" only in June 2026
      And in June 2026 there is no HUSKY C spend-down
      And among the rules used is "The month in which pay begins to come beside a check of SSI that has not followed it is said"
      And among the rules used is "A check of SSI that has not yet followed pay does not end HUSKY C: where applied income is over the limit, SSI itself is left out"

    Scenario: The same, from the first month on
      Given the person gets SSI
      And wages of $1,473 a month from June 2026
      When we look at June 2026 to August 2026
      Then the advice finds "medicaid.ssi-left-out" only in June 2026
      And among the rules used is "Pay that comes beside a check of SSI that has not followed it from the first month on is said"

    # Each has 1,491 / 2 - 562 = 183.50; with (1,673 - 65) / 2 = 804 that is 1,171, over 1,153
    Scenario: A couple on SSI, while the checks have not yet followed pay
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse gets SSI
      And savings of $1,800
      And wages of $1,673 a month from June 2026
      When we look at May 2026 to July 2026
      Then these months show
        | month     | Medicaid | HUSKY C applied income |
        | May 2026  | HUSKY C  | $367                   |
        | June 2026 | HUSKY C  | $1,171                 |
      And the advice finds "medicaid.ssi-left-out" only in June 2026
      And among the rules used is "Checks of SSI that have not yet followed a couple's pay do not end HUSKY C: where applied income is over the limit, SSI itself is left out"

    # 367 + (1,637 - 65) / 2 = 1,153, the limit
    Scenario: A couple on SSI, at the limit with both checks
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse gets SSI
      And savings of $1,800
      And wages of $1,637 a month from June 2026
      When we look at May 2026 to July 2026
      Then in June 2026 the HUSKY C applied income is $1,153
      And the advice does not find "medicaid.ssi-left-out"

    Scenario: Savings over the State's limit, so that HUSKY C is not open anyway
      Given the person gets SSI
      And savings of $1,950
      And wages of $1,473 a month from June 2026
      When we look at May 2026 to August 2026
      Then the advice does not find "medicaid.ssi-left-out"

    Scenario: Savings over the State's limit from the first month on
      Given the person gets SSI
      And savings of $1,950
      And wages of $1,473 a month from June 2026
      When we look at June 2026 to August 2026
      Then the advice does not find "medicaid.ssi-left-out"

    Scenario: Pay alone is over the limit
      Given the person gets SSI
      And wages of $1,768 a month from June 2026
      When we look at May 2026 to August 2026
      Then the advice does not find "medicaid.ssi-left-out"

    # 1,153.50 is over 1,153 and under 1,154
    Scenario Outline: A couple within a dollar over the limit
      Given SSDI of <ssdi> a month since January 2020, with no trial work months used
      And a spouse born in May 1985
      When we look at June 2026
      Then the advice <finds> "medicaid.couple-limit" in June 2026

      Examples:
        | ssdi      | finds         |
        | $1,715    | does not find |
        | $1,715.50 | finds         |
        | $1,716    | finds         |
        | $1,716.01 | does not find |

    Scenario: Which says so
      Given SSDI of $1,715.50 a month since January 2020, with no trial work months used
      And a spouse born in May 1985
      When we look at June 2026
      Then among the rules used is "A couple within a dollar over the limit should ask, for another reading of the statute is a dollar higher"

    # 838 + (265 - 65 - 100) / 2 = 888; after the half it would be 838
    Scenario: The order of impairment work expenses
      Given SSDI of $1,400 a month since January 2020, with no trial work months used
      And wages of $265 a month from January 2026
      And impairment-related work expenses of $100 a month
      When we look at June 2026
      Then the advice finds "medicaid.impairment-expenses-order" in June 2026
      And among the rules used is "If impairment work expenses came off after the half, HUSKY C might be open"

    Scenario: Without such expenses there is no such question
      Given SSDI of $1,400 a month since January 2020, with no trial work months used
      And wages of $265 a month from January 2026
      When we look at June 2026
      Then the advice does not find "medicaid.impairment-expenses-order"

    # all 500 of SSDI goes with the plan; (2,065 - 65) / 2 = 1,000, and 851 if 149 more of the plan came off
    Scenario: A plan to achieve self-support and wages
      Given SSDI of $500 a month since January 2020, with no trial work months used
      And wages of $2,065 a month from January 2026
      And a plan to achieve self-support of $700 a month
      When we look at June 2026
      Then the advice finds "medicaid.plan-and-wages" in June 2026
      And among the rules used is "If a plan to achieve self-support sheltered wages too, HUSKY C might be open"
