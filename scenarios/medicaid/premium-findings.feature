@medicaid @cgs17b-597
Feature: What is said of the premium of MED-Connect
  When it begins to cost something, and what is not settled.

  Rule: The first month that costs something is told

    Scenario: From the first month
      Given SSDI of $1,600 a month since January 2020, with no trial work months used
      And wages of $1,400 a month from January 2026
      When we look at June 2026 to July 2026
      # 1,600 + (1,400 - 65) / 2 = 2,267.50, under 2,660; and 34 less 202.90
      Then the advice finds "medicaid.med-connect-premium-lower" in June 2026 with
        | premium | $34 |
        | lower   | $0  |
      And the advice finds "medicaid.med-connect-premium-lower" only in June 2026
      And the advice finds "medicaid.med-connect-part-b" in June 2026 with
        | part-b | $202.90 |
        | lower  | $0      |
      And the advice does not find "medicaid.med-connect-premium"
      And among the rules used is "MED-Connect may cost something from its first month"
      And among the rules used is "If sixty-five dollars and one half came off earnings, the premium would be lower"
      And among the rules used is "Whether a Part B premium that the person pays comes off that of MED-Connect is not settled"

    Scenario: After a raise
      Given SSDI of $1,600 a month since January 2020, with no trial work months used
      And the State pays the Part B premium
      And these wages
        | from         | to        | a month |
        | January 2026 | June 2026 | $500    |
        | July 2026    | July 2026 | $1,400  |
      When we look at June 2026 to July 2026
      Then the advice finds "medicaid.med-connect-premium" in July 2026 with
        | premium | $34 |
      And the advice does not find "medicaid.med-connect-part-b"
      And among the rules used is "MED-Connect that was free may begin to cost something"

    # 1,600 + 2,667.50 + 967.50 - 3,606.67 = 1,628.33 with sixty-five and one half off each
    Scenario: With a working spouse
      Given SSDI of $1,600 a month since January 2020, with no trial work months used
      And wages of $5,400 a month from January 2026
      And a spouse born in May 1985
      And the spouse has wages of $2,000 a month
      When we look at June 2026
      # (9,000 - 3,606.67) / 10
      Then in June 2026 the MED-Connect premium is $539.33
      And the advice finds "medicaid.med-connect-premium-lower" in June 2026
      And among the rules used is "If sixty-five dollars and one half came off both spouses' earnings, the premium would be lower"

    Scenario: With a child at home
      Given SSDI of $1,600 a month since January 2020, with no trial work months used
      And wages of $1,400 a month from January 2026
      And a child born in May 2015
      When we look at June 2026
      Then the advice finds "medicaid.med-connect-children" in June 2026
      And among the rules used is "Whether children at home count in the family for the premium is to be asked"

    Scenario: Without one
      Given SSDI of $1,600 a month since January 2020, with no trial work months used
      And wages of $1,400 a month from January 2026
      When we look at June 2026
      Then the advice does not find "medicaid.med-connect-children"
