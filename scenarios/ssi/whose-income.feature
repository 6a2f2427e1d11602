@ssi @20cfr416.1160
Feature: Whose income counts together

  Rule: A couple is two spouses who live together and both get SSI

    Background:
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse gets SSI

    Scenario: At home
      When we look at June 2026
      Then in June 2026 the SSI payment is $745.50
      And it follows from "Two spouses who live together and both get SSI are counted as a couple"
      And in June 2026 the spouse's SSI payment is $745.50

    Scenario: One is away all month
      Given the person is in jail from March 2026 to April 2026
      When we look at February 2026 to May 2026
      Then these months show
        | month         | SSI payment | spouse's SSI payment |
        | February 2026 | $745.50     | $745.50              |
        | March 2026    | $0          | $994                 |
        | April 2026    | $0          | $994                 |
        | May 2026      | $745.50     | $745.50              |
      And it follows from "While one of two spouses is in an institution all month, each is counted alone"

    Scenario: One is in a facility that Medicaid pays for
      Given the person is in a Medicaid facility from March 2026 to March 2026
      When we look at March 2026
      Then in March 2026 the SSI payment is $30
      And in March 2026 the spouse's SSI payment is $994

    Scenario: A spouse whose SSI has ended
      # 3,100 is over the rate for two for thirteen months: the spouse, who does not work, is suspended for twelve of
      # them, then ended. February 2027: the rate for one, (500 - 85) / 2 = 207.50
      Given wages of $3,100 a month from January 2026 to January 2027
      And wages of $500 a month from February 2027
      When we look at January 2026 to February 2027
      Then in February 2027 the SSI payment is $786.50
      And it follows from "A spouse whose SSI has ended counts as any other spouse does"
      And in February 2027 the spouse's SSI payment is $0
      And among the rules used is "One of a couple whose own SSI has ended is counted alone"

    Scenario: A spouse whose SSI has not ended yet
      # December 2026: (500 - 85) / 2 = 207.50; 1,491 - 207.50 = 1,283.50, half of it
      Given wages of $3,100 a month from January 2026 to November 2026
      And wages of $500 a month from December 2026
      When we look at January 2026 to December 2026
      Then in December 2026 the SSI payment is $641.75
      And in December 2026 the spouse's SSI payment is $641.75

  Rule: A spouse who does not get SSI counts while the two live together

    Scenario: At home, and away
      # the spouse's 2,000: (2,000 - 85) / 2 = 957.50; 1,491 - 957.50 = 533.50
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse has wages of $2,000 a month
      And the person is in a Medicaid facility from March 2026 to March 2026
      When we look at February 2026 to April 2026
      Then these months show
        | month         | SSI payment |
        | February 2026 | $533.50     |
        | March 2026    | $30         |
        | April 2026    | $533.50     |
      And it follows from "Income of a spouse who does not get SSI may count while the two live together"

    Scenario: Alone
      Given the person gets SSI
      When we look at June 2026
      Then in June 2026 the SSI payment is $994
      And it follows from "Somebody without spouse or parents at home is counted alone"
      And it follows from "A month's own income is counted at the month's own rates"

  Rule: Parents' income counts through the month of the eighteenth birthday

    Scenario: Born in April 2008
      # one parent's 3,000: (3,000 - 85) / 2 = 1,457.50; less 994 is 463.50; less 20 is 443.50; 994 - 443.50.
      # From May on the parent's income does not count in the month paid.
      Given a child born in April 2008
      And the child gets SSI
      And wages of $3,000 a month from January 2025
      When we look at March 2026 to May 2026
      Then these months show
        | month      | children's SSI payment |
        | March 2026 | $550.50                |
        | April 2026 | $550.50                |
        | May 2026   | $994                   |
      And it follows from "Parents' income may count for a child through the month of the eighteenth birthday"
      And it follows from "From the month after the eighteenth birthday, parents' income no longer counts"
