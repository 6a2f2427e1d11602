@supplement @cgs17b-600
Feature: What is said of the State Supplement
  When it falls, ends or comes back, and what is not known.

  Rule: Changes are told

    # 155.35 at wages of 85 to 949; at 1,100 SSI is 486.50 and applied income 517.50
    Scenario: It falls, ends and comes back
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $1,000 a month
      And these wages
        | from           | to            | a month |
        | January 2026   | June 2026     | $949    |
        | July 2026      | October 2026  | $1,100  |
        | November 2026  | November 2026 | $1,700  |
      When we look at June 2026 to December 2026
      Then the advice finds "supplement.falls" in July 2026
      And the advice finds "supplement.ends" in November 2026
      And the advice finds "supplement.returns" in December 2026
      And among the rules used is "A State Supplement that falls is told"
      And among the rules used is "A State Supplement that ends is told, and what came with it"
      And among the rules used is "A State Supplement that income allows again has to be asked for again"

    Scenario: It stays the same while SSI is over the disregard
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $1,000 a month
      And wages of $500 a month from January 2026
      When we look at April 2026 to June 2026
      Then in every month the State Supplement payment is $155.35
      And the advice does not find "supplement.falls"

  Rule: What is not known is asked

    Scenario: Savings over the limit
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $1,000 a month
      And savings of $1,700
      When we look at June 2026 to July 2026
      Then the advice finds "supplement.savings-over-limit" only in June 2026
      And among the rules used is "Savings over the limit of the State Supplement are told in the first month advised"

    Scenario: The rate of the home
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And the person lives in a boarding home
      When we look at June 2026 to July 2026
      Then the advice finds "supplement.rate-missing" only in June 2026
      And among the rules used is "The rate of a boarding or residential care home is to be asked"

    Scenario: A voucher
      Given the person gets SSI
      And the person gets State Supplement
      And a Housing Choice Voucher with a contract rent of $1,000 a month
      When we look at June 2026 to July 2026
      Then the advice finds "supplement.assisted-rent" only in June 2026
      And among the rules used is "Where a program pays part of the rent, the State Supplement may count less shelter"

    Scenario: A couple
      Given SSDI of $900 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And a spouse born in May 1985
      And rent of $300 a month
      When we look at June 2026 to July 2026
      Then the advice finds "supplement.couple" only in June 2026
      And among the rules used is "How the State Supplement counts a couple is to be asked"
