@medicare @42cfr423.773
Feature: Extra Help with drug costs
  It comes by itself with SSI, Medicaid or a Medicare Savings Program that somebody has, and outlasts them. Others can ask for it.

  Rule: It comes by itself with what the person has

    Scenario: With SSI
      Given the person gets SSI
      And SSDI of $500 a month since January 2020, with no trial work months used
      And savings of $1,800
      When we look at June 2026
      Then the advice finds "medicare.extra-help" in June 2026
      And the advice does not find "medicare.extra-help-with"
      And the advice does not find "medicare.extra-help-apply"
      And among the rules used is "Extra Help comes by itself with SSI"
      And among the rules used is "How Extra Help comes is told in the first month advised"

    Scenario: With Medicaid, from the first month of Medicare
      Given SSDI of $1,000 a month since March 2024, with no trial work months used
      And the person has Medicaid
      When we look at February 2026 to April 2026
      Then the advice finds "medicare.extra-help" only in March 2026
      And among the rules used is "Extra Help comes by itself with Medicaid that the person has"
      And among the rules used is "Medicaid that the person told of goes on while a way into Medicaid fits"
      And among the rules used is "Medicaid that goes on is held in the next month if a way into it fits then"
      And among the rules used is "How Extra Help comes is told in the first month of Medicare"

    Scenario: With a Medicare Savings Program
      Given SSDI of $2,000 a month since January 2020, with no trial work months used
      And the State pays the Part B premium
      When we look at June 2026
      Then the advice finds "medicare.extra-help" in June 2026
      And among the rules used is "Extra Help comes by itself with a Medicare Savings Program that the person has"

    # The printed limit of ALMB is 3,272
    Scenario: With none of them, and none that fits
      Given SSDI of $3,300 a month since January 2020, with no trial work months used
      When we look at June 2026
      Then the advice does not find "medicare.extra-help"
      And the advice does not find "medicare.extra-help-with"
      And among the rules used is "Without SSI, Medicaid or a Medicare Savings Program, Extra Help does not come by itself"

  Rule: With what the person may get it is a reason to ask

    Scenario: A Medicare Savings Program fits, and the person does not have it
      Given SSDI of $1,200 a month since January 2018, with no trial work months used
      And the person has no Medicaid
      And the State does not pay the Part B premium
      And savings of $100
      When we look at June 2026
      Then the advice finds "medicare.extra-help-with" in June 2026
      And the advice finds "medicare.extra-help-apply" in June 2026
      And the advice does not find "medicare.extra-help"
      And among the rules used is "Where nobody told of such help, Extra Help comes with a Medicare Savings Program that fits, once the person has it"

    Scenario: A job opens MED-Connect, which the person does not have
      Given SSDI of $3,300 a month since January 2020, with no trial work months used
      And savings of $100
      And wages of $100 a month from July 2026
      When we look at June 2026 to July 2026
      Then the advice finds "medicare.extra-help-with" only in July 2026
      And the advice does not find "medicare.extra-help"
      And among the rules used is "Where nobody told of such help and no Medicare Savings Program fits, Extra Help comes with Medicaid that fits, once the person has it"
      And among the rules used is "A change in how Extra Help comes during Medicare is told"

    Scenario: Medicaid that nobody told of
      Given SSDI of $1,000 a month since March 2024, with no trial work months used
      When we look at February 2026 to April 2026
      Then the advice finds "medicare.extra-help-with" only in March 2026
      And the advice does not find "medicare.extra-help"

  Rule: Others can ask Social Security within the limits of income and savings

    # 15,960 x 1.5 / 12 = 1,995, after twenty dollars
    Scenario Outline: Within the limits
      Given SSDI of <ssdi> a month since January 2018, with no trial work months used
      And savings of <savings>
      When we look at June 2026
      Then the advice finds "medicare.extra-help-apply" in June 2026

      Examples:
        | ssdi      | savings |
        | $2,014.99 | $18,090 |

    Scenario Outline: A cent over one of them
      Given SSDI of <ssdi> a month since January 2018, with no trial work months used
      And savings of <savings>
      When we look at June 2026
      Then the advice does not find "medicare.extra-help-apply"
      And the advice does not find "medicare.extra-help-apply-savings"

      Examples:
        | ssdi      | savings    |
        | $2,015    | $18,090    |
        | $2,014.99 | $18,090.01 |

    # 1,200 - 20 + (1,695 - 65) / 2 = 1,995
    Scenario: Pay takes income to the limit, less than half of it
      Given SSDI of $1,200 a month since January 2018, with no trial work months used
      And savings of $100
      And wages of $1,695 a month from January 2026
      When we look at June 2026
      Then the advice does not find "medicare.extra-help-apply"

    Scenario: A cent less
      Given SSDI of $1,200 a month since January 2018, with no trial work months used
      And savings of $100
      And wages of $1,694.98 a month from January 2026
      When we look at June 2026
      Then the advice finds "medicare.extra-help-apply" in June 2026

    # (15,960 + 5,680) x 1.5 / 12 = 2,705
    Scenario: A couple within the limits
      Given SSDI of $2,724.99 a month since January 2018, with no trial work months used
      And a spouse born in May 1986
      And savings of $36,100
      When we look at June 2026
      Then the advice finds "medicare.extra-help-apply" in June 2026

    Scenario Outline: A couple a cent over one of them
      Given SSDI of <ssdi> a month since January 2018, with no trial work months used
      And a spouse born in May 1986
      And savings of <savings>
      When we look at June 2026
      Then the advice does not find "medicare.extra-help-apply"

      Examples:
        | ssdi      | savings    |
        | $2,725    | $36,100    |
        | $2,724.99 | $36,100.01 |

    Scenario: Savings nobody told of
      Given SSDI of $1,200 a month since January 2018, with no trial work months used
      And savings nobody told of
      When we look at June 2026
      Then the advice finds "medicare.extra-help-apply-savings" in June 2026 with
        | limit | $18,090 |
      And the advice does not find "medicare.extra-help-apply"

  Rule: It lasts to the end of the year, or of the next

    Scenario Outline: The last month of Medicaid
      Given SSDI of $2,000 a month since January 2020, with no trial work months used
      And the person has Medicaid
      And savings of $2,000
      And wages of $100 a month from January 2026 to <last>
      When we look at January 2026 to September 2026
      Then the advice finds "medicare.extra-help-lasts" in <month> with
        | last | <until> |
      And among the rules used is "<rule>"

      Examples:
        | last      | month       | until         | rule                                                                          |
        | June 2026 | July 2026   | December 2026 | Extra Help given in the first half of a year lasts to its end                 |
        | July 2026 | August 2026 | December 2027 | Extra Help given in the second half of a year lasts to the end of the next    |
