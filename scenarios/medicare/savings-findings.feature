@medicare @cgs17b-256f
Feature: What is said of the Medicare Savings Programs
  When to ask for one, what changes, and what is not settled.

  Rule: It should be asked for when it fits

    Scenario: It fits in the first month advised
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      When we look at January 2026 to March 2026
      Then the advice finds "medicare.savings-apply" only in January 2026
      And among the rules used is "When a Medicare Savings Program fits in the first month advised, it should be asked for"
      And among the rules used is "Whether the State pays the Part B premium changes what the person pays"

    Scenario: It fits from the first month of Medicare
      Given SSDI of $1,000 a month since March 2024, with no trial work months used
      When we look at January 2026 to April 2026
      Then the advice finds "medicare.savings-apply" in March 2026 with
        | premium | $202.90 |
      And among the rules used is "When a Medicare Savings Program begins to fit, it should be asked for"

    Scenario: The State pays already
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And the State pays the Part B premium
      When we look at January 2026 to March 2026
      Then the advice does not find "medicare.savings-apply"
      And nothing follows from "Whether the State pays the Part B premium changes what the person pays"

  Rule: Changes are told

    # 1,500 + (w - 65) / 2: 2,807.50 at 2,680; 3,272.50 at 3,610
    Scenario: Another program, and none
      Given SSDI of $1,500 a month since January 2020, with no trial work months used
      And these wages
        | from         | to            | a month |
        | January 2026 | April 2026    | $1,000  |
        | May 2026     | May 2026      | $2,690  |
        | June 2026    | June 2026     | $3,610  |
      When we look at April 2026 to June 2026
      Then these months show
        | month      | the Medicare Savings Program |
        | April 2026 | QMB                          |
        | May 2026   | SLMB                         |
        | June 2026  | NONE                         |
      And the advice finds "medicare.savings-tier" only in May 2026
      And among the rules used is "When another Medicare Savings Program fits than the month before, help changes"
      And the advice finds "medicare.savings-ends" in June 2026 with
        | limit   | $3,272  |
        | premium | $202.90 |
      And among the rules used is "When income goes over the last limit, a Medicare Savings Program may end"

  Rule: What is not settled is to be asked

    # the exact limit of QMB is 2,806.30
    Scenario Outline: The last dollar
      Given SSDI of <ssdi> a month since January 2020, with no trial work months used
      When we look at June 2026
      Then in June 2026 the Medicare Savings Program is QMB
      And the advice <finds> "medicare.savings-last-dollar" in June 2026

      Examples:
        | ssdi      | finds         |
        | $2,806.29 | does not find |
        | $2,806.30 | finds         |
        | $2,807    | finds         |

    Scenario: Income in the last dollar
      Given SSDI of $2,806.50 a month since January 2020, with no trial work months used
      When we look at June 2026
      Then among the rules used is "In the first month advised, income in the last dollar is to be asked about"
      And among the rules used is "Income in the last dollar, and wages counted in full, leave a Savings Program in doubt"

    Scenario: Income comes into the last dollar
      Given SSDI of $2,000 a month since January 2020, with no trial work months used
      And a pension of $806.50 a month from June 2026
      When we look at May 2026 to July 2026
      Then the advice finds "medicare.savings-last-dollar" only in June 2026
      And among the rules used is "Income that comes into the last dollar is to be asked about"

    Scenario Outline: Wages counted in full would give less
      # 1,500 + 1,307 = 2,807
      Given SSDI of $1,500 a month since January 2020, with no trial work months used
      And wages of <wages> a month from January 2026
      When we look at June 2026
      Then in June 2026 the Medicare Savings Program is QMB
      And the advice <finds> "medicare.savings-gross" in June 2026

      Examples:
        | wages  | finds         |
        | $1,307 | does not find |
        | $1,308 | finds         |

    Scenario: Wages counted in full, in the first month advised and later
      Given SSDI of $1,500 a month since January 2020, with no trial work months used
      And wages of $1,400 a month from June 2026
      When we look at June 2026
      Then among the rules used is "In the first month advised, how wages count is to be asked where it would give less"

    Scenario: A raise brings the doubt
      Given SSDI of $1,500 a month since January 2020, with no trial work months used
      And these wages
        | from         | to        | a month |
        | January 2026 | May 2026  | $1,000  |
        | June 2026    | July 2026 | $1,400  |
      When we look at May 2026 to July 2026
      Then the advice finds "medicare.savings-gross" only in June 2026
      And among the rules used is "How wages count is to be asked from the month in which it would give less"
