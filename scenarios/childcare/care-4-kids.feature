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

  Rule: With special needs, a child of up to nineteen is covered

    # SSI is the sign of special needs that the person told of. 153,091 x 0.6 x 0.68 = 62,461.13: 5,205.08 a month
    Scenario Outline: A child with SSI who is thirteen or older
      Given a child born in <born>
      And the child gets SSI
      And wages of $1,500 a month from January 2026
      When we look at June 2026
      Then the advice finds "childcare.ask-special-needs" in June 2026 with
        | limit | $62,461 |
        | age   | 19      |
      And the advice does not find "childcare.ask"

      Examples:
        | born      |
        | May 2010  |
        | July 2007 |
        | June 2013 |

    Scenario Outline: Nearly
      Given a child born in <born>
      And <child>
      And wages of <wages> a month from January 2026
      When we look at June 2026
      Then the advice does not find "childcare.ask-special-needs"

      Examples:
        | born      | child                                              | wages  |
        | June 2007 | the child gets SSI                                 | $1,500 |
        | July 2013 | the child gets SSI                                 | $1,500 |
        | May 2010  | the child has unearned income of $0 a month        | $1,500 |
        | May 2010  | the child gets SSI                                 | $6,000 |
