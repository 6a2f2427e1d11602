@supplement @cgs17b-104 @cgs17b-106
Feature: What the State Supplement takes somebody to need
  Shelter and personal needs, by where and with whom somebody lives.

  Rule: Rent up to the standard, and personal needs

    # CT-AABD-02: 400 + 197.35 = 597.35
    Scenario Outline: Alone
      Given the person gets SSI
      And the person gets State Supplement
      And savings of $1,000
      And rent of <rent> a month
      When we look at January 2026
      Then in January 2026 the HUSKY C applied income is $432
      And in January 2026 the State Supplement payment is <payment>
      And among the rules used is "One person in the community needs rent up to the standard, and personal needs"

      Examples:
        | rent    | payment |
        | $1,000  | $165.35 |
        | $400    | $165.35 |
        | $399.99 | $165.34 |
        | $200    | $0      |

    Scenario: A couple
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And a spouse born in May 1985
      And rent of $300 a month
      When we look at June 2026
      # 300 + 2 x 198.55 - 338
      Then in June 2026 the State Supplement payment is $359.10
      And among the rules used is "A couple in the community needs rent up to the standard, and personal needs for each"

    # CT-AABD-04: 200 + 197.35 + 36.20 for a diet, which nobody tells of: it is put with personal needs here
    Scenario: Sharing with people not related
      Given the person is blind
      And the person gets SSI
      And the person gets State Supplement
      And the person lives in a home shared with somebody unrelated
      And wages of $200 a month from January 2025
      And rent of $500 a month
      And the figure state-supplement.personal-needs.single is 233.55
      When we look at January 2026
      # SSI 994 - (200 - 85) / 2; 936.50 - 629.90 + (200 - 85) / 2 = 364.10; 433.55 - 364.10
      Then in January 2026 the SSI payment is $936.50
      And in January 2026 the HUSKY C applied income is $364.10
      And in January 2026 the State Supplement payment is $69.45
      And among the rules used is "Somebody who shares housing with people not related needs rent up to half the standard, and personal needs"

    Scenario: A couple who share
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And the person lives in a home shared with somebody unrelated
      And a spouse born in May 1985
      And rent of $300 a month
      When we look at June 2026
      # 200 + 2 x 198.55 - (900 - 629.90)
      Then in June 2026 the State Supplement payment is $327
      And among the rules used is "A couple who share housing with people not related need rent up to half the standard, and personal needs for each"

  Rule: Homes and facilities

    Scenario: A boarding home
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And the person lives in a boarding home whose rate is $2,000 a month
      When we look at June 2026
      # 2,000 + 34.75 - (900 - 469.70)
      Then in June 2026 the State Supplement payment is $1,604.45
      And among the rules used is "In a boarding or residential care home the need is its rate, and personal needs"
      And among the rules used is "In a home whose rate is part of the need, what need is over applied income is paid"

    # CT-AABD-05
    Scenario: A facility that Medicaid pays for
      Given the person gets SSI
      And the person gets State Supplement
      And the person lives in a medical facility
      When we look at January 2026
      Then in January 2026 the SSI payment is $30
      And in January 2026 the State Supplement payment is $75
      And among the rules used is "In a facility that Medicaid pays for the need is personal needs alone"

    Scenario: A State hospital
      Given SSDI of $500 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And rent of $500 a month
      And the person is in a state hospital from May 2026 to June 2026
      When we look at June 2026 to July 2026
      Then these months show
        | month     | State Supplement payment |
        | June 2026 | $0                       |
        | July 2026 | $597.35                  |
      And among the rules used is "In a State hospital or in jail the State Supplement meets no need"
