@supplement @cgs17b-600
Feature: What the State Supplement pays
  What need is over applied income.

  Rule: Need less applied income

    # CT-AABD-01, with the figures of 2015: 400 + 164 - (733 - 337)
    Scenario: The amount that advocates quoted in 2015
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $700 a month
      And the figures are
        | ssi.federal-benefit-rate.individual        | 733 |
        | husky-c.unearned-disregard.standard        | 337 |
        | state-supplement.personal-needs.single     | 164 |
      When we look at January 2026
      Then in January 2026 the State Supplement payment is $168
      And it follows from "In the community, what need is over applied income is paid"

    # CT-AABD-W949, CT-AABD-W1259
    Scenario Outline: Wages
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $1,000 a month
      And wages of <wages> a month from January 2025
      When we look at January 2026
      Then in January 2026 the SSI payment is <ssi>
      And in January 2026 the HUSKY C applied income is <applied>
      And in January 2026 the State Supplement payment is <payment>

      Examples:
        | wages  | ssi     | applied | payment |
        | $65    | $994    | $432    | $165.35 |
        | $85    | $994    | $442    | $155.35 |
        | $949   | $562    | $442    | $155.35 |
        | $1,259 | $407    | $597    | $0.35   |
        | $1,260 | $406.50 | $597.50 | $0      |

    Scenario: Somebody who does not get it
      Given the person gets SSI
      And rent of $1,000 a month
      When we look at January 2026
      Then in January 2026 there is no State Supplement payment
      And among the rules used is "Somebody who does not get the State Supplement is paid none"

    Scenario: It arrives in its month
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $1,000 a month
      When we look at January 2026
      Then in January 2026 Medicaid is linked to State Supplement
      And it follows from "The State Supplement arrives in the month it is for"
      And it follows from "Where age or disability and assets fit, income decides about the State Supplement"

  Rule: Gross income up to three times the SSI rate

    # CT-AABD-06: 3 x 994 = 2,982; work expenses of blindness keep applied income low
    Scenario Outline: A blind worker with high work expenses
      Given the person is blind
      And SSDI of $900 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And rent of $500 a month
      And wages of <wages> a month from January 2026
      And blind work expenses of $1,500 a month
      When we look at January 2026
      # 400 + 197.35 - (900 - 562)
      Then in January 2026 the State Supplement payment is <payment>
      And among the rules used is "<rule>"

      Examples:
        | wages     | payment | rule                                                                              |
        | $2,082    | $259.35 | In the community, what need is over applied income is paid                        |
        | $2,082.01 | $0      | Gross income over three times the SSI rate closes the State Supplement in the community |

  Rule: Only beside SSI, Social Security or veterans' benefits

    Scenario Outline: Kinds of income
      Given the person gets State Supplement
      And rent of $500 a month
      And <kind> of $300 a month
      When we look at June 2026
      Then in June 2026 the State Supplement payment is <payment>

      Examples:
        | kind         | payment |
        | a VA pension | $597.35 |
        | a pension    | $0      |

    Scenario: Nothing of them
      Given the person gets State Supplement
      And rent of $500 a month
      When we look at June 2026
      Then in June 2026 the State Supplement payment is $0
      And it follows from "The State Supplement goes only beside SSI, Social Security or veterans' benefits"

  Rule: Without a rate or a standard, nothing is worked out

    Scenario: The rate of the home is not known
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And the person lives in a boarding home
      When we look at June 2026
      Then in June 2026 there is no State Supplement payment
      And among the rules used is "While the rate of a home is not known, no payment is worked out"
      And the advice finds "supplement.rate-missing" in June 2026

    Scenario: Before the first standards
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $500 a month
      When we look at June 2022 to July 2022
      # July 2022: 400 + 180.55 - 432
      Then these months show
        | month     | State Supplement payment |
        | June 2022 | -                        |
        | July 2022 | $148.55                  |
      And among the rules used is "Before the first standards of the State Supplement, no payment is worked out"
