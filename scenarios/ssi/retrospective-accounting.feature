@ssi @20cfr416.420
Feature: Which month's income determines a payment
  A payment is determined by the income of two months before. After a month without cash it is determined by the income
  of the first month of cash, three times.

  Background:
    Given the person gets SSI

  Rule: From the fourth month on, income of two months before counts

    # Cases SSI-RMA-NORMAL (September is paid on July) and SSI-RMA-THREEPAY: (1,200 - 85) / 2 = 557.50, not over 994
    Scenario: One month with more pay shows two months later
      Given these wages
        | from         | to            | a month |
        | January 2026 | February 2026 | $800    |
        | March 2026   | March 2026    | $1,200  |
        | April 2026   |               | $800    |
      When we look at March 2026 to June 2026
      Then these months show
        | month      | countable income | SSI payment |
        | March 2026 | $357.50          | $636.50     |
        | April 2026 | $357.50          | $636.50     |
        | May 2026   | $557.50          | $436.50     |
        | June 2026  | $357.50          | $636.50     |
      And it follows from "From the fourth month on, a payment is determined by the income of two months before"
      And it follows from "Where nothing in a count hangs on the rates, the budget month's own count serves"
      And it follows from "The income that determines one person's payment is shown with it"

    Scenario: January is paid at January's rate, on November's income
      Given wages of $885 a month from January 2025
      When we look at December 2025 to February 2026
      # 967 - 400, then 994 - 400
      Then these months show
        | month         | SSI payment |
        | December 2025 | $567        |
        | January 2026  | $594        |
        | February 2026 | $594        |
      And it follows from "One person is paid what the rate of the month leaves after the budget month's income, a fraction of a cent going up"

  Rule: After a month without cash the first month's income counts three times

    # Case SSI-RMA-FIRST has the same budget months for a first payment: October three times, then November
    Scenario: One month over the rate
      Given these wages
        | from         | to            | a month |
        | January 2026 | February 2026 | $800    |
        | March 2026   | March 2026    | $2,200  |
        | April 2026   | April 2026    | $800    |
        | May 2026     |               | $600    |
      When we look at March 2026 to July 2026
      # April: (800 - 85) / 2 = 357.50, three times; July on May's: 257.50
      Then these months show
        | month      | SSI                     | countable income | SSI payment |
        | March 2026 | SECTION_1619B           | $1,057.50        | $0          |
        | April 2026 | PAID                    | $357.50          | $636.50     |
        | May 2026   | PAID                    | $357.50          | $636.50     |
        | June 2026  | PAID                    | $357.50          | $636.50     |
        | July 2026  | PAID                    | $257.50          | $736.50     |
      And it follows from "The first month of cash after a break is paid on its own income"
      And it follows from "No kind of the first month's income has gone in the second"
      And it follows from "The second month after a break is paid on the income of the first, without the kinds that have gone"
      And it follows from "The third month after a break is paid on the income of the first, without the kinds that had gone in the second"
      And it follows from "A month without cash is looked at with its own income"
      And it follows from "A month without cash is paid nothing"

    Scenario: A month over the rate within the three begins anew
      Given these wages
        | from         | to            | a month |
        | January 2026 | February 2026 | $800    |
        | March 2026   | March 2026    | $2,200  |
        | April 2026   | April 2026    | $800    |
        | May 2026     | May 2026      | $2,200  |
        | June 2026    |               | $600    |
      When we look at May 2026 to July 2026
      Then these months show
        | month     | countable income | SSI payment |
        | May 2026  | $1,057.50        | $0          |
        | June 2026 | $257.50          | $736.50     |
        | July 2026 | $257.50          | $736.50     |

    Scenario: A kind of income that the second month lacks is left out of the first
      # January to March: 280 + (2,000 - 65) / 2 = 1,247.50. April: 280 + (500 - 65) / 2 = 497.50.
      # May and June: April without the unemployment benefits, (500 - 85) / 2 = 207.50; July on May's income, the same
      Given unemployment benefits of $300 a month from January 2026 to April 2026
      And wages of $2,000 a month from January 2026 to March 2026
      And wages of $500 a month from April 2026
      When we look at April 2026 to July 2026
      Then these months show
        | month      | countable income | SSI payment |
        | April 2026 | $497.50          | $496.50     |
        | May 2026   | $207.50          | $786.50     |
        | June 2026  | $207.50          | $786.50     |
        | July 2026  | $207.50          | $786.50     |
      And it follows from "A kind of the first month's income has gone in the second"
      And it follows from "A kind of income that the month after lacks is left out when the first month of a transition is used again"
      And it follows from "A budget that no month has counted yet is counted"

    Scenario: A smaller amount of the same kind is not gone
      Given unemployment benefits of $300 a month from January 2026 to April 2026
      And unemployment benefits of $100 a month from May 2026
      And wages of $2,000 a month from January 2026 to March 2026
      And wages of $500 a month from April 2026
      When we look at April 2026 to July 2026
      # July on May's income: 80 + 217.50
      Then these months show
        | month      | SSI payment |
        | April 2026 | $496.50     |
        | May 2026   | $496.50     |
        | June 2026  | $496.50     |
        | July 2026  | $696.50     |

    Scenario: A kind that goes in the third month stays in the first
      Given unemployment benefits of $300 a month from January 2026 to May 2026
      And wages of $2,000 a month from January 2026 to March 2026
      And wages of $500 a month from April 2026
      When we look at April 2026 to June 2026
      Then from April 2026 to June 2026 the SSI payment is $496.50

  Rule: A month that is paid nothing only because of the lag stays eligible

    Scenario: A stay at a rate of thirty dollars, after work
      # March is eligible on its own income, nothing; January's 357.50 is over 30. May is paid on March's nothing.
      Given wages of $800 a month from January 2025 to February 2026
      And the person is in a Medicaid facility from March 2026 to May 2026
      When we look at March 2026 to June 2026
      Then these months show
        | month      | SSI  | SSI payment |
        | March 2026 | PAID | $0          |
        | April 2026 | PAID | $0          |
        | May 2026   | PAID | $30         |
        | June 2026  | PAID | $994        |
      And it follows from "When the budget month's income is over the rate, an eligible month is paid nothing and stays eligible"

    Scenario: One of a couple goes to a facility in the third month after a break
      # November and December: (4,000 - 85) / 2 is over the rate for two. January and February: 1,491 / 2 = 745.50 each.
      # March: the person has 30, the spouse alone 994, on January's income, which is none.
      Given a spouse born in May 1985
      And the spouse gets SSI
      And wages of $4,000 a month from November 2025 to December 2025
      And the person is in a Medicaid facility from March 2026 to March 2026
      When we look at January 2026 to April 2026
      Then these months show
        | month         | SSI payment | spouse's SSI payment |
        | January 2026  | $745.50     | $745.50              |
        | February 2026 | $745.50     | $745.50              |
        | March 2026    | $30         | $994                 |
        | April 2026    | $745.50     | $745.50              |
