@snap @7cfr273.24 @7cfr273.5
Feature: The time limit and students in SNAP

  Rule: Disability benefits excuse from the time limit

    Scenario: Somebody with SSI
      Given the person gets SSI
      And the person gets SNAP
      When we look at October 2026
      Then the advice finds "snap.time-limit-excused" in October 2026 with
        | months | 3 |
      And the advice does not find "snap.time-limit"

    Scenario: Somebody without a disability
      Given the person does not meet Social Security's disability rules
      And the person gets SNAP
      When we look at October 2026
      Then the advice finds "snap.time-limit" in October 2026 with
        | months   | 3       |
        | hours    | 80      |
        | week     | 30      |
        | earnings | $217.50 |
      And the question "snap.time-limit" is asked

    Scenario Outline: Ages and children that the limit leaves out
      Given a person born in <born>
      And the person does not meet Social Security's disability rules
      And the person gets SNAP
      And a child born in <child>
      When we look at October 2026
      Then the advice does not find "snap.time-limit"
      And the advice does not find "snap.time-limit-excused"

      Examples:
        | born         | child         |
        | October 1961 | May 2005      |
        | May 1985     | November 2012 |

    Scenario: A child of 14 does not leave it out
      Given the person does not meet Social Security's disability rules
      And the person gets SNAP
      And a child born in October 2012
      When we look at October 2026
      Then the advice finds "snap.time-limit" in October 2026

    Scenario: Before December 2025 there was no such rule here
      Given the person does not meet Social Security's disability rules
      And the person gets SNAP
      When we look at November 2025
      Then the advice does not find "snap.time-limit"

    # SSDI ceases in June 2026; July and August are paid; nobody told of Medicaid
    Scenario: SSDI that stops for work
      Given SSDI of $1,000 a month since January 2015, with trial work months from January 2016 to September 2016
      And the person gets SNAP
      And wages of $1,800 a month from June 2026
      When we look at June 2026 to December 2026
      Then the advice finds "snap.time-limit-excused" in June 2026
      And the advice finds "snap.time-limit-again" only in October 2026
      And the question "snap.time-limit" is asked

    Scenario: SSDI that goes on
      Given SSDI of $1,000 a month since January 2015, with trial work months from January 2016 to September 2016
      And the person gets SNAP
      And wages of $1,600 a month from June 2026
      When we look at June 2026 to December 2026
      Then the advice does not find "snap.time-limit-again"

  Rule: Students at a college need a reason

    Scenario: A student with SNAP
      Given a person born in May 2006
      And the person is a student
      And the person gets SSI
      And the person gets SNAP
      When we look at October 2026
      Then the advice finds "snap.student" in October 2026 with
        | hours | 20 |

    Scenario: A student without SNAP
      Given a person born in May 2006
      And the person is a student
      When we look at October 2026
      Then the advice does not find "snap.student"
