@medicaid @42cfr435.916
Feature: What to tell the Department of Social Services
  Changes are told within ten days.

  Rule: Changes in work

    Scenario: Somebody who keeps HUSKY C or MED-Connect
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And the person has Medicaid
      And wages of $500 a month from July 2026
      When we look at June 2026 to August 2026
      Then the report "medicaid-work" is due by 11 July 2026
      And among the rules used is "A job that begins, ends or takes another's place is a change"
      And among the rules used is "Changes in work are told within the days for reports to whoever keeps HUSKY C or MED-Connect"

    Scenario: Nothing changes
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And the person has Medicaid
      And wages of $500 a month from January 2026
      When we look at June 2026 to August 2026
      Then no report "medicaid-work" is due

    Scenario: Somebody without Medicaid
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And the person has no Medicaid
      And wages of $500 a month from July 2026
      When we look at June 2026 to August 2026
      Then no report "medicaid-work" is due

    Scenario: HUSKY D is kept by Access Health CT
      Given SSDI of $1,500 a month since January 2026, with no trial work months used
      And the person has Medicaid
      And wages of $100 a month from July 2026
      When we look at June 2026 to August 2026
      Then the report "access-health-work" is due by 11 July 2026
      And among the rules used is "Changes in work are told to Access Health CT by somebody with HUSKY A, HUSKY D or Covered Connecticut"

    # 1,500 + 500 = 2,000, over 138 % of poverty: MED-Connect from July on, but HUSKY D is what is held when the job begins
    Scenario: Pay that takes somebody out of HUSKY D is told where HUSKY D is kept
      Given SSDI of $1,500 a month since January 2026, with no trial work months used
      And the person has Medicaid
      And wages of $500 a month from July 2026
      When we look at June 2026 to August 2026
      Then in July 2026 Medicaid is MED-Connect
      And the report "access-health-work" is due by 11 July 2026
      And no report "medicaid-work" is due
      And the advice finds "medicaid.husky-d-over" only in July 2026
      And among the rules used is "Pay that goes over the limit of HUSKY D can lead to MED-Connect, and the move has to be asked for"

    Scenario: A job that begins in the first month
      Given SSDI of $1,500 a month since January 2026, with no trial work months used
      And the person has Medicaid
      And wages of $100 a month from June 2026
      When we look at June 2026 to August 2026
      Then the report "access-health-work" is due by 11 June 2026
      And the advice does not find "medicaid.husky-d-over"
      And among the rules used is "A job that begins, ends or takes another's place in the first month advised is a change too"

    Scenario: Somebody with the State Supplement
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $500 a month
      And wages of $100 a month from July 2026
      When we look at June 2026 to August 2026
      Then the report "supplement-work" is due by 11 July 2026
      And no report "medicaid-work" is due
      And among the rules used is "Somebody with the State Supplement tells changes in work within the days for reports"

  Rule: Checks that stop, and Medicare that begins

    Scenario: Checks stop
      Given SSDI of $1,000 a month since January 2020, with trial work months from April 2025 to December 2025
      And wages of $2,000 a month from January 2026
      When we look at January 2026 to June 2026
      Then the report "medicaid-checks-stop" is due by 11 May 2026
      And among the rules used is "Social Security checks that stop are told to the Department of Social Services"

    Scenario: Medicare begins
      Given SSDI of $1,000 a month since March 2024, with no trial work months used
      When we look at January 2026 to June 2026
      Then the report "medicare-begins" is due by 11 March 2026
      And among the rules used is "Medicare that begins is told to the Department of Social Services"
