@ssi @20cfr416.1112
Feature: What does not count of earnings
  Of what somebody earns, a student's exclusion, twenty and sixty-five dollars, work expenses and one half do not count,
  in the order of the law.

  Background:
    Given the person gets SSI

  Rule: Twenty and sixty-five dollars, and then one half, do not count

    Scenario Outline: Steady wages of <wages> in 2026, when the rate is $994
      Given wages of <wages> a month from January 2025
      When we look at June 2026
      Then in June 2026 the countable earned income is <counted>
      And in June 2026 the SSI payment is <payment>

      # (wages - 85) / 2; half a cent shows as a cent, and the payment goes up to the cent
      Examples:
        | wages   | counted | payment |
        | $85.00  | $0      | $994    |
        | $86.00  | $0.50   | $993.50 |
        | $86.01  | $0.51   | $993.50 |
        | $885.00 | $400    | $594    |

    Scenario: What the exclusions rest on
      Given wages of $885 a month from January 2025
      When we look at June 2026
      Then in June 2026 the countable income is $400
      And it follows from "What is left of the twenty dollars, and sixty-five more, come off earnings"
      And it follows from "Countable income is countable unearned and countable earned income"

    # Cases of other years, each with the rate of its year:
    # SSI-EARN-2024A, -2019A, -2016A, SSI-CHRISTINA-1, -3, SSI-WAGE-2013, SSI-WAGE-2010A
    Scenario Outline: <case>
      Given the figure ssi.federal-benefit-rate.individual is <rate>
      And wages of <wages> a month from January 2025
      When we look at June 2026
      Then in June 2026 the countable income is <counted>
      And in June 2026 the SSI payment is <payment>

      Examples:
        | case            | rate | wages  | counted | payment |
        | SSI-EARN-2024A  | 943  | $275   | $95     | $848    |
        | SSI-EARN-2019A  | 771  | $225   | $70     | $701    |
        | SSI-EARN-2016A  | 733  | $225   | $70     | $663    |
        | SSI-CHRISTINA-1 | 943  | $885   | $400    | $543    |
        | SSI-CHRISTINA-3 | 943  | $1,085 | $500    | $443    |
        | SSI-WAGE-2013   | 710  | $200   | $57.50  | $652.50 |
        | SSI-WAGE-2010A  | 674  | $585   | $250    | $424    |

    # SSI-CHRISTINA-2, SSI-RAJ-2019, SSI-WAGE-2010B
    Scenario Outline: <case>, over the rate
      Given the figure ssi.federal-benefit-rate.individual is <rate>
      And wages of <wages> a month from January 2025
      When we look at June 2026
      Then in June 2026 the countable income is <counted>
      And in June 2026 the SSI payment is $0

      Examples:
        | case            | rate | wages  | counted |
        | SSI-CHRISTINA-2 | 943  | $2,085 | $1,000  |
        | SSI-RAJ-2019    | 771  | $1,685 | $800    |
        | SSI-WAGE-2010B  | 674  | $2,085 | $1,000  |

    # CONC-MARIE-2016: (285 - 20) + (725 - 65) / 2 = 265 + 330 = 595; 733 - 595
    Scenario: SSDI uses the twenty dollars up
      Given the figure ssi.federal-benefit-rate.individual is 733
      And SSDI of $285 a month since January 2020, with no trial work months used
      And wages of $725 a month from January 2025
      When we look at June 2026
      Then in June 2026 the countable income is $595
      And in June 2026 the SSI payment is $138

  Rule: Impairment-related work expenses come off before one half, what a plan sets aside after it

    # SSI-IRWE-2024B: (367 - 85 - 52) / 2 = 115; SSI-IRWE-2019B alike
    Scenario Outline: Work expenses, <year>
      Given the figure ssi.federal-benefit-rate.individual is <rate>
      And wages of $367 a month from January 2025
      And impairment-related work expenses of $52 a month
      When we look at June 2026
      Then in June 2026 the countable income is $115
      And in June 2026 the SSI payment is <payment>
      And it follows from "Impairment-related work expenses come off earnings, and then one half of the rest"

      Examples:
        | year | rate | payment |
        | 2024 | 943  | $828    |
        | 2019 | 771  | $656    |

    # Case IRWE-CRUTCHES: of $80 of which $64 is paid back, $16 is told
    Scenario: Only what nobody pays back
      Given wages of $367 a month from January 2025
      And impairment-related work expenses of $16 a month
      When we look at June 2026
      # (367 - 85 - 16) / 2 = 133
      Then in June 2026 the countable income is $133

    Scenario: Work expenses come off only in months of work
      Given wages of $885 a month from January 2025 to March 2026
      And impairment-related work expenses of $100 a month
      When we look at May 2026 to June 2026
      # March: (885 - 85 - 100) / 2 = 350; April: nothing earned
      Then in May 2026 the SSI payment is $644
      And in June 2026 the SSI payment is $994

    Scenario: Somebody who is blind takes every work expense off after one half
      Given the person is blind
      And wages of $885 a month from January 2025
      And impairment-related work expenses of $100 a month
      And blind work expenses of $50 a month
      When we look at June 2026
      # (885 - 85) / 2 - 100 - 50 = 250
      Then in June 2026 the SSI payment is $744
      And it follows from "Every work expense of somebody who is blind is taken off as one of blindness"
      And it follows from "A blind person's work expenses, and then what a plan still sets aside, come off last"

    Scenario: Blind work expenses are nobody else's
      Given wages of $885 a month from January 2025
      And blind work expenses of $50 a month
      When we look at June 2026
      Then in June 2026 the SSI payment is $594
      And it follows from "Somebody's own exclusions are those of a student, of infrequent income, of work expenses and of a plan"

    Scenario: A plan saves a whole dollar for a dollar
      Given wages of $885 a month from January 2025
      And a plan to achieve self-support of $100 a month
      When we look at June 2026
      # (885 - 85) / 2 - 100 = 300
      Then in June 2026 the SSI payment is $694

  Rule: A student's exclusion comes first

    # SSI-SEIE-VCU-2010: 1,730 - 1,640 = 90; 90 - 85 = 5; 2.50
    Scenario: The twenty and the sixty-five dollars are left for the rest
      Given the person born in May 2006
      And the person is a student
      And the figures are
        | ssi.federal-benefit-rate.individual | 674   |
        | ssi.student-exclusion.monthly       | 1640  |
        | ssi.student-exclusion.annual        | 20000 |
      And wages of $1,730 a month from January 2026
      When we look at June 2026
      Then in June 2026 the countable income is $2.50
      And in June 2026 the SSI payment is $671.50
      And it follows from "A student's exclusion comes off earnings first"
