@medicare @cgs17b-256f
Feature: Medicare Savings Programs
  Three programs by income, as the Department of Social Services prints their limits.

  Rule: At or under the printed limit

    # 2026: 2.11, 2.31 and 2.46 x 1,330 = 2,806.30, 3,072.30 and 3,271.80, each up to the dollar
    Scenario Outline: One person
      Given SSDI of <ssdi> a month since January 2020, with no trial work months used
      And savings of $50,000
      When we look at June 2026
      Then in June 2026 the Medicare Savings Program is <program>

      Examples:
        | ssdi      | program |
        | $2,807    | QMB     |
        | $2,807.01 | SLMB    |
        | $3,073    | SLMB    |
        | $3,073.01 | ALMB    |
        | $3,272    | ALMB    |
        | $3,272.01 | NONE    |

    Scenario Outline: Which provision says so
      Given SSDI of <ssdi> a month since January 2020, with no trial work months used
      When we look at June 2026
      Then in June 2026 the Medicare Savings Program is <program>
      And it follows from "<rule>"
      And it follows from "The limits are multiples of the poverty guideline for one, or for two with a spouse, up to the next dollar"
      And it follows from "One person's income is all that is unearned, and what sixty-five dollars, work expenses and one half leave of earnings"

      Examples:
        | ssdi   | program | rule                                                               |
        | $2,000 | QMB     | Income at or under the first limit fits QMB                        |
        | $3,000 | SLMB    | Income over the first limit, at or under the second, fits SLMB     |
        | $3,200 | ALMB    | Income over the second limit, at or under the third, fits ALMB     |
        | $3,300 | NONE    | Income over the third limit fits no Medicare Savings Program       |

    # CT-MSP-02, CT-MSP-03
    Scenario Outline: Limits of earlier years
      Given SSDI of <ssdi> a month since January 2020, with no trial work months used
      When we look at <month>
      Then in <month> the Medicare Savings Program is <program>

      Examples:
        | month      | ssdi      | program |
        | March 2025 | $2,752    | QMB     |
        | March 2025 | $2,752.01 | SLMB    |
        | March 2022 | $2,390    | QMB     |
        | March 2022 | $2,390.01 | SLMB    |

    Scenario Outline: Two people
      Given SSDI of <ssdi> a month since January 2020, with no trial work months used
      And a spouse born in May 1985
      When we look at <month>
      Then in <month> the Medicare Savings Program is <program>

      Examples:
        | month      | ssdi      | program |
        | March 2025 | $3,719    | QMB     |
        | March 2025 | $3,719.01 | SLMB    |
        | March 2022 | $3,220    | QMB     |
        | March 2022 | $3,220.01 | SLMB    |

    Scenario: Without Medicare none fits
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      When we look at June 2026
      Then in June 2026 the Medicare Savings Program is NONE
      And it follows from "Without Medicare no Medicare Savings Program fits"

  Rule: Sixty-five dollars, work expenses and one half come off earnings

    # 1,500 + (2,679 - 65) / 2 = 2,807
    Scenario Outline: SSDI of 1,500 and wages
      Given SSDI of $1,500 a month since January 2020, with no trial work months used
      And wages of <wages> a month from June 2026
      And impairment-related work expenses of <expenses> a month
      When we look at June 2026
      Then in June 2026 the Medicare Savings Program is <program>

      Examples:
        | wages  | expenses | program |
        | $2,679 | $0       | QMB     |
        | $2,680 | $0       | SLMB    |
        | $2,680 | $1       | QMB     |

    # 2,000 and (1,799 - 65) / 2 = 867, less 60: 2,807, the limit. With 60 off before the half it would be 2,837
    Scenario Outline: Work expenses of somebody blind come off after the half
      Given the person is blind
      And SSDI of $2,000 a month since January 2020, with no trial work months used
      And impairment-related work expenses of $60 a month
      And wages of <wages> a month from June 2026
      When we look at June 2026
      Then in June 2026 the Medicare Savings Program is <program>
      And among the rules used is "Work expenses of one person who is blind come off what one half leaves of earnings"

      Examples:
        | wages     | program |
        | $1,799    | QMB     |
        | $1,799.02 | SLMB    |

    # 2.11 x 21,640 / 12 = 3,805.03, up to 3,806: 2,000 and (2,797 + 1,000 - 65) / 2 = 1,866, less 60
    Scenario Outline: Work expenses of one of a couple who is blind
      Given the person is blind
      And SSDI of $2,000 a month since January 2020, with no trial work months used
      And a spouse born in May 1985
      And the spouse has wages of $1,000 a month
      And impairment-related work expenses of $60 a month
      And wages of <wages> a month from June 2026
      When we look at June 2026
      Then in June 2026 the Medicare Savings Program is <program>
      And among the rules used is "Work expenses of one of a couple who is blind come off what one half leaves of both earnings"

      Examples:
        | wages     | program |
        | $2,797    | QMB     |
        | $2,797.02 | SLMB    |

    Scenario Outline: What a plan to achieve self-support sets aside does not count
      Given SSDI of $2,900 a month since January 2020, with no trial work months used
      And a plan to achieve self-support of <aside> a month
      When we look at June 2026
      Then in June 2026 the Medicare Savings Program is <program>

      Examples: 2,900 - 93 = 2,807
        | aside  | program |
        | $93    | QMB     |
        | $92.99 | SLMB    |

    # 1,000 + 1,500 + (1,065 + 1,600 - 65) / 2 = 3,800, under 3,806
    Scenario: A couple's earnings have sixty-five dollars once
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And wages of $1,065 a month from June 2026
      And a spouse born in May 1985
      And the spouse has SSDI of $1,500 a month
      And the spouse has wages of $1,600 a month
      When we look at June 2026
      Then in June 2026 the Medicare Savings Program is QMB
      And it follows from "A couple's income is both together, with sixty-five dollars and one half once off their earnings"

    Scenario: Fourteen dollars more
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And wages of $1,079 a month from June 2026
      And a spouse born in May 1985
      And the spouse has SSDI of $1,500 a month
      And the spouse has wages of $1,600 a month
      When we look at June 2026
      # 3,807
      Then in June 2026 the Medicare Savings Program is SLMB

  Rule: Until 2021 the limits were printed with cents

    # CT-MSP-05, CT-MSP-06: a month's guideline up to the dollar, then the share
    Scenario Outline: Tables of 2020 and 2018
      Given a household of <adults> adults and a poverty guideline of <first> and <more> for each more, from <from> to <to>
      Then the limits of the Medicare Savings Programs are <qmb>, <slmb> and <almb>
      And something followed from "Before they were printed in whole dollars, the limits were multiples of a month's guideline that had gone up to the next dollar"

      # 12,760 / 12 up to 1,064; 17,240 / 12 up to 1,437; 12,140 / 12 up to 1,012
      Examples:
        | adults | first   | more   | from       | to            | qmb       | slmb      | almb      |
        | 1      | $12,760 | $4,480 | March 2020 | February 2021 | $2,245.04 | $2,457.84 | $2,617.44 |
        | 2      | $12,760 | $4,480 | March 2020 | February 2021 | $3,032.07 | $3,319.47 | $3,535.02 |
        | 1      | $12,140 | $4,320 | March 2018 | February 2019 | $2,135.32 | $2,337.72 | $2,489.52 |
