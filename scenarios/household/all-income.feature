@snap @7cfr273.9
Feature: Income of everybody in the household
  SNAP, the rent and what is left to live on look at all that arrives for anybody at home.

  Rule: SSI of everybody is added up

    # 2026: couple rate 1,491, each half 745.50
    Scenario: Both of a couple get SSI
      Given the person gets SSI
      And a spouse born in May 1986
      And the spouse gets SSI
      When we look at June 2026
      Then in June 2026 the SNAP gross income is $1,491
      And something follows from "SSI of everybody else in the household is added to it, one after the other"

    # 1,491 and the child's 994
    Scenario: A couple and a child get SSI
      Given the person gets SSI
      And a spouse born in May 1986
      And the spouse gets SSI
      And a child born in May 2015
      And the child gets SSI
      When we look at June 2026
      Then in June 2026 the SNAP gross income is $2,485

    Scenario: Only the person gets SSI
      Given the person gets SSI
      When we look at June 2026
      Then in June 2026 the SNAP gross income is $994
      And nothing follows from "SSI of everybody else in the household is added to it, one after the other"

  Rule: Every kind of income of everybody counts

    # SSDI 1,000 + family 300 + pension 200 + spouse's wages 500 and SSDI 400 and other 60 + child 50
    Scenario: A family with income of many kinds
      Given SSDI of $1,000 a month since January 2025, with no trial work months used
      And the family gets $300 a month on the person's record
      And a pension of $200 a month
      And a spouse born in May 1986
      And the spouse has wages of $500 a month
      And the spouse has SSDI of $400 a month
      And the spouse has other unearned income of $60 a month
      And a child born in May 2015
      And the child has unearned income of $50 a month
      When we look at June 2026
      Then in June 2026 the SNAP gross income is $2,510
      And it follows from "Income of the household is everything that arrives in the month for anybody in it"
