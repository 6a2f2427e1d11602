@medicare @42usc426
Feature: When Medicare begins
  Medicare comes with the twenty-fifth month of a disability benefit, or at sixty-five.

  Rule: Twenty-four months of entitlement come before it

    # MEDICARE-START
    Scenario: The twenty-fifth month
      Given SSDI of $1,000 a month since March 2024, with no trial work months used
      When we look at February 2026 to March 2026
      Then these months show
        | month         | Medicare | Part B premium |
        | February 2026 | waiting  | -              |
        | March 2026    | covered  | $202.90        |
      And among the rules used is "Medicare begins after twenty-four months of entitlement to a disability benefit"
      And among the rules used is "Before its first month, somebody with a disability benefit waits for Medicare"
      And among the rules used is "Medicare covers while entitlement lasts, whether checks are paid or not"

    Scenario: The month that the person told
      Given SSDI of $1,000 a month since March 2024, with no trial work months used
      And Medicare Part A since May 2025
      When we look at January 2026
      Then in January 2026 Medicare is covered
      And it follows from "Medicare begins in the month that the person told"

    Scenario: Somebody without a disability benefit who told a month
      Given the person born in June 1961
      And Medicare Part A since June 2026
      When we look at May 2026 to June 2026
      Then these months show
        | month     | Medicare |
        | May 2026  | waiting  |
        | June 2026 | covered  |
      And among the rules used is "Somebody without a disability benefit waits for the Medicare told of"
      And among the rules used is "Somebody without a disability benefit has the Medicare told of"

    Scenario: Without a disability benefit there is none, and at sixty-five nobody can tell
      Given the person born in June 1961
      And the person gets SSI
      When we look at May 2026 to June 2026
      Then these months show
        | month     | Medicare  |
        | May 2026  | none      |
        | June 2026 | not known |
      And among the rules used is "Under sixty-five, nobody has Medicare without a disability benefit"
      And among the rules used is "From sixty-five on, Medicare without a disability benefit hangs on work that nobody told of"

    Scenario: At sixty-five the wait is over
      Given the person born in June 1961
      And SSDI of $1,000 a month since January 2026, with no trial work months used
      When we look at May 2026 to June 2026
      Then these months show
        | month     | Medicare |
        | May 2026  | waiting  |
        | June 2026 | covered  |
      And among the rules used is "From sixty-five on, Medicare needs no disability of somebody with a Social Security benefit"

  Rule: When nobody told the first month of SSDI, the wait may or may not be over

    Scenario: Twenty-four months on it is
      Given SSDI of $1,000 a month
      And no trial work months are used
      When we look at 26 months from January 2024
      Then these months show
        | month         | Medicare  | Part B premium |
        | January 2024  | not known | $174.70        |
        | December 2025 | not known | $185           |
        | January 2026  | covered   | $202.90        |
      And among the rules used is "When nobody told the first month of SSDI, nobody can tell whether the wait for Medicare is over"
      And among the rules used is "Twenty-four months on, the wait for Medicare is over in any case"

    # SSDI had begun by the first trial work month, July 2022: 24 months on is July 2024, whenever it really began
    Scenario: Trial work months say when SSDI had begun at the latest
      Given SSDI of $1,000 a month
      And trial work months from July 2022 to October 2022 are used
      When we look at 8 months from January 2024
      Then these months show
        | month        | Medicare  |
        | January 2024 | not known |
        | June 2024    | not known |
        | July 2024    | covered   |
      And in January 2024 the trial work months used are 4

    Scenario: The person told when Medicare began
      Given SSDI of $1,000 a month
      And Medicare Part A since March 2026
      When we look at February 2026 to March 2026
      Then these months show
        | month         | Medicare |
        | February 2026 | waiting  |
        | March 2026    | covered  |

    Scenario: Looked at as if it began with the first month
      Given SSDI of $1,000 a month
      And no trial work months are used
      And we look as if SSDI began with the first month
      When we look at January 2024
      Then in January 2024 Medicare is waiting
