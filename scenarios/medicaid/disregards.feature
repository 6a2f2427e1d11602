@medicaid @upm5030.15 @upm5045.20
Feature: HUSKY C: what is left out of income
  One disregard comes off all unearned income, SSI with it; sixty-five dollars and one half come off earnings.

  Rule: One disregard comes off unearned income

    # CT-DISREGARD-01: the disregard is the SSI rate less 432
    Scenario Outline: Somebody with nothing but SSI always has the same applied income
      Given the person gets SSI
      When we look at <month>
      Then in <month> the HUSKY C applied income is $432

      Examples:
        | month        |
        | October 2022 |
        | June 2023    |
        | June 2024    |
        | June 2025    |
        | June 2026    |

    # CT-HUSKYC-07
    Scenario: SSI only, living alone
      Given the person gets SSI
      And savings of $900
      When we look at June 2026
      # 994 - 562
      Then in June 2026 the HUSKY C applied income is $432
      And it follows from "One disregard comes off unearned income in the own home, as a roomer, in a facility or a shelter"
      And it follows from "Somebody disabled may have HUSKY C from eighteen; a child with a disability has HUSKY A"
      And it follows from "Without a plan to achieve self-support, all unearned income goes on to the disregard"
      And in June 2026 the HUSKY C income limit is $851
      And in June 2026 there is no HUSKY C spend-down
      And in June 2026 Medicaid is HUSKY C

    Scenario Outline: SSI at seventeen, and eighteen in June 2026: <who>
      Given the person born in June 2008
      And <who>
      And the person gets SSI
      When we look at May 2026 to June 2026
      Then these months show
        | month     | Medicaid |
        | May 2026  | <before> |
        | June 2026 | HUSKY C  |
      And among the rules used is "<rule>"

      Examples:
        | who                                  | before  | rule |
        | savings of $800                      | HUSKY A | Somebody disabled may have HUSKY C from eighteen; a child with a disability has HUSKY A |
        | the person is blind                  | HUSKY C | Somebody blind may have HUSKY C at any age |

    # CT-HUSKYC-10
    Scenario: Sharing with somebody unrelated raises the disregard
      Given SSDI of $1,450 a month since January 2020, with no trial work months used
      And the person lives in a home shared with somebody unrelated
      And savings of $1,000
      When we look at June 2026
      # 1,450 - 629.90
      Then in June 2026 the HUSKY C applied income is $820.10
      And it follows from "A larger disregard comes off unearned income where unrated housing is shared with somebody unrelated"
      And in June 2026 Medicaid is HUSKY C

    Scenario: A boarding home lowers it
      Given SSDI of $1,450 a month since January 2020, with no trial work months used
      And the person lives in a boarding home
      When we look at June 2026
      # 1,450 - 469.70
      Then in June 2026 the HUSKY C applied income is $980.30
      And it follows from "A smaller disregard comes off unearned income in a licensed boarding home"

  Rule: What is left of the disregard does not come off earnings

    # CT-HUSKYC-09
    Scenario: SSDI and wages of a disabled person
      Given SSDI of $1,200 a month since January 2020, with no trial work months used
      And wages of $1,000 a month from January 2026
      And savings of $1,000
      When we look at June 2026
      # (1,200 - 562) + (1,000 - 65) / 2; six times what is over 851
      Then in June 2026 the HUSKY C applied income is $1,105.50
      And it follows from "Sixty-five dollars, then work expenses of the impairment, then one half come off a disabled person's earnings"
      And in June 2026 the HUSKY C spend-down is $1,527
      And in June 2026 Medicaid is MED-Connect

    Scenario: Small unearned income leaves most of the disregard unused
      Given a pension of $100 a month
      And wages of $1,065 a month from January 2026
      When we look at June 2026
      # 0 + (1,065 - 65) / 2
      Then in June 2026 the HUSKY C applied income is $500

    Scenario: Work expenses of the impairment come off before the half
      Given wages of $1,065 a month from January 2026
      And impairment-related work expenses of $200 a month
      When we look at June 2026
      # (1,065 - 65 - 200) / 2
      Then in June 2026 the HUSKY C applied income is $400

    Scenario: Eighty-five dollars and all work expenses of a blind person
      Given the person is blind
      And wages of $1,085 a month from January 2026
      And blind work expenses of $120 a month
      And impairment-related work expenses of $30 a month
      When we look at June 2026
      # (1,085 - 85) / 2 - 120 - 30
      Then in June 2026 the HUSKY C applied income is $350
      And it follows from "Eighty-five dollars, then one half, then all work expenses come off a blind person's earnings"

    Scenario: Somebody sixty-five, neither blind nor disabled
      Given the person born in May 1960
      And the person does not meet Social Security's disability rules
      And wages of $1,065 a month from January 2026
      And impairment-related work expenses of $200 a month
      When we look at June 2026
      # (1,065 - 65) / 2
      Then in June 2026 the HUSKY C applied income is $500
      And it follows from "Sixty-five dollars, then one half come off the earnings of somebody neither blind nor disabled"
      And it follows from "Somebody neither blind nor disabled may have HUSKY C from sixty-five"

    Scenario: Before sixty-five nobody asks what a person without a disability has
      Given the person born in July 1961
      And the person does not meet Social Security's disability rules
      When we look at June 2026 to July 2026
      Then in June 2026 there is no HUSKY C applied income
      And in July 2026 the HUSKY C applied income is $0

  Rule: A plan to achieve self-support comes off unearned income

    Scenario: The plan comes off before the disregard
      Given SSDI of $1,200 a month since January 2020, with no trial work months used
      And a plan to achieve self-support of $300 a month
      When we look at June 2026
      # 1,200 - 300 - 562
      Then in June 2026 the HUSKY C applied income is $338
      And it follows from "What a plan to achieve self-support sets aside comes off the unearned income of somebody under sixty-five, blind or disabled"

    Scenario: From the month of turning sixty-five it does not
      Given the person born in June 1961
      And SSDI of $1,200 a month since January 2020, with no trial work months used
      And a plan to achieve self-support of $300 a month
      When we look at May 2026 to June 2026
      Then these months show
        | month     | HUSKY C applied income |
        | May 2026  | $338                   |
        | June 2026 | $638                   |
      And among the rules used is "From sixty-five on, a plan to achieve self-support takes nothing off"

    Scenario: Without blindness or disability there is none
      Given the person born in May 1960
      And the person does not meet Social Security's disability rules
      And a pension of $1,000 a month
      And a plan to achieve self-support of $300 a month
      When we look at June 2026
      Then in June 2026 the HUSKY C applied income is $438
      And it follows from "A plan to achieve self-support is for people blind or disabled"

  Rule: Both incomes of a couple count, each after its own disregard

    Scenario: SSDI and a working spouse
      Given SSDI of $1,200 a month since January 2020, with no trial work months used
      And a spouse born in May 1985
      And the spouse has wages of $865 a month
      When we look at June 2026
      # (1,200 - 562) + (865 - 65) / 2
      Then in June 2026 the HUSKY C applied income is $1,038
      And it follows from "Applied income of a couple is what the disregards leave of both incomes"
      And in June 2026 the HUSKY C income limit is $1,153
