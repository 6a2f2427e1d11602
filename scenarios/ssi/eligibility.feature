@ssi @20cfr416.202
Feature: Whether a month is eligible on its own facts

  Background:
    Given the person gets SSI

  Rule: Income of the month is not over the rate

    Scenario Outline: Wages of <wages>
      Given wages of <wages> a month from January 2025
      When we look at June 2026
      Then in June 2026 SSI is <standing>
      And it follows from "<rule>"

      Examples:
        | wages     | standing                              | rule                                                   |
        | $2,073.00 | paid under section 1619(a)            | Countable income of the month is not over the rate     |
        | $2,073.01 | perhaps kept under section 1619(b)    | Countable income is over the rate only because of earnings |

    Scenario Outline: A pension of <pension>
      Given a pension of <pension> a month from January 2026
      When we look at January 2026 to March 2026
      Then in March 2026 SSI is <standing>
      And it follows from "<rule>"

      Examples:
        | pension   | standing  | rule                                               |
        | $1,014.00 | paid      | Countable income of the month is not over the rate |
        | $1,014.01 | suspended | Countable income is over the rate even without earnings |

  Rule: Resources are looked at on the first of the month

    Scenario Outline: Savings of <savings>
      Given savings of <savings>
      When we look at June 2026
      Then in June 2026 SSI is <standing>
      And in June 2026 the SSI payment is <payment>

      Examples:
        | savings   | standing  | payment |
        | $2,000.00 | paid      | $994    |
        | $2,000.01 | suspended | $0      |

    Scenario: Too much saved is not work's doing, and section 1619(b) does not help
      Given savings of $2,000.01
      And wages of $2,200 a month from January 2025
      When we look at June 2026
      Then in June 2026 SSI is suspended
      And it follows from "One cent over the resource limit on the first of the month takes the whole month"

    Scenario Outline: An ABLE account of <balance>
      Given savings of $1,500
      And an ABLE account with <balance>
      When we look at June 2026 to December 2026
      Then in June 2026 SSI is <standing>

      Examples:
        | balance     | standing  |
        | $100,500.00 | paid      |
        | $100,500.01 | suspended |

    Scenario: An ABLE account never ends SSI
      Given an ABLE account with $102,000.01
      When we look at January 2026 to March 2027
      Then from January 2026 to March 2027 SSI is suspended
      And it follows from "An ABLE account over its exclusion suspends SSI without ending it"
      And it follows from "An ABLE account over its exclusion suspends for as long as it is"

  Rule: Where SSI pays nothing, the month is not eligible

    Scenario: Jail
      Given the person is in jail from March 2026 to April 2026
      When we look at February 2026 to May 2026
      Then these months show
        | month         | SSI       | SSI payment |
        | February 2026 | PAID      | $994        |
        | March 2026    | SUSPENDED | $0          |
        | April 2026    | SUSPENDED | $0          |
        | May 2026      | PAID      | $994        |
      And it follows from "Where SSI pays nothing, somebody is not eligible"
      And it follows from "A full month in jail or prison is not paid"

  Rule: Only who has earnings can lose SSI because of work

    Scenario: A spouse without earnings, beside one whose earnings are over the rate for two
      # (3,100 - 85) / 2 = 1,507.50, over 1,491
      Given a spouse born in May 1985
      And the spouse gets SSI
      And the spouse has wages of $3,100 a month
      When we look at June 2026
      Then in June 2026 SSI is suspended
      And it follows from "Somebody without earnings of one's own does not lose SSI because of work"
