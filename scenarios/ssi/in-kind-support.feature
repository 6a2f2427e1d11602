@ssi @20cfr416.1130
Feature: Shelter that others pay for

  Background:
    Given the person gets SSI

  Rule: It counts at its value, at most one third of the rate and twenty dollars

    # Case SSI-VTR-2025, second part: 967 / 3 = 322.33 and 20 are 342.33; less 20 again: 322.33; 967 - 322.33
    Scenario: A value over the presumed value
      Given others pay $500 a month of the person's shelter
      When we look at June 2025
      Then in June 2025 the countable unearned income is $322.33
      And in June 2025 the SSI payment is $644.67
      And it follows from "The presumed value of shelter for one person is one third of the rate, and twenty dollars"
      And it follows from "Shelter that others pay for counts at its value, at most at the presumed value"
      And it follows from "In-kind support is valued at the rates of the month that is paid"

    Scenario: A smaller value
      Given others pay $120 a month of the person's shelter
      When we look at June 2026
      Then in June 2026 the SSI payment is $894

    Scenario: It is valued at the rate of the month that is paid
      # December: 967; January: 994 / 3 = 331.33 and 20, less 20; 994 - 331.33
      Given others pay $500 a month of the person's shelter
      When we look at December 2025 to January 2026
      Then in December 2025 the SSI payment is $644.67
      And in January 2026 the SSI payment is $662.67

    Scenario: A couple's is one third of the rate for two
      Given a spouse born in May 1985
      And the spouse gets SSI
      And others pay $800 a month of the person's shelter
      When we look at June 2026
      # 1,491 / 3 = 497 and 20, less 20; 1,491 - 497 = 994, half of it
      Then in June 2026 the SSI payment is $497
      And it follows from "The presumed value of shelter for a couple is one third of the rate for two, and twenty dollars"

    Scenario: Nobody pays
      When we look at June 2026
      Then in June 2026 the SSI payment is $994
      And it follows from "Nobody else pays for shelter"

  Rule: It does not count where the rate is already one third less, or away from home

    Scenario: In another's household
      Given others pay $500 a month of the person's shelter
      And the person lives in another's household
      When we look at June 2026
      # 994 x 2/3 = 662.666...
      Then in June 2026 the SSI payment is $662.67
      And it follows from "Under the one-third reduction no other in-kind support counts"

    Scenario: In a facility
      Given others pay $500 a month of the person's shelter
      And the person is in a Medicaid facility from June 2026 to June 2026
      When we look at June 2026
      Then in June 2026 the SSI payment is $30
      And it follows from "Away in an institution, nobody else's help with the home counts"

    Scenario: For a child
      Given a child born in March 2016
      And the child gets SSI
      And others pay $500 a month of the person's shelter
      When we look at June 2026
      Then in June 2026 the children's SSI payment is $994
      And it follows from "Shelter that parents have from others does not count for their child"

  Rule: Rent to relatives counts only by what it falls short

    Scenario Outline: Rent of <rent> for a home that would rent for <market>
      Given rent of <rent> a month
      And the home, rented from relatives, would rent for <market> a month
      When we look at June 2026
      # presumed value 351.33; what counts, less 20
      Then in June 2026 the countable unearned income is <counted>
      And it follows from "Rent to relatives below the market counts only by what it falls short of the presumed value, or of the market"

      Examples:
        | rent    | market | counted |
        | $351.33 | $900   | $0      |
        | $300.00 | $900   | $31.33  |
        | $200.00 | $300   | $80     |
