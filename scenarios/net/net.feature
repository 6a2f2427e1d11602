@net
Feature: What is left of the month

  # 1,200 + 1,000 - 76.50 - 5 - 50 (premium) - 30 (work costs); SNAP 24 more, rent 600 less; other costs change nothing here
  Scenario: Cash, and what is left to live on
    Given SSDI of $1,200 a month since January 2025, with no trial work months used
    And the person gets SNAP
    And rent of $600 a month
    And health premiums of $50 a month
    And impairment-related work expenses of $30 a month
    And wages of $1,000 a month from January 2025
    When we look at November 2025
    Then in November 2025 the net cash is $2,038.50
    And it follows from "Cash of the month is pay and cash benefits of the household, less taxes, premiums and work expenses"
    And in November 2025 the SNAP allotment is $24
    And in November 2025 the net resources are $1,462.50
    And it follows from "What is left to live on is cash and SNAP, less the rent"

  # 1,000 - 202.90
  Scenario: Part B comes off
    Given SSDI of $1,000 a month since January 2020, with no trial work months used
    And the State does not pay the Part B premium
    When we look at June 2026
    Then in June 2026 the net cash is $797.10

  # 725 and pay of 500 less 38.25 and 2.50, and the spouse's 300 less 22.95 and 1.50; child support 80 arrives, and lowers the grant by 30
  Scenario: Everybody's money
    Given a child born in May 2015
    And a spouse born in May 1986
    And the spouse has wages of $300 a month
    And child support of $80 a month
    And the person gets TFA
    And wages of $500 a month from January 2026
    When we look at June 2026
    Then in June 2026 the TFA payment is $885
    And in June 2026 the net cash is $1,699.80

  Scenario: Work costs only in months of work
    Given SSDI of $1,000 a month since January 2026, with no trial work months used
    And impairment-related work expenses of $100 a month
    When we look at June 2026
    Then in June 2026 the net cash is $1,000

  Rule: What is told beside benefits and pay is shown, so that the month adds up

    # 300 told, and 1,500 of the spouse
    Scenario: Other income and a spouse's pay
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse has wages of $1,500 a month
      And a pension of $300 a month
      When we look at June 2026
      Then in June 2026 the other money that comes in is $1,800
      And it follows from "Other income told, and what a spouse and children bring beside SSI, are shown together"

    Scenario: Work costs and a premium
      Given wages of $900 a month from January 2026
      And impairment-related work expenses of $100 a month
      And health premiums of $40 a month
      When we look at June 2026
      Then in June 2026 the own costs is $140
      And it follows from "Work expenses and health premiums told are shown together"

    Scenario: Neither
      Given wages of $900 a month from January 2026
      When we look at June 2026
      Then in June 2026 there is no other money that comes in
      And in June 2026 there is no own costs
