@tax @26usc32 @cgs12-704e
Feature: The earned income tax credit

  Rule: It rises with earnings, and falls with income

    # EITC-2019-0: 5,169.96 x 0.0765 = 395.50
    Scenario: 2019, no child
      Given wages of $430.83 a month from January 2026
      And the figures are
        | tax.eitc.phase-in-rate.0            | 0.0765 |
        | tax.eitc.maximum.0                  | 529    |
        | tax.eitc.phase-out-rate.0           | 0.0765 |
        | tax.eitc.phase-out-start.childless  | 8650   |
      When we look at June 2026
      Then in June 2026 the yearly federal earned income credit is $396

    # EITC-2019-2: 5,828 - 0.2106 x 5,270 = 4,718.14
    Scenario: 2019, two children
      Given 2 children born in May 2015
      And wages of $2,025 a month from January 2026
      And the figures are
        | tax.eitc.phase-in-rate.2               | 0.4    |
        | tax.eitc.maximum.2                     | 5828   |
        | tax.eitc.phase-out-rate.2              | 0.2106 |
        | tax.eitc.phase-out-start.with-children | 19030  |
      When we look at June 2026
      Then in June 2026 the yearly federal earned income credit is $4,718

    # 12,000 in 2026: 664 - 0.0765 x 1,140 = 576.79; 0.34, 0.40 and 0.45 of 12,000
    Scenario Outline: By the number of children
      Given <children> children born in May 2015
      And wages of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the yearly federal earned income credit is <federal>
      And it follows from "<rule>"
      And in June 2026 the yearly Connecticut earned income credit is <connecticut>

      Examples:
        | children | federal | connecticut | rule                                            |
        | 0        | $577    | $230.80     | The credit's rates with no child                |
        | 1        | $4,080  | $1,882      | The credit's rates with one child               |
        | 2        | $4,800  | $2,170      | The credit's rates with two children            |
        | 3        | $5,400  | $2,410      | The credit's rates with three children or more  |
        | 4        | $5,400  | $2,410      | The credit's rates with three children or more  |

    # 4,427 - 0.1598 x (36,000 - 23,890) = 2,491.82
    Scenario: It falls with income
      Given a child born in May 2015
      And wages of $3,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the yearly federal earned income credit is $2,492
      And it follows from "With children, the credit rises with earnings and falls with income"
      And it follows from "With children, the credit falls from an income on"

    # Joint, no child: it falls from 10,860 + 7,280 = 18,140; 18,000: 664; 18,240: 664 - 7.65
    Scenario Outline: A couple without a child
      Given a spouse born in May 1986
      And wages of <wages> a month from January 2026
      When we look at June 2026
      Then in June 2026 the yearly federal earned income credit is <credit>
      And it follows from "Without a child, a couple's credit falls from a higher income on"

      Examples:
        | wages  | credit |
        | $1,500 | $664   |
        | $1,520 | $656   |

    # Joint, one child: from 23,890 + 7,270 = 31,160
    Scenario: A couple with a child
      Given a spouse born in May 1986
      And a child born in May 2015
      And wages of $2,500 a month from January 2026
      When we look at June 2026
      Then in June 2026 the yearly federal earned income credit is $4,427
      And it follows from "With children, a couple's credit falls from a higher income on"

  Rule: SSDI and SSI are not earnings

    Scenario: Only benefits
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      When we look at June 2026
      Then in June 2026 the yearly federal earned income credit is $0
      And in June 2026 the yearly Connecticut earned income credit is $0

  Rule: Without a child it is for 25 to 64

    Scenario Outline: Around the ages
      Given a person born in <born>
      And wages of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the yearly federal earned income credit is <credit>
      And it follows from "<rule>"

      Examples:
        | born          | credit | rule                                                          |
        | December 2001 | $577   | Without a child, the credit is for people of working age      |
        | January 2002  | $0     | Without a child, and too young or too old, there is no credit |
        | January 1962  | $577   | Without a child, the credit falls from an income on           |
        | December 1961 | $0     | Without a child, and too young or too old, there is no credit |

  Rule: Interest over the limit leaves none

    # 12,199.92 and 12,200.04 a year; 4,080 - 0.1598 x (24,199.92 - 23,890)
    Scenario Outline: Around the limit
      Given a child born in May 2015
      And interest of <interest> a month
      And wages of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the yearly federal earned income credit is <credit>

      Examples:
        | interest  | credit |
        | $1,016.66 | $4,030 |
        | $1,016.67 | $0     |

    Scenario: The rule behind it
      Given a child born in May 2015
      And interest of $2,000 a month
      And wages of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the yearly federal earned income credit is $0
      And it follows from "Interest over the limit leaves no credit"

  Rule: Connecticut adds a share, and with a child a flat amount from 2025

    # CT-EITC-01 and CT-EITC-02
    Scenario Outline: Shares of the federal credit
      Given a tax year 2025, filed head of household, with <children> children
      And a federal earned income credit of <federal> in the tax year 2025
      Then Connecticut's earned income credit is <connecticut>

      Examples:
        | children | federal | connecticut |
        | 1        | $2,000  | $1,050      |
        | 3        | $5,000  | $2,250      |

    # 0.34 x 12,000 x 0.4 = 1,632
    Scenario Outline: By year
      Given a child born in May 2015
      And wages of $1,000 a month from January 2024
      When we look at <month>
      Then in <month> the yearly Connecticut earned income credit is <credit>
      And it follows from "<rule>"

      Examples:
        | month         | credit | rule                                                                                           |
        | December 2024 | $1,632 | Before the flat amount for children began, Connecticut added its share of the federal credit   |
        | January 2025  | $1,882 | With a child, Connecticut adds its share of the federal credit and a flat amount               |

    Scenario: Without a child
      Given wages of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the yearly Connecticut earned income credit is $230.80
      And it follows from "Connecticut adds its share of the federal credit"
