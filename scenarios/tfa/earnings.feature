@tfa @cgs17b-112
Feature: Pay of families with Temporary Family Assistance

  Rule: Pay up to the guideline is left out; above it aid may go on for six months

    # Two people: 21,640 / 12 = 1,803.33; x 1.71 = 3,083.70; x 2.30 = 4,147.67; the grant is 725, cut by a fifth 580
    Scenario Outline: Around the steps
      Given a child born in May 2015
      And the person gets TFA
      And wages of <wages> a month from June 2026
      When we look at May 2026 to June 2026
      Then in June 2026 the TFA payment is <grant>
      And it follows from "<rule>"

      Examples:
        | wages     | grant | rule                                                                                  |
        | $1,803.33 | $725  | With pay up to the poverty guideline, the whole grant is due                          |
        | $1,803.34 | $725  | With pay up to the whole-grant multiple of the guideline, the whole grant is due      |
        | $3,083.70 | $725  | With pay up to the whole-grant multiple of the guideline, the whole grant is due      |
        | $3,083.71 | $580  | With pay above that, up to the highest multiple, the grant is cut                     |
        | $4,147.66 | $580  | With pay above that, up to the highest multiple, the grant is cut                     |
        | $4,147.67 | $0    | Pay above the highest multiple closes the case, however few months it has been over the guideline |

    # 230 percent is 4,147.67; a case that is closed is not paid again without being asked for
    Scenario: One month over the highest multiple
      Given a child born in May 2015
      And the person gets TFA
      And wages of $4,200 a month from June 2026 to June 2026
      When we look at May 2026 to August 2026
      Then these months show
        | month       | TFA payment |
        | May 2026    | $725        |
        | June 2026   | $0          |
        | July 2026   | $0          |
        | August 2026 | $0          |
      And it follows from "Once the case is closed, nothing is due"

    Scenario: Six months, and then the case is closed for good
      Given a child born in May 2015
      And the person gets TFA
      And wages of $2,000 a month from June 2026 to December 2026
      When we look at May 2026 to January 2027
      Then these months show
        | month         | TFA payment |
        | May 2026      | $725        |
        | June 2026     | $725        |
        | November 2026 | $725        |
        | December 2026 | $0          |
        | January 2027  | $0          |
      And in November 2026 the TFA payment is $725
      And it follows from "With pay over the poverty guideline, aid may go on for some months in a row"
      And it follows from "Pay up to the poverty guideline is left out entirely"
      And it follows from "Months with pay over the guideline are counted from the first month looked at"
      And in December 2026 the TFA payment is $0
      And it follows from "When those months are used up, the case is closed"
      And it follows from "Once the case is closed, nothing is due"
      And in January 2027 the TFA payment is $0
      And it follows from "A case that is closed does not open by itself"

    Scenario: Months before the advice count, but aid was still received
      Given a child born in May 2015
      And the person gets TFA
      And wages of $2,000 a month from March 2026
      When we look at June 2026 to September 2026
      Then these months show
        | month          | TFA payment |
        | June 2026      | $725        |
        | August 2026    | $725        |
        | September 2026 | $0          |
      And in June 2026 the TFA payment is $725
      And it follows from "Before the advice begins, pay over the poverty guideline uses up those months, but aid was still received"

    # 230 percent is 4,147.67; 725 cut by a fifth is 580
    Scenario Outline: Months before the advice over the highest multiple
      Given a child born in May 2015
      And the person gets TFA
      And wages of <wages> a month from March 2026
      When we look at June 2026
      Then in June 2026 the TFA payment is <grant>
      And among the rules used is "<rule>"

      Examples:
        | wages     | grant | rule                                                                               |
        | $4,147.66 | $580  | With pay above that, up to the highest multiple, the grant is cut                  |
        | $4,147.67 | $0    | Before the advice begins too, nothing is due with pay above the highest multiple   |

  Rule: Before 2024

    # Guideline of 2023: 19,720 / 12 = 1,643.33
    Scenario: Pay over the guideline closed the case
      Given a child born in May 2015
      And the person gets TFA
      And wages of $1,700 a month from November 2023
      When we look at October 2023 to November 2023
      Then these months show
        | month         | TFA payment |
        | October 2023  | $660        |
        | November 2023 | $0          |
      And in November 2023 the TFA payment is $0
      And it follows from "Before the rules of 2024, pay over the poverty guideline closes the case"

    # January 2024 is the first month that counts: through June
    Scenario: Months before the advice and before the rules do not count
      Given a child born in May 2015
      And the person gets TFA
      And wages of $2,000 a month from October 2023
      When we look at February 2024 to July 2024
      Then these months show
        | month         | TFA payment |
        | February 2024 | $660        |
        | June 2024     | $685        |
        | July 2024     | $0          |
      And in June 2024 the TFA payment is $685
      And it follows from "Before the advice begins and before the rules of 2024, pay over the poverty guideline uses up nothing, for aid was still received"

    # 18,310 x 0.55 / 12 = 839.20, so 840; x 0.73 = 613.20
    Scenario: Before the statewide standards nothing is known
      Given a child born in May 2015
      And the person gets TFA
      When we look at June 2022 to July 2022
      Then in June 2022 there is no TFA payment
      And something follows from "Before the statewide standards began, no amount is known"
      And in July 2022 the TFA payment is $614
      And it follows from "Months before the statewide standards began count for none"
