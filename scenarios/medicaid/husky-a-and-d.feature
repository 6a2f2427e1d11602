@medicaid @42cfr435.110 @42cfr435.119 @42cfr435.603
Feature: HUSKY A and HUSKY D
  Medicaid by income as the tax law counts it, with no asset test.

  Rule: SSI, support, gifts, workers' compensation and veterans' pensions do not count

    Scenario Outline: Kinds of income
      Given wages of $1,800 a month from January 2026
      And <kind> of $500 a month
      And savings of $30,000
      When we look at June 2026
      Then in June 2026 Medicaid is <medicaid>
      And among the rules used is "Wages, Social Security and taxable income count, SSI does not, nor support, gifts, workers' compensation or a veteran's pension"

      Examples:
        | kind                  | medicaid |
        | child support         | HUSKY D  |
        | gifts                 | HUSKY D  |
        | workers' compensation | HUSKY D  |
        | a VA pension          | HUSKY D  |
        | a pension             | Covered Connecticut |

    # Half of 0.9235 x 0.153 is 0.07064775; 1,975.56 less that share of it is 1,835.99, and 1,975.58 is 1,836.01
    Scenario Outline: Half of the tax on net profit comes off
      Given the person does not meet Social Security's disability rules
      And self-employment with a net profit of <profit> a month from January 2026
      When we look at June 2026
      Then in June 2026 Medicaid is <medicaid>
      And it follows from "Half of the tax on net profit comes off income as the tax law counts it"

      Examples:
        | profit    | medicaid            |
        | $1,975.56 | HUSKY D             |
        | $1,975.58 | Covered Connecticut |

    Scenario: A spouse's income counts, and a spouse is one more person
      # 1.38 x 21,640 / 12 = 2,488.60, up to 2,489
      Given wages of $1,489 a month from January 2026
      And a spouse born in May 1985
      And the spouse has wages of $1,000 a month
      And savings of $30,000.01
      When we look at June 2026
      Then in June 2026 Medicaid is HUSKY D
      And among the rules used is "A spouse's taxable income counts with the person's"

  Rule: HUSKY D goes to 138 percent of the guideline

    # CT-HUSKYD-02: 1,836 and 2,489 for one and two, 3,142 and 3,795 for three and four
    Scenario Outline: The limit by the size of the family
      Given wages of <wages> a month from January 2026
      And savings of $30,000.01
      When we look at June 2026
      Then in June 2026 Medicaid is <medicaid>

      Examples:
        | wages     | medicaid            |
        | $1,836    | HUSKY D             |
        | $1,836.01 | Covered Connecticut |

    Scenario Outline: Three people, one of them a child of eighteen
      Given wages of <wages> a month from January 2026
      And a spouse born in May 1985
      And a child born in January 2008
      And savings of $30,000.01
      When we look at June 2026
      Then in June 2026 Medicaid is <medicaid>

      # 1.38 x 27,320 / 12 = 3,141.80, up to 3,142
      Examples:
        | wages     | medicaid            |
        | $3,142    | HUSKY D             |
        | $3,142.01 | Covered Connecticut |

    Scenario Outline: Four people, two of them children of eighteen
      Given wages of <wages> a month from January 2026
      And a spouse born in May 1985
      And a child born in January 2008
      And a child born in January 2008
      And savings of $30,000.01
      When we look at June 2026
      Then in June 2026 Medicaid is <medicaid>

      # 1.38 x 33,000 / 12 = 3,795
      Examples:
        | wages     | medicaid            |
        | $3,795    | HUSKY D             |
        | $3,795.01 | Covered Connecticut |

    # CT-HUSKYD-03
    Scenario: SSDI in the wait for Medicare, savings whatever
      Given SSDI of $1,700 a month since January 2025, with no trial work months used
      And savings of $9,000
      When we look at June 2026
      Then in June 2026 Medicare is waiting
      And in June 2026 Medicaid is HUSKY D
      And it follows from "Income at or under the limit opens HUSKY D to an adult without Medicare, whatever the assets"
      And it follows from "An adult's income is compared with the limit of HUSKY D"

    Scenario: Income over the limit
      Given SSDI of $2,500 a month since January 2025, with no trial work months used
      And savings of $9,000
      When we look at June 2026
      Then in June 2026 Medicaid is none
      And it follows from "Income over the limit closes HUSKY D"

    Scenario: Medicare closes it
      Given SSDI of $1,700 a month since January 2020, with no trial work months used
      And savings of $9,000
      When we look at June 2026
      Then in June 2026 Medicaid is none
      And it follows from "Medicare closes HUSKY D"

    Scenario: Nobody knows of Medicare
      Given SSDI of $1,700 a month
      And savings of $9,000
      When we look at June 2026
      Then in June 2026 Medicare is not known
      And in June 2026 Medicaid is not known
      And it follows from "While nobody knows of Medicare, HUSKY D may be open"

    Scenario: Somebody on SSI who does not fit HUSKY C is not promised it
      Given the person gets SSI
      And savings of $1,800
      When we look at June 2026
      Then in June 2026 Medicaid is none
      And it follows from "HUSKY D is not promised to somebody who gets SSI and does not fit HUSKY C"

    Scenario Outline: Ages
      Given the person born in <born>
      And the person does not meet Social Security's disability rules
      And wages of $3,500 a month from January 2026
      When we look at June 2026
      Then in June 2026 Medicaid is <medicaid>
      And among the rules used is "<rule>"

      Examples:
        | born      | medicaid                  | rule                                                                         |
        | June 1961 | HUSKY C with a spend-down | HUSKY D is for adults from nineteen through sixty-four                       |
        | July 1961 | none                      | Income over the limit closes HUSKY D                                         |
        | July 2007 | none                      | Income over the limit for children closes HUSKY A to somebody under nineteen |

  Rule: HUSKY A is for children, and for parents of a child at home

    Scenario Outline: Somebody under nineteen
      # 2.01 x 15,960 / 12 = 2,673.30, up to 2,674
      Given the person born in July 2007
      And wages of <wages> a month from January 2026
      And savings of $30,000.01
      When we look at June 2026
      Then in June 2026 Medicaid is <medicaid>

      Examples:
        | wages     | medicaid |
        | $2,674    | HUSKY A  |
        | $2,674.01 | none     |

    Scenario: Income under the limit for children
      Given the person born in July 2007
      And wages of $2,000 a month from January 2026
      And savings of $30,000
      When we look at June 2026
      Then in June 2026 Medicaid is HUSKY A
      And it follows from "Income at or under the limit for children opens HUSKY A to somebody under nineteen"

    # CT-HUSKYA-01, CT-HUSKYA-02: 1.60 x 20,440 / 12 = 2,725.33; 1.38 x 20,440 / 12 = 2,350.60
    Scenario: The limit for parents fell in October 2024
      Given the person does not meet Social Security's disability rules
      And wages of $2,600 a month from January 2024
      And a child born in May 2015
      When we look at September 2024 to October 2024
      Then these months show
        | month          | Medicaid            |
        | September 2024 | HUSKY A             |
        | October 2024   | Covered Connecticut |
      And among the rules used is "Income at or under the limit for parents opens HUSKY A to a parent of a child at home"
      And among the rules used is "Income over the limit for parents closes HUSKY A to a parent"
      And among the rules used is "A parent of a child at home belongs to HUSKY A, not to HUSKY D"

    Scenario: A child of eighteen makes no parent
      Given the person does not meet Social Security's disability rules
      And wages of $1,000 a month from January 2026
      And a child born in June 2008
      When we look at May 2026 to June 2026
      Then these months show
        | month     | Medicaid |
        | May 2026  | HUSKY A  |
        | June 2026 | HUSKY D  |
      And among the rules used is "HUSKY A is for children, and for parents and caretakers of a child at home"
