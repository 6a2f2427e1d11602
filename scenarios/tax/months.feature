@tax @26usc3402
Feature: What of the year's taxes falls on a month

  Rule: Evenly over the months with pay

    # 24,000 in ten months: 7,900 at ten percent is 790; Connecticut 180 less 35 percent is 117
    Scenario: Work from March to December
      Given wages of $2,400 a month from March 2026 to December 2026
      When we look at February 2026 to December 2026
      Then these months show
        | month         | federal income tax | Connecticut income tax |
        | February 2026 | $0                 | $0                     |
        | March 2026    | $79                | $11.70                 |
        | December 2026 | $79                | $11.70                 |
      And in March 2026 the federal income tax is $79
      And it follows from "The year's income taxes are spread evenly over its months with pay, or over the year without any"
      And in February 2026 the federal income tax is $0
      And it follows from "In a year with pay, no income tax falls on the months without"

    # 36,000 - 16,100: 2,140 in twelve parts
    Scenario: Nobody is paid
      Given a pension of $3,000 a month
      When we look at June 2026
      Then in June 2026 the federal income tax is $178.33

    Scenario: The whole year counts, with the months before the first one advised
      Given wages of $2,400 a month from March 2026 to December 2026
      When we look at December 2026
      Then in December 2026 the federal income tax is $79

  Rule: All taxes together, and the credits

    Scenario: Net cash and credits
      Given wages of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the net cash is $918.50
      And it follows from "All taxes of the month"
      And in June 2026 the yearly federal earned income credit is $577
      And it follows from "The year's credits are shown in each of its months"
