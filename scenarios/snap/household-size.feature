@snap @7cfr273.10
Feature: What goes by the household's size in SNAP

  Rule: The maximum allotment

    # No income: the whole maximum; USDA figures from October 2026. Nine: 1,841 + 225
    Scenario Outline: Nobody has income
      Given <children> children born in May 2015
      When we look at October 2026
      Then in October 2026 the SNAP allotment is <allotment>

      Examples:
        | children | allotment |
        | 0        | $306      |
        | 1        | $562      |
        | 2        | $808      |
        | 3        | $1,023    |
        | 4        | $1,217    |
        | 5        | $1,463    |
        | 6        | $1,616    |
        | 7        | $1,841    |
        | 8        | $2,066    |

    Scenario: SNAP's year begins in October
      When we look at September 2026 to October 2026
      Then these months show
        | month          | SNAP allotment |
        | September 2026 | $298           |
        | October 2026   | $306           |

  Rule: The standard deduction

    # Net = 2,000 - deduction, no shelter cost: 1,783, 1,771, 1,732, 1,692
    Scenario Outline: A pension of 2,000
      Given <children> children born in May 2015
      And a pension of $2,000 a month
      When we look at October 2026
      Then in October 2026 the SNAP net income is <net>

      Examples:
        | children | net    |
        | 2        | $1,783 |
        | 3        | $1,771 |
        | 4        | $1,732 |
        | 5        | $1,692 |
        | 6        | $1,692 |

  Rule: Limits of income are multiples of the guideline, in whole dollars

    # As DSS printed them: to the nearest dollar for October 2022 to September 2023, upward after it

    # CT-SNAP-01, and 100 percent of the guideline: 14,580/12 = 1,215; 19,720/12 = 1,643.33; 24,860/12; 30,000/12; 35,140/12; 40,280/12; 45,420/12
    Scenario Outline: From October 2023
      Given a household of <people> that asks about SNAP in October 2023
      Then SNAP's limits are <gross> of gross income and <net> of net income

      Examples:
        | people | gross  | net    |
        | 1      | $2,430 | $1,215 |
        | 2      | $3,287 | $1,644 |
        | 3      | $4,144 | $2,072 |
        | 4      | $5,000 | $2,500 |
        | 5      | $5,857 | $2,929 |
        | 6      | $6,714 | $3,357 |
        | 7      | $7,570 | $3,785 |

    # SNAP-CT-GROSS-2022; 23,030/12 x 2 = 3,838.33 goes down, 27,750/12 x 2 = 4,625; the net limit 23,030/12 = 1,919.17 goes up
    Scenario Outline: From October 2022
      Given a household of <people> that asks about SNAP in October 2022
      Then SNAP's limits are <gross> of gross income and <net> of net income

      Examples:
        | people | gross  | net    |
        | 1      | $2,265 | $1,133 |
        | 2      | $3,052 | $1,526 |
        | 3      | $3,838 | $1,920 |
        | 4      | $4,625 | $2,313 |

    # Before October 2022 Connecticut's limit was 185 percent: 12,880/12 x 1.85 = 1,985.67; the line for reports 130 percent
    Scenario: In September 2022
      Given a household of 1 that asks about SNAP in September 2022
      Then SNAP's limits are $1,986 of gross income and $1,074 of net income
      And gross income over $1,396 is reported to SNAP
