@snap @7cfr273.10
Feature: The SNAP allotment

  Rule: Three tenths of net income, rounded up, come off the maximum

    # SNAP-NH-3: 439.50 becomes 440; SNAP-FY2010-5: 570
    Scenario Outline: Examples from the books
      Given net income of <net> for SNAP in <month>, in a household of <people> whose maximum allotment is <most>
      Then SNAP is <snap>

      Examples:
        | net    | month        | people | most | snap |
        | $1,465 | January 2014 | 3      | $497 | $57  |
        | $1,900 | January 2014 | 5      | $793 | $223 |

  Rule: One or two people get at least the minimum

    # One person, net 1,783: 306 - 535 is under 25. Two people, net 1,783: 562 - 535 = 27; net 1,790: 562 - 537
    Scenario Outline: Small and larger households
      Given <children> children born in May 2015
      And a pension of <pension> a month
      When we look at October 2026
      Then in October 2026 the SNAP allotment is <allotment>
      And it follows from "<rule>"

      Examples:
        | children | pension   | allotment | rule                                                                                                                           |
        | 0        | $2,000    | $25       | The allotment is the maximum less three tenths of net income, rounded up, and at least the minimum for the smallest households |
        | 1        | $2,000    | $27       | The allotment is the maximum less three tenths of net income, rounded up, and at least the minimum for the smallest households |
        | 1        | $3,607    | $25       | The allotment is the maximum less three tenths of net income, rounded up, and at least the minimum for the smallest households |
        | 2        | $2,906.99 | $1        | The allotment of a larger household is the maximum less three tenths of net income, rounded up                                 |

    # Three people, net 2,693.34: 808 - 809
    Scenario: A larger household can be left with nothing
      Given 2 children born in May 2015
      And a pension of $2,910.34 a month
      And the person gets SNAP
      When we look at October 2026
      Then in October 2026 SNAP is not to be had
      And in October 2026 the SNAP allotment is $0
      And in October 2026 SNAP is not to be had
      And it follows from "A household for which the formula leaves nothing gets no SNAP"

  Rule: Only what is received counts

    # 994 - 217 = 777: 306 - 234 = 72
    Scenario: Received
      Given the person gets SSI
      And the person gets SNAP
      When we look at October 2026
      Then in October 2026 SNAP is received
      And it follows from "SNAP that is received goes on while it is due"
      And in October 2026 the SNAP allotment is $72
      And it follows from "Income and allotment are shown where income meets the tests, and not in an institution that serves most meals"
      And in October 2026 the net resources are $1,066
      And something follows from "A household whose income meets the tests gets its allotment"

    Scenario: Not received
      Given the person gets SSI
      When we look at October 2026
      Then in October 2026 SNAP is not received, but could be
      And it follows from "SNAP that is not received is not taken to be applied for"
      And in October 2026 the SNAP allotment is $72
      And in October 2026 the net resources are $994

    Scenario: Not due
      Given the person does not meet Social Security's disability rules
      And the person gets SNAP
      And wages of $3,000 a month from January 2026
      When we look at October 2026
      Then in October 2026 SNAP is not to be had
      And it follows from "A household whose income or savings fail the tests gets no SNAP"
      And it follows from "SNAP that is not due is not received"
      And in October 2026 there is no SNAP allotment

  Rule: Somebody alone in an institution for the whole month gets none

    Scenario Outline: A stay and a facility
      Given SSDI of $900 a month since January 2026, with no trial work months used
      And the person gets SNAP
      And the person <where>
      When we look at October 2026 to November 2026
      Then in October 2026 SNAP is <october>
      And in November 2026 SNAP is <november>

      Examples:
        | where                                     | october       | november      |
        | is in a state hospital from November 2026 | received      | not to be had |
        | lives in a medical facility               | not to be had | not to be had |
        | lives in their own home                   | received      | received      |

    Scenario: With a family at home it goes on
      Given SSDI of $900 a month since January 2026, with no trial work months used
      And a child born in May 2015
      And the person gets SNAP
      And the person is in a state hospital from October 2026
      When we look at October 2026
      Then in October 2026 SNAP is received
      And it does not follow from "Nobody alone in an institution that serves most meals for the whole month gets SNAP"

    Scenario: Alone in a state hospital
      Given SSDI of $900 a month since January 2026, with no trial work months used
      And the person is in a state hospital from October 2026
      When we look at October 2026
      Then in October 2026 SNAP is not to be had
      And it follows from "Nobody alone in an institution that serves most meals for the whole month gets SNAP"
