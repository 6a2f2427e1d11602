@snap @7cfr271.2
Feature: Who counts as elderly or disabled for SNAP
  It opens the medical deduction, shelter costs without a cap, and the ordinary rules over Connecticut's limit.

  Rule: The elderly age

    # 0.8 x 1,200 - 209 = 751; 1,500 + 976 - 375.50 = 2,100.50. Capped at 744: net 7, 298 - 3 = 295; not capped: net 0
    Scenario: Turning 60
      Given a person born in June 1966
      And the person does not meet Social Security's disability rules
      And rent of $1,500 a month
      And wages of $1,200 a month from January 2026
      When we look at May 2026 to June 2026
      Then these months show
        | month     | SNAP net income | SNAP allotment |
        | May 2026  | $7              | $295           |
        | June 2026 | $0              | $298           |
      And in June 2026 the SNAP allotment is $298
      And it follows from "Somebody who has reached the elderly age counts as elderly"
      And in May 2026 the SNAP allotment is $295
      And it follows from "Without any of these, and under the elderly age, nobody counts as disabled"

  Rule: Benefits because of disability, and Medicaid on that ground

    Scenario: SSI
      Given the person gets SSI
      And rent of $1,500 a month
      When we look at June 2026
      Then in June 2026 the SNAP net income is $0
      And it follows from "SSI, Social Security or State Supplement because of disability, or Medicaid on that ground, counts as disabled"

    # 0.8 x 2,000 - 209 = 1,391; 2,476 - 695.50 = 1,780.50, more than income: net 0. MED-Connect, no cash benefit
    Scenario: MED-Connect without a cash benefit
      Given rent of $1,500 a month
      And the person has Medicaid
      And wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 Medicaid is MED-Connect
      And in June 2026 the SNAP net income is $0
      And it follows from "SSI, Social Security or State Supplement because of disability, or Medicaid on that ground, counts as disabled"

    # MED-Connect fits but is not received, so that the cap holds: 1,391 - 744
    Scenario: MED-Connect that nobody has asked for
      Given rent of $1,500 a month
      And the person has no Medicaid
      And wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 Medicaid is MED-Connect
      And in June 2026 the SNAP net income is $647
      And it follows from "Without any of these, and under the elderly age, nobody counts as disabled"

    # The same pay without a disability: 1,391 - 744
    Scenario: No disability
      Given the person does not meet Social Security's disability rules
      And rent of $1,500 a month
      And wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the SNAP net income is $647
      And it does not follow from "SSI, Social Security or State Supplement because of disability, or Medicaid on that ground, counts as disabled"

  Rule: Others in the household

    # Two people, wages 2,000, rent 1,500: 1,391 - 744 = 647 with the cap, 0 without
    Scenario Outline: A spouse
      Given the person does not meet Social Security's disability rules
      And a spouse born in <born>
      And rent of $1,500 a month
      And wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the SNAP net income is <net>
      And something follows from "<rule>"

      Examples:
        | born      | net  | rule                                                                  |
        | June 1966 | $0   | A spouse who has reached the elderly age counts as elderly            |
        | July 1966 | $647 | A younger spouse without a benefit because of disability does not count |

    # 2,000 x 0.8 + 300 - 209 = 1,691; 2,476 - 845.50 = 1,630.50: net 60.50
    Scenario: A spouse with SSDI
      Given the person does not meet Social Security's disability rules
      And a spouse born in May 1986
      And the spouse has SSDI of $300 a month
      And rent of $1,500 a month
      And wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the SNAP net income is $60.50
      And something follows from "A spouse or child with SSI, or a spouse with a Social Security disability benefit, counts as disabled"

    Scenario: A child without SSI
      Given the person does not meet Social Security's disability rules
      And a child born in May 2015
      And rent of $1,500 a month
      And wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the SNAP net income is $647
      And something follows from "Children without SSI do not count"

    Scenario: A household of one
      Given the person gets SSI
      When we look at June 2026
      Then something follows from "In a household of one, only the person can be elderly or disabled"
