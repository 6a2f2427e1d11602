@medicare @42usc1395r
Feature: The Part B premium
  What the person pays from Medicare's first month, unless the State pays it.

  Rule: The person pays while the State does not

    Scenario: The standard premium of the year
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      When we look at December 2025 to January 2026
      Then these months show
        | month         | Part B premium |
        | December 2025 | $185           |
        | January 2026  | $202.90        |
      And among the rules used is "The person pays the standard premium for Part B while the State does not"

    Scenario: Before Medicare there is none
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      When we look at June 2026
      Then in June 2026 there is no Part B premium
      And among the rules used is "Without Medicare there is no premium for Part B"

    Scenario: Without Part B there is none
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And the person has no Part B
      When we look at June 2026
      Then in June 2026 there is no Part B premium
      And among the rules used is "Somebody who has not taken Part B pays no premium for it"

  Rule: The State pays while a Medicare Savings Program fits

    Scenario Outline: Income at the last limit
      Given SSDI of <ssdi> a month since January 2020, with no trial work months used
      And the State pays the Part B premium
      When we look at June 2026
      Then in June 2026 the Part B premium is <premium>
      And it follows from "<rule>"

      Examples:
        | ssdi      | premium | rule                                                                                              |
        | $3,272    | $0      | The State pays the premium for Part B while a Medicare Savings Program fits                       |
        | $3,272.01 | $202.90 | When no Medicare Savings Program fits any more, the person pays the standard premium for Part B   |

    Scenario: Before the first poverty guideline
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And the State pays the Part B premium
      When we look at February 2022
      Then in February 2022 the Part B premium is $170.10
      And it follows from "Before the first poverty guideline, the person is taken to pay the standard premium for Part B"

    Scenario: Looked at as if the State paid
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And we look as if the State paid the Part B premium
      When we look at June 2026
      Then in June 2026 the Part B premium is $0
