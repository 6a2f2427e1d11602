@household @upm5030
Feature: What arrives in a month
  The Department of Social Services counts money in the month in which it arrives.

  Rule: Social Security counts in the month after the month it is for

    Scenario: The first check arrives a month later
      Given SSDI of $1,000 a month since May 2026, with no trial work months used
      When we look at May 2026 to June 2026
      # June: 1,000 - 562
      Then these months show
        | month     | HUSKY C applied income |
        | May 2026  | $0                     |
        | June 2026 | $438                   |
      And it follows from "The Department of Social Services counts what arrives in the month"

  Rule: Wages count in the month in which they are paid

    Scenario: Work of July that is paid in July
      Given wages of $865 a month from July 2026 to July 2026
      And that job pays every month, first on 31 July 2026
      When we look at June 2026 to August 2026
      # (865 - 65) / 2
      Then these months show
        | month       | gross pay received | HUSKY C applied income |
        | June 2026   | $0                 | $0                     |
        | July 2026   | $865               | $400                   |
        | August 2026 | $0                 | $0                     |

  Rule: A spouse's income arrives every month

    Scenario: A spouse with SSDI, without SSI
      Given a spouse born in May 1985
      And the spouse has SSDI of $1,000 a month
      When we look at June 2026
      # (0 - 562, not below 0) + (1,000 - 562)
      Then in June 2026 the HUSKY C applied income is $438
      And it follows from "A spouse's steady income arrives every month"

    Scenario: A spouse with SSI as well
      Given a spouse born in May 1985
      And the spouse is disabled
      And the spouse gets SSI
      And the person gets SSI
      When we look at June 2026
      # each half of 1,491: 745.50 - 562 = 183.50, twice
      Then in June 2026 the HUSKY C applied income is $367
      And it follows from "A spouse's steady income, and the SSI beside it, arrive every month"

  Rule: The State Supplement looks at earlier months as well

    Scenario: A month of the tax year before the first month advised
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $500 a month
      When we look at June 2026
      Then in June 2026 the State Supplement payment is $165.35
      # from January on, months are looked at
      And among the rules used is "For somebody with the State Supplement, what arrived in earlier months counts as well"
