@tfa @cgs17b-112
Feature: What arrives of Temporary Family Assistance

  Rule: Savings up to the limit

    # CT-TFA-05: 6,001 is over it
    Scenario Outline: Around the limit
      Given a child born in May 2015
      And the person gets TFA
      And savings of <savings>
      When we look at January 2024
      Then in January 2024 the TFA payment is <grant>
      And it follows from "<rule>"
      And it follows from "Family assistance that is received is shown, once its standards are known"

      Examples:
        | savings   | grant | rule                                                   |
        | $6,000    | $660  | A family with savings within the limit gets what is due |
        | $6,000.01 | $0    | A family with savings over the limit gets nothing       |
        | $6,001    | $0    | A family with savings over the limit gets nothing       |

    Scenario: Savings nobody told of
      Given a child born in May 2015
      And the person gets TFA
      And savings nobody told of
      When we look at January 2024
      Then in January 2024 the TFA payment is $660
      And it follows from "A family whose savings nobody told of gets what is due, for it gets aid already"

    Scenario: Savings nobody told of, looked at as over the limit
      Given a child born in May 2015
      And the person gets TFA
      And savings nobody told of
      And we look as if savings were over the limit
      When we look at January 2024
      Then in January 2024 the TFA payment is $0

  Rule: A child under the age

    # The child turns 18 in July 2026. 2026: one person 535, two 725
    Scenario: The last child turns 18
      Given a child born in July 2008
      And the person gets TFA
      When we look at June 2026 to August 2026
      Then these months show
        | month       | TFA payment |
        | June 2026   | $725        |
        | July 2026   | $0          |
        | August 2026 | $0          |
      And it follows from "Without a child under the age, nothing is paid"
      And among the rules used is "When the last child told of reaches the age, the family is none that gets family assistance"

    Scenario: A younger child is left
      Given a child born in July 2008
      And a child born in August 2008
      And the person gets TFA
      When we look at June 2026 to August 2026
      Then these months show
        | month       | TFA payment |
        | June 2026   | $915        |
        | July 2026   | $725        |
        | August 2026 | $0          |

    Scenario: Nobody told of a child
      Given the person gets TFA
      When we look at June 2026
      Then in June 2026 the TFA payment is $535
      And among the rules used is "A family that gets aid and told of no child under the age goes on, for there may be one"

  Rule: Before the statewide standards no amount is shown

    # 18,310 x 0.55 / 12 = 839.20, so 840; x 0.73 = 613.20, so 614
    Scenario: June and July 2022
      Given a child born in May 2015
      And the person gets TFA
      When we look at June 2022 to July 2022
      Then in June 2022 there is no TFA payment
      And in July 2022 the TFA payment is $614
      And it follows from "Family assistance that is received is shown, once its standards are known"

  Rule: Nobody is taken to apply

    Scenario: A family without it
      Given a child born in May 2015
      When we look at January 2024
      Then in January 2024 there is no TFA payment
      And something follows from "A family that gets no family assistance is not taken to apply for it"
