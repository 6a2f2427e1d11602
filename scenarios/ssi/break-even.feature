@ssi @POMS-SI-00810.350
Feature: The wages at which SSI cash is zero

  Background:
    Given the person gets SSI

  Rule: Twice what the rate leaves, and all that comes off earnings

    # Cases SSI-BREAKEVEN-2011, SSI-BREAKEVEN-2013, SSI-BREAKEVEN-2014, SSI-BREAKEVEN-2015, SSI-BREAKEVEN-2026: twice the rate, and 85
    Scenario Outline: Only wages, rate of <year>
      Given the figure ssi.federal-benefit-rate.individual is <rate>
      When we look at June 2026
      Then in June 2026 the break-even gross is <gross>
      And it follows from "Cash is zero at twice what the rate leaves without earnings, and all that comes off earnings"

      Examples:
        | year | rate | gross  |
        | 2011 | 674  | $1,433 |
        | 2013 | 710  | $1,505 |
        | 2014 | 721  | $1,527 |
        | 2015 | 733  | $1,551 |
        | 2026 | 994  | $2,073 |

    Scenario Outline: Unearned income alone reaches the rate, <year>
      # the rate and 20
      Given the figure ssi.federal-benefit-rate.individual is <rate>
      And a pension of <unearned> a month
      When we look at June 2026
      Then in June 2026 the SSI payment is $0
      And in June 2026 SSI is paid
      And in June 2026 the break-even gross is $65

      Examples:
        | year | rate | unearned |
        | 2011 | 674  | $694     |
        | 2013 | 710  | $730     |
        | 2014 | 721  | $741     |
        | 2015 | 733  | $753     |
        | 2026 | 994  | $1,014   |

    Scenario: With SSDI, work expenses, a plan and the student exclusion
      # 600 - 20 = 580 before the plan, which leaves 0 of it and 20 for earnings: 994 + 20 = 1,014 doubled is 2,028;
      # and 100 of work expenses, 65, and 2,410 for the student
      Given the person born in May 2006
      And the person is a student
      And SSDI of $600 a month since January 2025, with no trial work months used
      And a plan to achieve self-support of $600 a month
      And wages of $500 a month from January 2026
      And impairment-related work expenses of $100 a month
      When we look at June 2026
      Then in June 2026 the break-even gross is $4,603

    Scenario: Unearned income over the rate leaves no room
      Given a pension of $1,100 a month
      When we look at June 2026
      Then in June 2026 the break-even gross is $0

  Rule: Of a couple, the rate for two

    Scenario Outline: Only wages, rate of <year>
      Given a spouse born in May 1985
      And the spouse gets SSI
      And the figure ssi.federal-benefit-rate.couple is <rate>
      When we look at June 2026
      Then in June 2026 the break-even gross is <gross>
      And it follows from "A couple's cash is zero at twice what the rate for two leaves without earnings, and all that comes off earnings"

      Examples:
        | year | rate | gross  |
        | 2011 | 1011 | $2,107 |
        | 2013 | 1066 | $2,217 |
        | 2014 | 1082 | $2,249 |
        | 2015 | 1100 | $2,285 |
        | 2026 | 1491 | $3,067 |

    Scenario Outline: A couple's unearned income alone reaches the rate, <year>
      Given a spouse born in May 1985
      And the spouse gets SSI
      And the figure ssi.federal-benefit-rate.couple is <rate>
      And a pension of <unearned> a month
      When we look at June 2026
      Then in June 2026 the SSI payment is $0
      And in June 2026 SSI is paid

      Examples:
        | year | rate | unearned |
        | 2011 | 1011 | $1,031   |
        | 2013 | 1066 | $1,086   |
        | 2014 | 1082 | $1,102   |
        | 2015 | 1100 | $1,120   |
        | 2026 | 1491 | $1,511   |

    Scenario: The other's wages stay
      Given a spouse born in May 1985
      And the spouse gets SSI
      And the spouse has wages of $500 a month
      When we look at June 2026
      Then in June 2026 the break-even gross is $2,567

  Rule: Beside a spouse who does not get SSI

    Scenario: Whose income does not count
      Given a spouse born in May 1985
      And the spouse has wages of $497 a month
      When we look at June 2026
      Then in June 2026 the break-even gross is $2,073
      And it follows from "Beside a spouse whose income does not count, cash is zero as for one person alone"

    Scenario: Whose income counts
      # rate for two: 2 x 1,491 + 85 - 2,000 = 1,067; rate for one: 2,073
      Given a spouse born in May 1985
      And the spouse has wages of $2,000 a month
      When we look at June 2026
      Then in June 2026 the break-even gross is $1,067
      And it follows from "Beside a spouse whose income counts, cash is zero where the rate for two or the rate for one is used up first"
