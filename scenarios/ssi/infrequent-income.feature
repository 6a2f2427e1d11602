@ssi @20cfr416.1112 @20cfr416.1124
Feature: Income that comes once in a quarter
  Of income that comes no more than once in a quarter, sixty dollars do not count, and thirty of pay.

  Background:
    Given the person gets SSI

  Rule: Income that comes only once does not count up to sixty dollars a quarter

    Scenario Outline: A gift of <gift> in March only
      Given a gift of <gift> in March 2026 only
      When we look at May 2026
      # 60 and then 20 do not count
      Then in May 2026 the SSI payment is <payment>
      And it follows from "Infrequent income of a month is left out as far as the quarter's amount reaches"
      And it follows from "Income of one month that does not come again in its quarter or in a month beside it is infrequent"

      Examples:
        | gift   | payment |
        | $80.00 | $994    |
        | $81.00 | $993    |

    Scenario: What another one-time income of the quarter has used
      Given a gift of $60 in March 2026 only
      And interest of $40 in February 2026 only
      When we look at April 2026 to May 2026
      # February: 40 do not count; March: 20 of the 60 are left, then 20 more: 20 count
      Then in April 2026 the SSI payment is $994
      And in May 2026 the SSI payment is $974

    Scenario: Income that comes in two months beside each other is not infrequent
      Given a gift of $50 in March 2026 only
      And a gift of $50 in April 2026 only
      When we look at May 2026 to June 2026
      # 50 - 20 = 30 count in each
      Then from May 2026 to June 2026 the SSI payment is $964
      And it follows from "A month without infrequent income leaves nothing out for it"

    # 50 - 20 = 30 count in March
    Scenario: Income that comes twice in a quarter is not infrequent, though a month lies between
      Given a gift of $50 in January 2026 only
      And a gift of $50 in March 2026 only
      When we look at May 2026
      Then in May 2026 the SSI payment is $964

    # nothing counts in March: all 50 are under 60
    Scenario: Income that comes again in the next quarter, though not in the month beside it, is infrequent
      Given a gift of $50 in March 2026 only
      And a gift of $50 in May 2026 only
      When we look at May 2026 to July 2026
      Then from May 2026 to July 2026 the SSI payment is $994

    # 50 + 50 - 60 - 20 = 20 count in March
    Scenario: Income of two kinds, each of which comes once
      Given a gift of $50 in March 2026 only
      And interest of $50 in March 2026 only
      When we look at May 2026
      Then in May 2026 the SSI payment is $974

  Rule: Wages that come once in a quarter

    Scenario Outline: A job of one month that pays <pays>
      Given wages of <wages> a month from March 2026 to March 2026
      And that job pays <pays>
      When we look at May 2026
      # (115 - 30 - 20 - 65) / 2 = 0; a dollar more counts for 50 cents. Four checks are not one.
      Then in May 2026 the SSI payment is <payment>
      And it follows from "The pay of a job that pays a single time is infrequent"

      Examples:
        | pays                                | wages | payment |
        | every month, first on 31 March 2026 | $115  | $994    |
        | every month, first on 31 March 2026 | $116  | $993.50 |

    # (115 - 85) / 2
    Scenario: The same job, and nobody told how often it pays
      Given wages of $115 a month from March 2026 to March 2026
      When we look at May 2026
      Then in May 2026 the SSI payment is $979

    # the 30 of the quarter are used in January: (115 - 85) / 2
    Scenario: A second such job in the quarter
      Given wages of $30 a month from January 2026 to January 2026
      And that job pays every month, first on 30 January 2026
      And wages of $115 a month from March 2026 to March 2026
      And that job pays every month, first on 31 March 2026
      When we look at May 2026
      Then in May 2026 the SSI payment is $979
