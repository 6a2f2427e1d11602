@tax
Feature: What is said about taxes

  Rule: Credits come with a tax return

    Scenario: A year of work
      Given wages of $1,000 a month from January 2026
      When we look at November 2026 to February 2027
      Then the advice finds "tax.credit" in November 2026 with
        | federal     | $577         |
        | connecticut | $230.80      |
        | both        | $807.80      |
        | from        | January 2027 |
      And the advice finds "tax.credit" only in November 2026, January 2027

    Scenario: No work
      When we look at November 2026 to February 2027
      Then the advice does not find "tax.credit"

  Rule: Income tax that begins

    Scenario: A job
      Given wages of $2,400 a month from March 2026 to December 2026
      When we look at February 2026 to December 2026
      Then the advice finds "tax.income" only in March 2026
      And the advice does not find "tax.income-set-aside"
      And it follows from "Income tax begins that comes out of pay"

    Scenario: A business
      Given self-employment with a net profit of $3,000 a month from March 2026 to December 2026
      When we look at February 2026 to December 2026
      Then the advice finds "tax.income-set-aside" only in March 2026
      And the advice does not find "tax.income"
      And it follows from "Income tax begins that nobody may take out"

    Scenario: A small business
      Given self-employment with a net profit of $1,000 a month from March 2026 to December 2026
      When we look at February 2026 to December 2026
      Then the advice does not find "tax.income-set-aside"

    Scenario: A small job
      Given wages of $1,000 a month from March 2026 to December 2026
      When we look at February 2026 to December 2026
      Then the advice does not find "tax.income"

  Rule: Self-employment, and Social Security that is taxed

    Scenario: A business begins
      Given self-employment with a net profit of $1,000 a month from March 2026
      When we look at February 2026 to April 2026
      Then the advice finds "tax.self-employment" only in March 2026
      And the advice does not find "tax.social-security"

    # 1,000 x 0.9235 x 0.153 = 141.2955: what is taken from wages is not set aside
    Scenario: A business begins beside a job
      Given wages of $2,000 a month from January 2026
      And self-employment with a net profit of $1,000 a month from March 2026
      When we look at March 2026
      Then the advice finds "tax.self-employment" in March 2026 with
        | tax | $141.30 |

    Scenario: A job beside SSDI
      Given SSDI of $1,000 a month since June 2024, with no trial work months used
      And wages of $2,000 a month from January 2026
      When we look at June 2026 to August 2026
      Then the advice finds "tax.social-security" in June 2026 with
        | taxed | $2,500 |
      And the advice does not find "tax.self-employment"
