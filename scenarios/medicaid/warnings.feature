@medicaid @42cfr435.121
Feature: What is said of Medicaid ahead of time
  While there is time to act.

  Rule: Before section 1619 begins, Medicaid should be open

    Scenario: Wages reach the level of section 1619(a)
      Given the person gets SSI
      And wages of $1,690 a month from August 2026
      When we look at June 2026 to September 2026
      Then the advice finds "medicaid.apply-before-work-level" in July 2026 with
        | starts | August 2026 |
        | level  | $1,690      |
      And among the rules used is "Medicaid should be open before wages reach the level of section 1619(a)"

    Scenario: A dollar less
      Given the person gets SSI
      And wages of $1,689 a month from August 2026
      When we look at June 2026 to September 2026
      Then the advice does not find "medicaid.apply-before-work-level"

    Scenario: Wages end SSI cash at once
      Given the person gets SSI
      And SSDI of $900 a month since January 2020, with no trial work months used
      And wages of $700 a month from August 2026
      When we look at June 2026 to September 2026
      Then the advice finds "medicaid.apply-before-cash-ends" in July 2026 with
        | starts | August 2026 |
      And among the rules used is "Medicaid should be open before wages end SSI cash"

  Rule: Savings between the two limits

    Scenario Outline: One person
      Given the person gets SSI
      And savings of <savings>
      When we look at June 2026
      Then the advice <finds> "medicaid.savings-over-limit" in June 2026

      Examples:
        | savings   | finds         |
        | $1,600    | does not find |
        | $1,600.01 | finds         |

    Scenario: One person over it
      Given the person gets SSI
      And savings of $1,700
      When we look at June 2026
      Then among the rules used is "Savings may be within SSI's limit and over that of HUSKY C"

    Scenario: A couple over it
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse is disabled
      And the spouse gets SSI
      And savings of $2,700
      When we look at June 2026
      Then the advice finds "medicaid.savings-over-limit" in June 2026 with
        | savings-limit | $2,400 |
      And among the rules used is "A couple's savings may be within SSI's limit and over that of HUSKY C"

  Rule: Medicare ends HUSKY D

    # month 20 of SSDI since March 2024 is October 2025; Medicare begins in March 2026
    Scenario: Five months before
      Given SSDI of $1,700 a month since March 2024, with no trial work months used
      When we look at August 2025 to April 2026
      Then the advice finds "medicaid.medicare-will-end-husky-d" in October 2025 with
        | starts | March 2026 |
      And the advice finds "medicaid.medicare-will-end-husky-d" only in October 2025
      And the advice finds "medicaid.medicare-ends-husky-d" only in March 2026
      And among the rules used is "Medicare will end HUSKY D, which is said five months before"
      And among the rules used is "Medicare ends HUSKY D and Covered Connecticut"

    Scenario: When the advice begins later than that
      Given SSDI of $1,700 a month since March 2024, with no trial work months used
      When we look at January 2026 to April 2026
      Then the advice finds "medicaid.medicare-will-end-husky-d" only in January 2026
      And among the rules used is "When Medicare will end HUSKY D within five months of the first month advised, it is said at once"

  Rule: The work rule of HUSKY D, and its renewals

    Scenario: HUSKY D is held when they begin
      Given SSDI of $1,500 a month since January 2026, with no trial work months used
      When we look at December 2026 to February 2027
      Then the advice finds "medicaid.husky-d-work-rule" in January 2027 with
        | hours | 80   |
        | pay   | $580 |
      And the advice finds "medicaid.husky-d-renewals" in January 2027 with
        | months | 6 |
      And among the rules used is "When the work rule of HUSKY D begins, exemptions should be asked for"
      And among the rules used is "HUSKY D is renewed more often from the month that the law says"

    Scenario: HUSKY D begins later
      Given SSDI of $1,500 a month since January 2026, with no trial work months used
      When we look at March 2027
      Then the advice finds "medicaid.husky-d-work-rule" in March 2027
      And among the rules used is "HUSKY D that begins under its work rule asks for hours, or for an exemption"

    Scenario: HUSKY C has no such rule
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      When we look at December 2026 to February 2027
      Then the advice does not find "medicaid.husky-d-work-rule"
