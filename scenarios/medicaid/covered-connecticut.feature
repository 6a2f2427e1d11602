@medicaid @pa21-2
Feature: Covered Connecticut
  A free marketplace plan for income just above Medicaid.

  Rule: Above Medicaid's limit, and up to 175 percent of the guideline

    # CT-COVCT-02, CT-COVCT-03: 1.75 x 15,960 / 12 = 2,327.50; 1.76 of it 2,340.80
    Scenario Outline: An adult
      Given wages of <wages> a month from January 2026
      And savings of $30,000
      When we look at June 2026
      Then in June 2026 Medicaid is <medicaid>

      Examples:
        | wages     | medicaid            |
        | $1,836    | HUSKY D             |
        | $1,836.01 | Covered Connecticut |
        | $2,327.50 | Covered Connecticut |
        | $2,327.51 | none                |
        | $2,340.80 | none                |

    Scenario: Between the limits
      Given wages of $2,000 a month from January 2026
      And savings of $30,000
      When we look at June 2026
      Then in June 2026 Medicaid is Covered Connecticut
      And it follows from "Income above Medicaid's limit, at or under that of Covered Connecticut, opens it to somebody without Medicare"
      And it follows from "Income is compared with Medicaid's limit for parents and adults, and with that of Covered Connecticut"

    Scenario: Over both
      Given wages of $2,400 a month from January 2026
      And savings of $30,000
      When we look at June 2026
      Then in June 2026 Medicaid is none
      And it follows from "Income outside its span closes Covered Connecticut"

    Scenario: A parent
      Given wages of $2,600 a month from January 2026
      And a child born in May 2015
      And savings of $30,000
      When we look at June 2026
      # above 1.38 x 21,640 / 12 = 2,488.60, under 1.75 x 21,640 / 12 = 3,155.83
      Then in June 2026 Medicaid is Covered Connecticut
      And it follows from "A parent's income is compared with HUSKY A's limit for parents, and with that of Covered Connecticut"

    Scenario: Medicare closes it
      Given SSDI of $2,000 a month since January 2020, with no trial work months used
      And savings of $30,000
      When we look at June 2026
      Then in June 2026 Medicaid is none
      And it follows from "Medicare closes Covered Connecticut"

    Scenario: Nobody knows of Medicare
      Given SSDI of $2,000 a month
      And savings of $30,000
      When we look at June 2026
      Then in June 2026 Medicaid is not known
      And it follows from "While nobody knows of Medicare, Covered Connecticut may be open"

    Scenario: From sixty-five on
      Given the person born in May 1961
      And the person does not meet Social Security's disability rules
      And wages of $2,000 a month from January 2026
      And savings of $30,000
      When we look at June 2026
      Then in June 2026 Medicaid is none
      And it follows from "Covered Connecticut is for adults from eighteen through sixty-four"

  Rule: The State pays what federal help leaves

    Scenario Outline: The benchmark premium less the tax credit
      Given somebody with Covered Connecticut in June 2026
      And a benchmark premium of $10,000 and a tax credit of <credit> a year
      Then the State pays <state> of the year's premium

      Examples:
        | credit  | state  |
        | $8,800  | $1,200 |
        | $10,500 | $0     |
