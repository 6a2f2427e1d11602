@medicaid @7cfr271.2
Feature: What other programs ask about Medicaid
  Medicaid on a disability basis, and what health coverage costs.

  Rule: Which Medicaid rests on disability

    Scenario Outline: Ways into Medicaid
      Given SSDI of <ssdi> a month since <since>, with no trial work months used
      And wages of <wages> a month from January 2026
      And savings of $1,000
      And the person has Medicaid
      When we look at June 2026
      Then in June 2026 Medicaid is <medicaid>
      And among the rules used is "<rule>"

      Examples:
        | ssdi   | since        | wages  | medicaid    | rule                                                                                                |
        | $1,000 | January 2020 | $100   | HUSKY C     | HUSKY C rests on disability for somebody blind or disabled who told of Medicaid                     |
        | $1,800 | January 2020 | $100   | MED-Connect | Section 1619 and MED-Connect rest on disability, for somebody who told of Medicaid                  |
        | $1,600 | January 2025 | $100   | HUSKY D     | HUSKY A, HUSKY D, a marketplace plan, a spend-down not met, or no coverage rest on no disability      |

    Scenario: With the State Supplement, which brings it
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $600 a month
      When we look at June 2026
      Then in June 2026 Medicaid is linked to State Supplement
      And among the rules used is "The State Supplement's Medicaid rests on disability"

    # Both fit and were asked for by nobody that we know of
    Scenario Outline: Nobody told of Medicaid
      Given SSDI of <ssdi> a month since January 2020, with no trial work months used
      And wages of $100 a month from January 2026
      And savings of $1,000
      And <told>
      When we look at June 2026
      Then in June 2026 Medicaid is <medicaid>
      And among the rules used is "Medicaid that fits and that nobody told of is not received"

      Examples:
        | ssdi   | told                       | medicaid    |
        | $1,000 | the person has no Medicaid | HUSKY C     |
        | $1,800 | the person has no Medicaid | MED-Connect |

  Rule: Premiums of Part B and of MED-Connect are what coverage costs

    Scenario: Both are paid
      Given SSDI of $1,600 a month since January 2020, with no trial work months used
      And wages of $1,400 a month from January 2026
      When we look at June 2026
      Then in June 2026 the Part B premium is $202.90
      And in June 2026 the MED-Connect premium is $34
      And among the rules used is "Health coverage costs the premiums of Part B and of MED-Connect"
