@supplement @cgs17b-600
Feature: For whom the State Supplement is
  Age or disability, and assets.

  Rule: Age or disability

    Scenario: Somebody blind, at any age
      Given the person born in January 2010
      And the person is blind
      And the person gets SSI
      And the person gets State Supplement
      And rent of $500 a month
      When we look at June 2026
      Then in June 2026 the State Supplement payment is $165.35
      And among the rules used is "The State Supplement is for blind people of any age"

    Scenario: Somebody disabled, from eighteen on
      Given the person born in June 2008
      And the person gets SSI
      And the person gets State Supplement
      And rent of $500 a month
      When we look at May 2026 to June 2026
      Then these months show
        | month     | State Supplement payment |
        | May 2026  | $0                       |
        | June 2026 | $165.35                  |
      And among the rules used is "The State Supplement is for disabled people from eighteen on"
      And among the rules used is "A month before the age of the State Supplement, or with assets over its limit, is not paid"

    Scenario: Somebody neither blind nor disabled, from sixty-five on
      Given the person born in June 1961
      And the person does not meet Social Security's disability rules
      And the person gets SSI
      And the person gets State Supplement
      And rent of $500 a month
      When we look at May 2026 to June 2026
      Then these months show
        | month     | State Supplement payment |
        | May 2026  | $0                       |
        | June 2026 | $165.35                  |
      And among the rules used is "The State Supplement is for people from sixty-five on"

  Rule: Assets within the limit

    Scenario Outline: One person
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $500 a month
      And savings of <savings>
      When we look at June 2026
      Then in June 2026 the State Supplement payment is <payment>
      And among the rules used is "The State Supplement has an asset limit for one person"

      Examples:
        | savings   | payment |
        | $1,600    | $165.35 |
        | $1,600.01 | $0      |

    Scenario Outline: A couple
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And a spouse born in May 1985
      And rent of $500 a month
      And savings of <savings>
      When we look at June 2026
      # 400 + 2 x 198.55 - (900 - 562)
      Then in June 2026 the State Supplement payment is <payment>
      And among the rules used is "The State Supplement has an asset limit for a couple"

      Examples:
        | savings   | payment |
        | $2,400    | $459.10 |
        | $2,400.01 | $0      |

    Scenario: Assets nobody told of are within it while it is received
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $500 a month
      And savings nobody told of
      When we look at June 2026
      Then in June 2026 the State Supplement payment is $165.35
      And among the rules used is "Assets that nobody told of are within the limit while the State Supplement is received"
