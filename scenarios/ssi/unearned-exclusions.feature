@ssi @20cfr416.1124
Feature: What does not count of unearned income

  Background:
    Given the person gets SSI

  Rule: The first twenty dollars do not count, unless the income is based on need

    Scenario Outline: <income> of <amount> a month
      Given <income> of <amount> a month
      When we look at June 2026
      Then in June 2026 the countable unearned income is <counted>
      And in June 2026 the SSI payment is <payment>
      And it follows from "The first twenty dollars of unearned income that is not based on need do not count"

      Examples:
        | income              | amount | counted | payment |
        | pension             | $20.00 | $0      | $994    |
        | pension             | $20.01 | $0.01   | $993.99 |
        | VA pension          | $20.00 | $20     | $974    |
        | workers' compensation | $620 | $600    | $394    |

    # Case PASS-JOAN-1, whose standard of 761 includes a supplement
    Scenario: SSDI is unearned income
      Given the figure ssi.federal-benefit-rate.individual is 761
      And SSDI of $620 a month since January 2020, with no trial work months used
      When we look at June 2026
      Then in June 2026 the countable income is $600
      And in June 2026 the SSI payment is $161

  Rule: What a plan sets aside comes off last, and what is left of it comes off earnings

    Scenario Outline: SSDI of $620 and wages of $465, with <plan> set aside
      # 600 + (465 - 65) / 2 = 800 before the plan
      Given SSDI of $620 a month since January 2020, with no trial work months used
      And wages of $465 a month from January 2025
      And a plan to achieve self-support of <plan> a month
      When we look at June 2026
      Then in June 2026 the countable unearned income is <unearned>
      And in June 2026 the countable earned income is <earned>
      And in June 2026 the SSI payment is <payment>
      And it follows from "What a plan to achieve self-support sets aside comes off unearned income last"

      Examples:
        | plan | unearned | earned | payment |
        | $600 | $0       | $200   | $794    |
        | $650 | $0       | $150   | $844    |

  Rule: Income that comes only once does not count up to sixty dollars a quarter

    Scenario Outline: A gift of <gift> in March only
      Given a gift of <gift> in March 2026 only
      When we look at May 2026
      # 60 and then 20 do not count
      Then in May 2026 the SSI payment is <payment>

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
