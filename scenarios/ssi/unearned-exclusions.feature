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
