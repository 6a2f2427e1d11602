@housing @24cfr982.516
Feature: Assisted rent beside pay that comes by the week

  Rule: An extra payday is no change of the rent

    # Two-weekly pay of 500 x 12 / 26 = 230.77: 461.54 in most months, 692.31 in January and July 2027
    Scenario: Paid every two weeks, with a month of three paydays and the one after it
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every January
      And wages of $500 a month from June 2026
      And that job pays every two weeks, first on 5 June 2026
      When we look at May 2026 to April 2027
      Then the advice finds "housing.average-pay" only in June 2026
      And the question "housing.average-pay" is asked
      And the advice finds "housing.rise-waits" only in June 2026
      And the advice does not find "housing.falls"

    # the same pay, told by the month
    Scenario: Paid once a month
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every January
      And wages of $500 a month from June 2026
      When we look at May 2026 to April 2027
      Then the advice does not find "housing.average-pay"
      And the advice finds "housing.rise-waits" only in June 2026

  Rule: What really changes is said

    Scenario: A job with weekly pay ends
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every January
      And wages of $500 a month from June 2025 to June 2026
      And that job pays every two weeks, first on 6 June 2025
      When we look at May 2026 to September 2026
      Then the advice finds "housing.falls" in July 2026

    Scenario: A pension begins beside weekly pay
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every January
      And a pension of $200 a month from June 2026
      And wages of $500 a month from January 2026
      And that job pays every two weeks, first on 2 January 2026
      When we look at April 2026 to September 2026
      Then the advice finds "housing.rises-between" only in June 2026

  Rule: Pay by the week that begins later changes nothing of what is said before

    # 11,450: 286.25 on 1,000; 346.25 with the pension, which ends in July; the job with weekly pay begins in October
    Scenario: A pension ends before such a job begins
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every January
      And a pension of $200 a month from June 2026 to July 2026
      And wages of $500 a month from October 2026
      And that job pays every two weeks, first on 2 October 2026
      When we look at May 2026 to November 2026
      Then the advice finds "housing.falls" only in August 2026
      And among the rules used is "Until pay comes by the week, every change of the rent is said"
