@ssi @20cfr416.1320
Feature: Suspension, and the end of SSI
  Months are whole: case SSI-PRORATE-1 (POMS SI 02005.095; 994 x 9/31 = 288.59 when eligibility comes back on 23 October)
  is not run, because nobody is asked for the day.

  Rule: Twelve months in a row of suspension end SSI

    Scenario: A pension that comes for twelve months
      Given the person gets SSI
      And a pension of $1,100 a month from March 2026 to February 2027
      When we look at February 2026 to April 2027
      Then these months show
        | month         | SSI        | SSI payment |
        | February 2026 | PAID       | $994        |
        | March 2026    | SUSPENDED  | $0          |
        | February 2027 | SUSPENDED  | $0          |
        | March 2027    | TERMINATED | $0          |
        | April 2027    | TERMINATED | $0          |
      And it follows from "A month that is not eligible for another reason is suspended"
      And it follows from "After twelve months in a row of suspension, SSI is ended"
      And it follows from "SSI that has ended does not come back by itself"

    Scenario: A pension that comes for eleven
      Given the person gets SSI
      And a pension of $1,100 a month from March 2026 to January 2027
      When we look at February 2026 to April 2027
      Then in January 2027 SSI is suspended
      And in February 2027 SSI is paid
      And in February 2027 the SSI payment is $994
      And it follows from "Somebody who gets SSI had it before the months looked at"

    Scenario: Months of section 1619(b) are no suspension
      Given the person gets SSI
      And wages of $2,300 a month from March 2026
      When we look at February 2026 to June 2027
      Then in June 2027 SSI is perhaps kept under section 1619(b)

    Scenario: Earnings over a published threshold suspend
      Given the person gets SSI
      And wages of $5,000 a month from January 2023
      When we look at January 2023
      Then in January 2023 SSI is suspended
      And it follows from "Earnings over the threshold suspend SSI"

    Scenario: Twelve months of jail end SSI
      Given the person gets SSI
      And the person is in jail from January 2026 to December 2026
      When we look at January 2026 to January 2027
      Then in December 2026 SSI is suspended
      And in January 2027 SSI is ended

  Rule: Who gets no SSI gets none by our doing

    Scenario: Nothing is paid, and nothing is assumed to be asked for
      Given wages of $500 a month from March 2026
      When we look at June 2026
      Then in June 2026 SSI is not received
      And it follows from "Somebody who gets no SSI does not get it by the engine's doing"
      And in June 2026 there is no SSI payment

  Rule: A stay that began before the months looked at

    # Months are looked at from January 2022 on, the first with figures; the status before the stay is not known, so
    # the lower rate of 30 is the cautious one
    Scenario: A stay from December 2021
      Given the person gets SSI
      And the person is in a Medicaid facility from December 2021 to May 2022
      When we look at February 2022
      Then in February 2022 the SSI payment is $30
      And among the rules used is "Somebody who gets SSI had it before a stay that began earlier than the months looked at"

    Scenario: A stay from January 2022
      Given the person gets SSI
      And the person is in a Medicaid facility from January 2022 to May 2022
      When we look at February 2022
      Then in February 2022 the SSI payment is $30
      And nothing follows from "Somebody who gets SSI had it before a stay that began earlier than the months looked at"
