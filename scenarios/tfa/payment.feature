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
      And it follows from "Family assistance that is received is shown"

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

  Rule: Nobody is taken to apply

    Scenario: A family without it
      Given a child born in May 2015
      When we look at January 2024
      Then in January 2024 there is no TFA payment
      And something follows from "A family that gets no family assistance is not taken to apply for it"
