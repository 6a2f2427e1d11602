@medicare @42cfr423.773
Feature: Extra Help with drug costs
  It comes by itself with SSI, Medicaid or a Medicare Savings Program, and outlasts them.

  Rule: It comes by itself

    Scenario: With SSI
      Given the person gets SSI
      And SSDI of $500 a month since January 2020, with no trial work months used
      And savings of $1,800
      When we look at June 2026
      Then the advice finds "medicare.extra-help" in June 2026
      And among the rules used is "Extra Help comes by itself with SSI"
      And among the rules used is "Extra Help that comes by itself is told in the first month advised"

    Scenario: With Medicaid, from the first month of Medicare
      Given SSDI of $1,000 a month since March 2024, with no trial work months used
      When we look at February 2026 to April 2026
      Then the advice finds "medicare.extra-help" only in March 2026
      And among the rules used is "Extra Help comes by itself with Medicaid"
      And among the rules used is "Extra Help that comes by itself with the first month of Medicare is told"

    Scenario: With a Medicare Savings Program
      Given SSDI of $2,000 a month since January 2020, with no trial work months used
      And the State pays the Part B premium
      When we look at June 2026
      Then the advice finds "medicare.extra-help" in June 2026
      And among the rules used is "Extra Help comes by itself with a Medicare Savings Program"

    Scenario: Without any of them
      Given SSDI of $2,000 a month since January 2020, with no trial work months used
      When we look at June 2026
      Then the advice does not find "medicare.extra-help"
      And among the rules used is "Without SSI, Medicaid or a Medicare Savings Program, Extra Help does not come by itself"

    Scenario: A job that opens MED-Connect brings it
      Given SSDI of $2,000 a month since January 2020, with no trial work months used
      And wages of $100 a month from July 2026
      When we look at June 2026 to July 2026
      Then the advice finds "medicare.extra-help" only in July 2026
      And among the rules used is "Extra Help that begins to come by itself during Medicare is told"

  Rule: It lasts to the end of the year, or of the next

    Scenario Outline: The last month of Medicaid
      Given SSDI of $2,000 a month since January 2020, with no trial work months used
      And wages of $100 a month from January 2026 to <last>
      When we look at January 2026 to September 2026
      Then the advice finds "medicare.extra-help-lasts" in <month> with
        | last | <until> |
      And among the rules used is "<rule>"

      Examples:
        | last      | month       | until         | rule                                                                          |
        | June 2026 | July 2026   | December 2026 | Extra Help given in the first half of a year lasts to its end                 |
        | July 2026 | August 2026 | December 2027 | Extra Help given in the second half of a year lasts to the end of the next    |
