@tfa @cgs17b-112 @cgs17b-104
Feature: The grant of Temporary Family Assistance

  Rule: The payment standard goes by the family's size

    # CT-TFA-01 and CT-TFA-02
    Scenario Outline: Families without income
      Given <children> children born in May 2015
      And the person gets TFA
      When we look at <month>
      Then in <month> the TFA payment is <grant>
      And it follows from "The payment standard is a share of the need standard, itself a share of the poverty guideline, each rounded up"

      Examples:
        | month     | children | grant  |
        | July 2023 | 2        | $833   |
        | June 2026 | 0        | $535   |
        | June 2026 | 1        | $725   |
        | June 2026 | 2        | $915   |
        | June 2026 | 3        | $1,105 |

    Scenario: A child turns 18
      Given a child born in June 2008
      And a child born in May 2015
      And the person gets TFA
      When we look at May 2026 to June 2026
      Then these months show
        | month     | TFA payment |
        | May 2026  | $915        |
        | June 2026 | $725        |
      And something follows from "Children under the age and without SSI are in the grant"

  Rule: Who gets SSI is not in the grant

    Scenario: A parent with SSI and two children
      Given the person gets SSI
      And 2 children born in May 2015
      And the person gets TFA
      And wages of $500 a month from January 2026
      And a pension of $100 a month
      When we look at June 2026
      Then in June 2026 the TFA payment is $725
      And it follows from "Somebody who gets SSI is not in the grant"
      And it does not follow from "A parent without SSI is in the grant"

    Scenario: A parent with SSI and nobody else
      Given the person gets SSI
      And the person gets TFA
      When we look at June 2026
      Then in June 2026 the TFA payment is $0
      And it follows from "With nobody in the grant, there is none"

    Scenario Outline: A spouse
      Given 2 children born in May 2015
      And a spouse born in May 1986
      And <spouse>
      And the person gets TFA
      When we look at June 2026
      Then in June 2026 the TFA payment is <grant>
      And it follows from "<rule>"
      And it follows from "A parent without SSI is in the grant"

      Examples:
        | spouse                                             | grant | rule                                                               |
        | the spouse has other unearned income of $100 a month | $1,005 | A spouse without SSI is in the grant, with pay and other income  |
        | the spouse gets SSI                                | $915  | A spouse with SSI is not in the grant                              |

  Rule: Unearned income comes off, child support over fifty dollars

    Scenario Outline: Income of one kind
      Given a child born in May 2015
      And <income>
      And the person gets TFA
      When we look at June 2026
      Then in June 2026 the TFA payment is <grant>
      And it follows from "Unearned income comes off the payment standard, dollar for dollar"
      And it follows from "Without a spouse the parent and the children are the family"

      Examples:
        | income                            | grant   |
        | a pension of $100 a month         | $625    |
        | child support of $50 a month      | $725    |
        | child support of $50.01 a month   | $724.99 |
        | a pension of $800 a month         | $0      |

    # CT-TFA-04: standard 660 x 0.92 - 100 (507.02 without rounding the standard)
    Scenario: In subsidized housing a share of the standard counts as income
      Given a child born in May 2015
      And a pension of $100 a month
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the person gets TFA
      When we look at January 2024
      Then in January 2024 the TFA payment is $507.20
      And it follows from "In subsidized housing a share of the payment standard counts as income"
