@ssi @20cfr416.1111
Feature: What is income of a month, and when
  SSI counts income in the month in which it is received; a year's net earnings from self-employment count in equal parts
  in each of its months.

  Background:
    Given the person gets SSI

  Scenario: Pay counts when it arrives
    # 400 x 12 / 52 = 92.31 a week: May 2026 has five Fridays (1, 8, 15, 22, 29), June four
    Given wages of $400 a month from January 2025
    And that job pays every week, first on 2 January 2026
    When we look at July 2026 to August 2026
    # July, from May: 461.55 - 85 = 376.55, half 188.275; August, from June: 369.24 - 85 = 284.24, half 142.12
    Then in July 2026 the SSI payment is $805.73
    And in August 2026 the SSI payment is $851.88
    And it follows from "Pay, Social Security and other income count in the month in which they are received"

  Rule: A year's net earnings from self-employment are spread over its twelve months

    Scenario: One good month counts in the whole year, also in the months before
      Given self-employment with a net profit of $1,200 a month from July 2026 to July 2026
      When we look at February 2026 to March 2026
      # 1,200 x 0.9235 / 12 = 92.35; (92.35 - 85) / 2 = 3.675 from January 2026 on, which determines March
      Then in February 2026 the SSI payment is $994
      And in March 2026 the SSI payment is $990.33
      And it follows from "Net earnings from self-employment of a year count in equal parts in each of its months"

  Rule: A fraction of a cent goes up

    # as the examples of POMS SI 02009.025 do, case SSI-ROUND-1
    Scenario: Net earnings leave fractions
      Given self-employment with a net profit of $1,001 a month from January 2025
      When we look at June 2026
      # 924.4235 - 85 = 839.4235; half 419.71175; 994 - 419.71175 = 574.28825
      Then in June 2026 the SSI payment is $574.29

  Rule: Work expenses of the impairment come off for people who are disabled

    Scenario Outline: A person of seventy-one <who>
      Given the person born in January 1955
      And <who>
      And wages of $500 a month from January 2025
      And impairment-related work expenses of $100 a month
      When we look at June 2026
      # with a disability (500 - 85 - 100) / 2 = 157.50; for age alone (500 - 85) / 2 = 207.50
      Then in June 2026 the SSI payment is <payment>
      And among the rules used is "<rule>"

      Examples:
        | who                                                        | payment | rule |
        | savings of $500                                            | $836.50 | Somebody's own exclusions are those of a student, of infrequent income, of work expenses and of a plan |
        | the person does not meet Social Security's disability rules | $786.50 | Work expenses of somebody who has SSI for age alone are not taken off |
