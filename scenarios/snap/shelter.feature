@snap @7cfr273.9
Feature: SNAP: what the home costs

  Rule: Who pays for heating or cooling has the full utility allowance

    # CT-SNAP-03 and CT-SNAP-04
    Scenario Outline: Connecticut's allowance by year
      Given somebody who rents and pays for heat in <month>
      Then the utility allowance is <allowance>

      Examples:
        | month        | allowance |
        | October 2021 | $783      |
        | October 2022 | $921      |
        | October 2025 | $976      |

  Rule: Heat in the rent

    # Wages 2,000, rent 800, not disabled: 1,391; half is 695.50.
    # October 2025 (through energy aid, 976): 1,776 - 695.50 capped at 744: 647. November 2025 (telephone, 36): 836 - 695.50 = 140.50: 1,250.50
    Scenario: Energy aid gave every renter the full allowance until October 2025
      Given the person does not meet Social Security's disability rules
      And rent of $800 a month
      And heating and cooling are in the rent
      And wages of $2,000 a month from January 2025
      When we look at October 2025 to November 2025
      Then these months show
        | month         | SNAP net income |
        | October 2025  | $647            |
        | November 2025 | $1,250.50       |
      And in October 2025 the SNAP net income is $647
      And it follows from "A renter whose rent has the heat in it gets the full utility allowance through energy aid"
      And in November 2025 the SNAP net income is $1,250.50
      And it follows from "A renter with the heat in the rent and nobody elderly or disabled has the telephone allowance"

    # SSDI 1,500: 1,291; 800 + 976 - 645.50 = 1,130.50; net 160.50
    Scenario: With a disability the full allowance goes on
      Given SSDI of $1,500 a month since January 2025, with no trial work months used
      And rent of $800 a month
      And heating and cooling are in the rent
      When we look at November 2025
      Then in November 2025 the SNAP net income is $160.50
      And it follows from "A renter whose rent has the heat in it gets the full utility allowance through energy aid"

    # 1,291; 800 + 36 - 645.50 = 190.50; net 1,100.50
    Scenario: An owner does not get it through energy aid
      Given SSDI of $1,500 a month since January 2025, with no trial work months used
      And the cost of an own home of $800 a month
      And heating and cooling are in the rent
      When we look at November 2025
      Then in November 2025 the SNAP net income is $1,100.50
      And it follows from "An owner who does not pay for heating or cooling has the telephone allowance"

  Rule: Without shelter costs there is no allowance

    Scenario: Nobody told of a home
      Given SSDI of $1,500 a month since January 2025, with no trial work months used
      When we look at November 2025
      Then in November 2025 the SNAP net income is $1,291
      And it follows from "Without shelter costs there is no utility allowance"

  Rule: The part above half of income comes off, up to a cap unless somebody is elderly or disabled

    Scenario: With a disability there is no cap
      Given SSDI of $1,500 a month since January 2025, with no trial work months used
      And rent of $1,200 a month
      When we look at November 2025
      # 1,291 - (2,176 - 645.50) is below zero
      Then in November 2025 the SNAP net income is $0
      And it follows from "With an elderly or disabled member, all shelter costs above half of income come off"
      And it follows from "Shelter costs are the rent and the utility allowance"

    # 1,391 - 744 at rent of 463.50 or more with heat paid (463.50 + 976 - 695.50 = 744)
    Scenario Outline: Around the cap
      Given the person does not meet Social Security's disability rules
      And rent of <rent> a month
      And wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the SNAP net income is <net>
      And it follows from "Without an elderly or disabled member, shelter costs above half of income come off up to the cap"

      Examples:
        | rent    | net     |
        | $463.49 | $647.01 |
        | $463.50 | $647    |
        | $900    | $647    |

  Rule: A shelter

    # SSDI 1,000 - 209 = 791; the deduction of 198.99 is more than 100 + 0 - 395.50
    Scenario: That has to be paid for
      Given the person lives in a public shelter
      And SSDI of $1,000 a month since January 2026, with no trial work months used
      And rent of $100 a month
      And the figure snap.utility.heating is 0
      When we look at June 2026
      Then in June 2026 the SNAP net income is $592.01
      And it follows from "In a shelter that has to be paid for, the homeless shelter deduction comes off where it is more"

    Scenario: That is free
      Given the person lives in a public shelter
      And SSDI of $1,000 a month since January 2026, with no trial work months used
      When we look at June 2026
      Then in June 2026 the SNAP net income is $791
      And it follows from "A free shelter costs nothing that comes off"
