@snap @7cfr273.9 @7cfr273.2
Feature: The tests of SNAP

  Rule: Connecticut's limit is 200 percent of the guideline, and savings do not count under it

    # From October 2026: 15,960 x 2 / 12 = 2,660. Not disabled
    Scenario Outline: Wages around the limit
      Given the person does not meet Social Security's disability rules
      And savings of $50,000
      And wages of <wages> a month from January 2026
      When we look at October 2026
      Then in October 2026 SNAP is <snap>
      And it follows from "<rule>"

      Examples:
        | wages     | snap                        | rule                                                                              |
        | $2,660    | not received, but could be  | Gross income at or under Connecticut's limit meets the tests, whatever is saved   |
        | $2,660.01 | not to be had               | Gross income over Connecticut's limit, with nobody elderly or disabled, fails the tests |

  Rule: Over it, a household with an elderly or disabled member needs net income and savings within the ordinary limits

    # SSDI 2,700: 2,483; rent 1,800 + 976 - 1,241.50 = 1,534.50; net 948.50, under 1,330
    Scenario Outline: Savings around 4,750
      Given SSDI of $2,700 a month since January 2026, with no trial work months used
      And rent of $1,800 a month
      And savings of <savings>
      When we look at October 2026
      Then in October 2026 SNAP is <snap>
      And it follows from "<rule>"

      Examples:
        | savings   | snap                       | rule                                                                                                  |
        | $4,750    | not received, but could be | With an elderly or disabled member, net income and savings within the ordinary limits meet the tests |
        | $4,750.01 | not to be had              | With an elderly or disabled member, savings over the ordinary limit fail the tests                    |

    # 2,483 - (1,418.50 + 976 - 1,241.50) = 1,330; one cent less of rent is one cent too much
    Scenario Outline: Net income around 1,330
      Given SSDI of $2,700 a month since January 2026, with no trial work months used
      And rent of <rent> a month
      When we look at October 2026
      Then in October 2026 SNAP is <snap>

      Examples:
        | rent      | snap                       |
        | $1,418.50 | not received, but could be |
        | $1,418.49 | not to be had              |

    Scenario: Net income over the limit
      Given SSDI of $2,700 a month since January 2026, with no trial work months used
      When we look at October 2026
      Then in October 2026 SNAP is not to be had
      And it follows from "With an elderly or disabled member and net income over the ordinary limit, the tests fail"

    Scenario: Savings nobody told of are looked at as over the limit
      Given SSDI of $2,700 a month since January 2026, with no trial work months used
      And rent of $1,800 a month
      And savings nobody told of
      When we look at October 2026
      Then in October 2026 SNAP is not to be had
      And it follows from "Savings that nobody told of are looked at as over the ordinary limit"

    Scenario: Savings nobody told of, looked at as within the limit
      Given SSDI of $2,700 a month since January 2026, with no trial work months used
      And rent of $1,800 a month
      And savings nobody told of
      And we look as if savings were within the limit
      When we look at October 2026
      Then in October 2026 SNAP is not received, but could be
      And it follows from "Savings that nobody told of can be looked at as within the ordinary limit"

    # A blind worker with SSI: pay 3,500, work costs 1,500: (3,500 - 85)/2 - 1,500 = 207.50, SSI 786.50; a spouse does not get SSI.
    # The limit for two is 3,607; gross 4,286.50; net 0.8 x 3,500 + 786.50 - 217 = 3,369.50 - (3,500 + 976 - 1,684.75) = 578.25
    Scenario: Savings nobody told of are within SSI's limit while SSI is paid
      Given the person is blind
      And the person gets SSI
      And a spouse born in May 1986
      And savings nobody told of
      And blind work expenses of $1,500 a month
      And rent of $3,500 a month
      And wages of $3,500 a month from January 2026
      When we look at October 2026
      Then in October 2026 SNAP is not received, but could be
      And it follows from "Savings that nobody told of are within the limits of SSI or State Supplement while it is paid, and so of SNAP"

  Rule: Households in which everybody gets SSI or family assistance need no test

    # Blind, pay 3,500: SSI 786.50, gross 4,286.50 over 2,660
    Scenario: Somebody alone with SSI
      Given the person is blind
      And the person gets SSI
      And blind work expenses of $1,500 a month
      And wages of $3,500 a month from January 2026
      When we look at October 2026
      Then in October 2026 SNAP is not received, but could be
      And it follows from "Somebody alone with SSI is eligible by category"
      And it follows from "A household that is eligible by category meets the tests"

    Scenario: Somebody alone without SSI
      Given the person is blind
      And wages of $3,500 a month from January 2026
      When we look at October 2026
      Then in October 2026 SNAP is not to be had
      And it follows from "Somebody alone without SSI is not eligible by category"

    Scenario: A couple that both get SSI
      Given the person gets SSI
      And a spouse born in May 1986
      And the spouse gets SSI
      When we look at October 2026
      Then in October 2026 SNAP is not received, but could be
      And it follows from "A household in which everybody gets SSI is eligible by category"

    Scenario: A couple of whom one gets SSI
      Given the person gets SSI
      And a spouse born in May 1986
      When we look at October 2026
      Then in October 2026 SNAP is not received, but could be
      And it follows from "A household in which only some get SSI is not eligible by category"

    Scenario: A family in which nobody gets SSI
      Given 2 children born in May 2015
      When we look at October 2026
      Then in October 2026 SNAP is not received, but could be
      And it follows from "A household in which the person gets no SSI, nor anybody family assistance, is not eligible by category"

    Scenario: A family with family assistance
      Given 2 children born in May 2015
      And the person gets TFA
      When we look at October 2026
      Then in October 2026 SNAP is not received, but could be
      And it follows from "A household that gets Temporary Family Assistance is eligible by category"
