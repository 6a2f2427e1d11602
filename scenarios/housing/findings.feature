@housing
Feature: What is said about an assisted rent

  Rule: A rise that waits is said with the month of the review

    # 11,450: 286.25; with 500: 17,450: 436.25
    Scenario: A new job
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every October
      And wages of $500 a month from June 2026
      When we look at May 2026 to October 2026
      Then the advice finds "housing.rise-waits" in June 2026 with
        | now    | $286.25      |
        | later  | $436.25      |
        | review | October 2026 |
      And the advice finds "housing.review" in October 2026 with
        | before | $286.25 |
        | now    | $436.25 |
      And the report "housing-income" is due by 11 June 2026

    Scenario: A job that began before
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every October
      And wages of $500 a month from April 2026
      When we look at May 2026 to June 2026
      Then the advice finds "housing.rise-waits" only in May 2026
      And no report "housing-income" is due

    Scenario: Nothing changes
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every October
      When we look at May 2026 to October 2026
      Then the advice does not find "housing.rise-waits"
      And the advice does not find "housing.review"

  Rule: Other changes between reviews

    Scenario: A pension begins, and ends
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And a pension of $200 a month from June 2026 to July 2026
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every October
      When we look at May 2026 to August 2026
      Then the advice finds "housing.rises-between" in June 2026 with
        | before | $286.25 |
        | now    | $346.25 |
      And the advice finds "housing.falls" in August 2026 with
        | before | $346.25 |
        | now    | $286.25 |

    Scenario: Pay that stops, and begins again before the review
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $1,500 a month
      And the rent is reviewed every January
      And these wages
        | from         | to            | a month |
        | January 2025 | March 2026    | $800    |
        | June 2026    | December 2026 | $800    |
      When we look at January 2026 to August 2026
      Then the advice finds "housing.rises-after-fall" only in June 2026
      And the advice does not find "housing.rises-between"
      And among the rules used is "After a fall between reviews, a rise in pay can raise the rent before the next one"

    Scenario: Pay that begins, with no fall before it
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $1,500 a month
      And the rent is reviewed every January
      And wages of $800 a month from June 2026
      When we look at January 2026 to August 2026
      Then the advice does not find "housing.rises-after-fall"

  Rule: Where nobody knows when it comes

    Scenario: The review month is not known
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And wages of $500 a month from June 2026
      When we look at May 2026 to July 2026
      Then the advice finds "housing.rises-or-waits" in June 2026 with
        | before | $286.25 |
        | now    | $436.25 |
      And the advice does not find "housing.rises-by"

    # Old rules: 11,600 and 17,600
    Scenario: The agency's own plan says
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every October
      And the housing agency uses HUD's old rules
      And wages of $500 a month from June 2026
      When we look at May 2026 to July 2026
      Then the advice finds "housing.rises-by" in June 2026 with
        | before | $290         |
        | now    | $440         |
        | review | October 2026 |
      And the advice does not find "housing.rises-or-waits"

  Rule: What helps, what has ended

    Scenario: A worker with a voucher
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And medical costs of $10 a month
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And wages of $500 a month from January 2026
      When we look at May 2026
      Then the advice finds "housing.self-sufficiency" in May 2026
      And the advice finds "housing.no-disallowance" in May 2026
      And the advice finds "housing.medical-relief" in May 2026

    Scenario: In 2025 the disallowance was still running out
      Given SSDI of $1,000 a month since January 2025, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And wages of $500 a month from January 2025
      When we look at December 2025
      Then the advice does not find "housing.no-disallowance"
      And the advice does not find "housing.medical-relief"

    Scenario: The State's program has no such savings account
      Given a state rental voucher with a contract rent of $2,000 a month
      When we look at May 2026
      Then the advice does not find "housing.self-sufficiency"
