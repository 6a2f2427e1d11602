@medicare @42usc426
Feature: What is said of Medicare
  When it begins, goes on and ends, and when nobody can tell.

  Rule: The beginning is told

    Scenario: Somebody who waits
      Given SSDI of $1,000 a month since March 2024, with no trial work months used
      When we look at January 2026 to April 2026
      Then the advice finds "medicare.waiting" in January 2026 with
        | starts | March 2026 |
      And among the rules used is "In the first month advised, somebody who waits for Medicare is told when it begins"
      And the advice finds "medicare.starts" only in March 2026
      And among the rules used is "The first month of Medicare is told"

    Scenario: Somebody who has it already
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      When we look at January 2026 to April 2026
      Then the advice does not find "medicare.waiting"
      And the advice does not find "medicare.starts"

    Scenario: At sixty-five, with a disability benefit
      Given the person born in June 1961
      And SSDI of $1,000 a month since January 2020, with no trial work months used
      When we look at May 2026 to July 2026
      Then the advice finds "medicare.at-65" only in June 2026
      And among the rules used is "Medicare on the ground of age is told"

    Scenario: At sixty-five, without one
      Given the person born in June 1961
      And the person gets SSI
      When we look at May 2026 to July 2026
      Then the advice finds "medicare.at-65-unknown" only in June 2026
      And among the rules used is "Whether somebody without a disability benefit has Medicare at sixty-five is to be asked"

    Scenario: Past sixty-five, without one
      Given the person born in June 1960
      And the person gets SSI
      When we look at May 2026 to July 2026
      Then the advice finds "medicare.at-65-unknown" only in May 2026
      And among the rules used is "Whether somebody sixty-five or older without a disability benefit has Medicare is to be asked at once"

    Scenario: SSDI since a month nobody told of
      Given SSDI of $1,000 a month
      When we look at May 2026 to July 2026
      Then the advice finds "medicare.start-unknown" only in May 2026
      And among the rules used is "When nobody told the first month of SSDI, when Medicare begins is to be asked"

  Rule: That it goes on is told when checks stop

    # month 1 is January 2026; 93 is September 2033
    Scenario: An early cessation
      Given SSDI of $1,000 a month since January 2020, with trial work months from April 2025 to December 2025
      And wages of $2,000 a month from January 2026
      When we look at January 2026 to June 2026
      Then the advice finds "medicare.goes-on" in April 2026 with
        | at-least | September 2033 |
      And among the rules used is "When checks stop for work that ceased early, Medicare goes on for many months"

    # month 14 is February 2027; 14 + 80 = 94 is October 2033
    Scenario: A late cessation
      Given SSDI of $1,000 a month since January 2020, with trial work months from April 2025 to December 2025
      And wages of $3,000 a month from February 2027
      When we look at January 2026 to June 2027
      Then the advice finds "medicare.goes-on" in May 2027 with
        | at-least | October 2033 |
      And among the rules used is "When checks stop for work that ceased in month fourteen or later, Medicare goes on for many months"

    Scenario: Checks stop during the wait
      Given SSDI of $1,000 a month since October 2024, with trial work months from April 2025 to December 2025
      And wages of $2,000 a month from January 2026
      When we look at January 2026 to June 2026
      Then the advice finds "medicare.wait-goes-on" in April 2026 with
        | starts | October 2026 |
      And among the rules used is "When checks stop before Medicare begins, the wait goes on"

    Scenario: The Part B premium is billed
      Given SSDI of $1,000 a month since January 2020, with trial work months from April 2025 to December 2025
      And wages of $2,000 a month from January 2026
      When we look at January 2026 to June 2026
      # the last check, for March, comes in April
      Then the advice finds "medicare.part-b-billed" in May 2026 with
        | premium | $202.90 |
      And among the rules used is "When no check arrives to take it from, the Part B premium is billed"

    Scenario: The State pays it, so nothing is billed
      Given SSDI of $1,000 a month since January 2020, with trial work months from April 2025 to December 2025
      And wages of $2,000 a month from January 2026
      And the State pays the Part B premium
      When we look at January 2026 to June 2026
      Then the advice does not find "medicare.part-b-billed"

  Rule: The end is told when entitlement ends, six months before, and when it comes

    Scenario: Work goes on from the first month after the trial work period
      Given SSDI of $1,200 a month since January 2019, with trial work months from April 2021 to December 2021
      And wages of $4,000 a month from January 2022
      When we look at 96 months from January 2022
      Then the advice finds "medicare.extended" in January 2025 with
        | last | September 2029 |
      And among the rules used is "When SSDI ends for work, extended Medicare begins"
      And the advice finds "medicare.extended-ends-soon" in March 2029 with
        | last | September 2029 |
      And among the rules used is "The end of extended Medicare is told six months before"
      # twice 15,960 / 12; premiums of 2026 are carried
      And the advice finds "medicare.extended-over" in October 2029 with
        | window      | 7      |
        | full        | $565   |
        | reduced     | $311   |
        | help-income | $2,660 |
      And among the rules used is "When extended Medicare is over, it may be bought, and the State may help"
      And the advice does not find "medicare.end-uncertain"

    Scenario: It is over already
      Given SSDI of $1,200 a month since January 2010, with trial work months from April 2021 to December 2021
      And wages of $4,000 a month from January 2022
      When we look at January 2030 to March 2030
      Then the advice finds "medicare.extended-over" only in January 2030
      And among the rules used is "Somebody whose extended Medicare is over in the first month advised may still buy it"

    # month 14 is February 2023; work comes again in month 40: 40 + 77 is later than 14 + 80
    Scenario: Cessation in month fourteen, and work again much later, leaves the end open
      Given SSDI of $1,200 a month since January 2019, with trial work months from April 2021 to December 2021
      And these wages
        | from          | to            | a month |
        | February 2023 | February 2023 | $4,000  |
        | April 2025    | April 2025    | $4,000  |
      When we look at 42 months from January 2022
      Then the advice finds "medicare.end-uncertain" in April 2025 with
        | last | October 2029 |
      And among the rules used is "After a cessation in month fourteen or fifteen and no such work soon after, the end of Medicare may be later"

    # work in months 16 and 17: 17 + 77 is 14 + 80, both ways
    Scenario: Cessation in month fourteen, and work that goes on, does not
      Given SSDI of $1,200 a month since January 2019, with trial work months from April 2021 to December 2021
      And wages of $4,000 a month from February 2023
      When we look at 40 months from January 2022
      Then the advice does not find "medicare.end-uncertain"

    # work again in month 17 is the last that agrees; in month 18 it is one later
    Scenario Outline: Work again in <again>
      Given SSDI of $1,200 a month since January 2019, with trial work months from April 2021 to December 2021
      And these wages
        | from          | to            | a month |
        | February 2023 | February 2023 | $4,000  |
        | <again>       | <again>       | $4,000  |
        | April 2025    | April 2025    | $4,000  |
      When we look at 42 months from January 2022
      Then <said>

      Examples:
        | again     | said                                                    |
        | May 2023  | the advice does not find "medicare.end-uncertain"        |
        | June 2023 | the advice finds "medicare.end-uncertain" in April 2025 |

    Scenario: Cessation in month sixteen does not
      Given SSDI of $1,200 a month since January 2019, with trial work months from April 2021 to December 2021
      And wages of $4,000 a month from April 2023
      When we look at 40 months from January 2022
      Then the advice does not find "medicare.end-uncertain"
