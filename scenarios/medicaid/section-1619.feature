@medicaid @42usc1382h @42cfr435.121 @pomssi01715.015
Feature: Section 1619 in a State with its own rules
  Medicaid that was open in the month before the latest period of section 1619 began goes on while it lasts.

  Rule: The State Supplement brings Medicaid

    Scenario: State Supplement is paid
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $500 a month
      And savings nobody told of
      When we look at June 2026
      Then in June 2026 Medicaid is linked to State Supplement
      And it follows from "The State Supplement brings Medicaid with it"

    Scenario: State Supplement that income has ended brings none
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $500 a month
      And wages of $1,300 a month from January 2026
      When we look at June 2026
      Then in June 2026 Medicaid is HUSKY C
      And among the rules used is "Without the State Supplement, Medicaid needs another ground"

    Scenario: A home whose rate nobody told
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And the person lives in a boarding home
      When we look at June 2026
      Then in June 2026 Medicaid is not known
      And it follows from "While the rate of a home is not known, nobody can tell whether the State Supplement brings Medicaid"

  Rule: A period that runs when the months advised begin goes by what the person told

    Scenario: Medicaid was open
      Given the person gets SSI
      And the person has Medicaid
      And savings of $1,900
      And wages of $1,800 a month from January 2026
      When we look at June 2026
      Then in June 2026 SSI is paid under section 1619(a)
      And in June 2026 Medicaid is protected by section 1619
      And it follows from "Medicaid of the month before section 1619 goes on as long as section 1619 lasts"
      And it follows from "For a period of section 1619 that runs when the months advised begin, what the person told about Medicaid decides"

    # CT-1619-01
    Scenario: Medicaid was not open
      Given the person gets SSI
      And the person has no Medicaid
      And wages of $2,100 a month from January 2026
      When we look at June 2026
      Then in June 2026 SSI is perhaps kept under section 1619(b)
      And in June 2026 Medicaid is MED-Connect
      And it follows from "Without Medicaid in the month before, section 1619 brings none"

    Scenario: Nobody told whether Medicaid was open, and no other door surely fits
      Given the person born in May 1960
      And the person gets SSI
      And savings of $1,900
      And wages of $1,800 a month from January 2026
      When we look at June 2026
      Then in June 2026 Medicaid is not known
      And it follows from "While nobody knows of Medicaid in the month before, section 1619 may bring it"
      And it follows from "While an earlier door may be open, nobody can tell where Medicaid stands"

    Scenario: Nobody told, looked at as if Medicaid had been open
      Given the person gets SSI
      And wages of $1,800 a month from January 2026
      And we look as if the person had Medicaid before
      When we look at June 2026
      Then in June 2026 Medicaid is protected by section 1619

    # CT-HUSKYC-13: the last whole dollar of wages inside the ordinary limit
    Scenario Outline: Without Medicaid before, the ordinary limit still holds up to wages of 1,767
      Given the person gets SSI
      And the person has no Medicaid
      And savings of $500
      And wages of <wages> a month from January 2026
      When we look at June 2026
      # 994 - (1,767 - 85) / 2 = 153; (1,767 - 65) / 2 = 851
      Then in June 2026 the SSI payment is <ssi>
      And in June 2026 the HUSKY C applied income is <applied>
      And in June 2026 Medicaid is <medicaid>

      Examples:
        | wages  | ssi     | applied | medicaid    |
        | $1,767 | $153    | $851    | HUSKY C     |
        | $1,768 | $152.50 | $851.50 | MED-Connect |

  Rule: A later period looks at the month before it

    Scenario: Medicaid fitted in the month before
      Given the person gets SSI
      And the person has no Medicaid
      And savings of $1,000
      And wages of $1,800 a month from July 2026
      When we look at June 2026 to August 2026
      Then these months show
        | month       | SSI                         | Medicaid                   |
        | June 2026   | paid                        | HUSKY C                    |
        | July 2026   | paid under section 1619(a)  | protected by section 1619  |
        | August 2026 | paid under section 1619(a)  | protected by section 1619  |
      And it follows from "A later period of section 1619 looks at Medicaid in the month before it, and finds it"

    Scenario: It did not fit
      Given the person born in May 1960
      And the person gets SSI
      And savings of $1,900
      And wages of $1,800 a month from July 2026
      When we look at June 2026 to July 2026
      Then these months show
        | month     | Medicaid |
        | June 2026 | none     |
        | July 2026 | none     |
      And among the rules used is "A later period of section 1619 looks at Medicaid in the month before it, and does not find it"

    Scenario: Nobody can tell
      Given the person born in May 1960
      And the person gets SSI
      And savings nobody told of
      And wages of $1,800 a month from July 2026
      When we look at June 2026 to July 2026
      Then these months show
        | month     | Medicaid  |
        | June 2026 | not known |
        | July 2026 | not known |
      And among the rules used is "Where Medicaid of the month before a later period of section 1619 is not known, nobody can tell"

    Scenario: A break starts afresh, and savings over 1,600 then count
      Given the person gets SSI
      And the person has Medicaid
      And savings of $1,900
      And these wages
        | from         | to            | a month |
        | January 2026 | June 2026     | $1,800  |
        | July 2026    | August 2026   | $500    |
        | October 2026 | December 2026 | $1,800  |
      When we look at June 2026 to October 2026
      Then these months show
        | month          | Medicaid                  |
        | June 2026      | protected by section 1619 |
        | July 2026      | MED-Connect               |
        | September 2026 | none                      |
        | October 2026   | MED-Connect               |

    Scenario: Outside section 1619, SSI alone brings nothing
      Given the person gets SSI
      And savings of $1,000
      When we look at June 2026
      Then in June 2026 Medicaid is HUSKY C
      And it follows from "Outside section 1619, Medicaid needs a ground of Connecticut's own"

    Scenario: Months before the first limits of HUSKY C tell nothing
      Given the person gets SSI
      And the person has Medicaid
      And wages of $1,600 a month from July 2022
      When we look at June 2022 to July 2022
      Then in July 2022 Medicaid is MED-Connect
      And among the rules used is "A month before the first limits of HUSKY C tells nothing about a later period of section 1619"
      And among the rules used is "Before the first limits of HUSKY C, Medicaid is not looked at"
      And among the rules used is "Before the first limits of HUSKY C, MED-Connect is not looked at"

  Rule: While section 1619(b) is uncertain, so is its Medicaid

    Scenario: Over the federal part of the threshold at sixty-five
      Given the person born in May 1960
      And the person gets SSI
      And the person has Medicaid
      And savings of $1,000
      And wages of $2,100 a month from January 2026
      When we look at June 2026
      Then in June 2026 Medicaid is not known
      And it follows from "While section 1619(b) itself is uncertain, Medicaid of the month before may go on"
