@medicaid @upm4005.10 @cgs17b-597
Feature: Asset limits of HUSKY C and MED-Connect
  HUSKY C's limit is below SSI's; MED-Connect's is far above it; silence is not a no.

  Rule: HUSKY C has an asset limit

    # CT-HUSKYC-12: 1,750 is fine for SSI and too much for HUSKY C
    Scenario Outline: One person
      Given the person gets SSI
      And savings of <savings>
      When we look at June 2025
      Then in June 2025 SSI is paid
      And in June 2025 Medicaid is <medicaid>
      And among the rules used is "HUSKY C has an asset limit for one person"

      Examples:
        | savings   | medicaid |
        | $1,600    | HUSKY C  |
        | $1,600.01 | none     |
        | $1,750    | none     |

    Scenario Outline: A couple
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And a spouse born in May 1985
      And savings of <savings>
      When we look at June 2026
      Then in June 2026 Medicaid is <medicaid>
      And among the rules used is "HUSKY C has an asset limit for a couple"

      Examples:
        | savings   | medicaid |
        | $2,400    | HUSKY C  |
        | $2,400.01 | none     |

    Scenario: What is in an ABLE account does not count
      Given the person gets SSI
      And savings of $1,600
      And an ABLE account with $5,000
      When we look at June 2026
      Then in June 2026 Medicaid is HUSKY C

    Scenario: Savings nobody told of leave HUSKY C open
      Given the person gets SSI
      And savings nobody told of
      When we look at June 2026
      Then in June 2026 Medicaid is not known

    Scenario: Savings nobody told of, looked at as within the limit
      Given the person gets SSI
      And savings nobody told of
      And we look as if savings were within the limit
      When we look at June 2026
      Then in June 2026 Medicaid is HUSKY C

    Scenario: Savings nobody told of, looked at as over the limit
      Given the person gets SSI
      And savings nobody told of
      And we look as if savings were over the limit
      When we look at June 2026
      Then in June 2026 Medicaid is none

  Rule: MED-Connect has asset limits of its own, doubled in April 2025

    Scenario Outline: Somebody unmarried
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And wages of $500 a month from January 2025
      And savings of <savings>
      When we look at <month>
      Then in <month> Medicaid is <medicaid>
      And among the rules used is "MED-Connect has an asset limit for somebody unmarried"

      Examples:
        | savings    | month      | medicaid    |
        | $10,000    | March 2025 | MED-Connect |
        | $10,000.01 | March 2025 | none        |
        | $20,000    | April 2025 | MED-Connect |
        | $20,000.01 | April 2025 | none        |

    # CT-MEDC-03: 40,000 a year, 30,000 saved, married
    Scenario Outline: Somebody married
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And a spouse born in May 1985
      And wages of $1,533.33 a month from January 2026
      And savings of <savings>
      When we look at February 2026
      Then in February 2026 Medicaid is <medicaid>
      And among the rules used is "MED-Connect has an asset limit for somebody married"

      Examples:
        | savings    | medicaid    |
        | $30,000    | MED-Connect |
        | $30,000.01 | none        |
