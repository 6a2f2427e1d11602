@snap @7cfr273.12
Feature: What SNAP households report between reviews

  Rule: Income over 130 percent of the guideline is reported by the tenth of the next month

    # The line from October 2026 is 1,729: SSDI 1,300 and wages
    Scenario: A new job up to the line
      Given SSDI of $1,300 a month since January 2026, with no trial work months used
      And the person gets SNAP
      And wages of $429 a month from November 2026
      When we look at October 2026 to December 2026
      Then the advice does not find "snap.over-line"
      And no report "snap-over-line" is due

    Scenario: A cent over the line
      Given SSDI of $1,300 a month since January 2026, with no trial work months used
      And the person gets SNAP
      And wages of $429.01 a month from November 2026
      When we look at October 2026 to December 2026
      Then the advice finds "snap.over-line" in November 2026 with
        | line  | $1,729        |
        | gross | $1,729.01     |
        | by    | December 2026 |
      And the report "snap-over-line" is due by 10 December 2026

    Scenario: Over the line from the first month
      Given SSDI of $1,300 a month since January 2026, with no trial work months used
      And the person gets SNAP
      And wages of $500 a month from January 2026
      When we look at October 2026 to December 2026
      Then the advice finds "snap.over-line" only in October 2026
      And the report "snap-over-line" is due by 10 November 2026

  Rule: Other changes wait for the form

    Scenario: A job under the line
      Given the person gets SSI
      And the person gets SNAP
      And wages of $300 a month from November 2026
      When we look at October 2026 to December 2026
      Then the advice finds "snap.waits" in November 2026 with
        | line   | $1,729 |
        | months | 6      |
      And the advice does not find "snap.over-line"

    Scenario: A job under the line from the first month on
      Given the person gets SSI
      And the person gets SNAP
      And wages of $300 a month from October 2026
      When we look at October 2026 to December 2026
      Then the advice finds "snap.waits" only in October 2026

    Scenario: A job that ends raises SNAP, which is told at once
      Given the person gets SSI
      And the person gets SNAP
      And wages of $300 a month from August 2026 to October 2026
      When we look at October 2026 to December 2026
      Then the advice finds "snap.rises" in November 2026
      And the advice does not find "snap.waits"

    Scenario: A job that ends after months over the limit, when SNAP is applied for again at once
      Given the person does not meet Social Security's disability rules
      And the person gets SNAP
      And wages of $3,000 a month from January 2026 to October 2026
      When we look at October 2026 to December 2026
      Then the advice finds "snap.returns" in November 2026
      And the advice does not find "snap.waits"

    Scenario: Without SNAP nothing is reported to it
      Given SSDI of $1,300 a month since January 2026, with no trial work months used
      And wages of $500 a month from November 2026
      When we look at October 2026 to December 2026
      Then the advice does not find "snap.over-line"
      And the advice does not find "snap.waits"
      And no report "snap-over-line" is due
