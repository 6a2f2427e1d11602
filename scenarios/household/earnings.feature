@household @20cfr404.1574 @20cfr416.1111
Feature: Work, earned and received
  What somebody earns for the work of a month, and what arrives in it, need not be the same.

  Rule: Gross earnings are all pay for the work of the month

    Scenario: Two jobs in one month add up
      Given wages of $400 a month from January 2026
      And wages of $250.50 a month from March 2026 to March 2026
      When we look at February 2026 to April 2026
      # 400 + 250.50
      Then these months show
        | month         | gross earnings | gross pay received |
        | February 2026 | $400           | $400               |
        | March 2026    | $650.50        | $650.50            |
        | April 2026    | $400           | $400               |
      And it follows from "Gross earnings of the month are all pay for work done in it"
      And it follows from "Gross earnings received are all pay that arrives in the month"

    Scenario: Hours and an hourly wage give a month's pay
      Given work of 20 hours a week at $17 an hour from January 2026
      When we look at January 2026
      # 20 x 17 x 52 / 12 = 1,473.333...
      Then in January 2026 the gross earnings are $1,473.33
