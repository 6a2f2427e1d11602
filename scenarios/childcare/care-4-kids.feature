@childcare @cgs17b-749
Feature: Care 4 Kids

  Rule: The fee goes by income and the State median

    # CT-C4K-02: 15,000 is 15 percent of 99,180. A fifth of 99,180 is 1,653 a month: 3 percent; over 60 percent 7 percent
    Scenario Outline: Families that earn
      Given a family that earns, with <income> a month of income and a State median of $99,180 a year, in January 2025
      Then the fee for child care is <fee> a month

      Examples:
        | income    | fee     |
        | $1,250    | $0      |
        | $1,652.99 | $0      |
        | $1,653    | $49.59  |
        | $5,000    | $350    |

    Scenario: Families that do not earn
      Given a family without pay, with $1,653 a month of income and a State median of $99,180 a year, in January 2025
      Then the fee for child care is $0 a month

  Rule: Who can ask

    # Two people: 156,135 x 0.6 x 0.68 = 63,703.08 from October 2026
    Scenario Outline: Around the limit, and the age
      Given a child born in <born>
      And wages of <wages> a month from January 2026
      When we look at October 2026
      Then the advice finds "childcare.ask" only in <found>

      Examples:
        | born          | wages     | found        |
        | November 2013 | $5,308.58 | October 2026 |

    Scenario Outline: Not told of it
      Given a child born in <born>
      And wages of <wages> a month from January 2026
      When we look at October 2026
      Then the advice does not find "childcare.ask"

      Examples:
        | born          | wages     |
        | November 2013 | $5,308.59 |
        | October 2013  | $5,308.58 |
