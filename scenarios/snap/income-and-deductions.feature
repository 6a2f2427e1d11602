@snap @7cfr273.9
Feature: SNAP income, and what comes off it

  Rule: A fifth of pay and the standard deduction come off, and no step is rounded

    # CT-SNAP-06: 800 + 1,200 - 209 = 1,791; 600 + 976 - 895.50 = 680.50; net 1,110.50; 298 - 334 is under the minimum of 24
    # CT-SNAP-07: 400 + 1,200 - 209 = 1,391; 1,576 - 695.50 = 880.50; net 510.50; 298 - 154
    Scenario Outline: SSDI of 1,200, rent of 600, heat paid
      Given SSDI of $1,200 a month since January 2025, with no trial work months used
      And rent of $600 a month
      And wages of <wages> a month from January 2025
      When we look at November 2025
      Then in November 2025 the SNAP gross income is <gross>
      And in November 2025 the SNAP net income is <net>
      And in November 2025 the SNAP allotment is <allotment>
      And it follows from "A fifth of pay, the standard deduction, medical costs, care and child support come off income"

      Examples:
        | wages  | gross  | net       | allotment |
        | $1,000 | $2,200 | $1,110.50 | $24       |
        | $500   | $1,700 | $510.50   | $144      |

    # SNAP-DISABLED-2026: 640 + 994 - 209 - (135 - 35) = 1,325; 1,400 - 662.50 = 737.50; net 587.50; 298 - 177
    Scenario: Medical costs, and shelter without a cap
      Given SSDI of $994 a month since January 2026, with no trial work months used
      And medical costs of $135 a month
      And rent of $1,400 a month
      And wages of $800 a month from January 2026
      And the figure snap.utility.heating is 0
      When we look at June 2026
      Then in June 2026 the SNAP net income is $587.50
      And in June 2026 the SNAP allotment is $121
      And it follows from "Medical costs of an elderly or disabled member over the floor come off, premiums with them"

    # SNAP-FY2026-3: 0.8 x 2,000 - 209 = 1,391; 900 - 695.50 = 204.50; 1,186.50; 785 - 356. At 2,100: 1,266.50... 785 - 392
    # Shelter 2,500 is capped at 744: 647, 785 - 195; at 2,100: 727, 785 - 219
    Scenario Outline: A raise of 100 in a household of three without a disability
      Given the person does not meet Social Security's disability rules
      And 2 children born in May 2015
      And rent of <rent> a month
      And wages of <wages> a month from January 2026
      And the figure snap.utility.heating is 0
      When we look at June 2026
      Then in June 2026 the SNAP allotment is <allotment>

      Examples:
        | rent   | wages  | allotment |
        | $900   | $2,000 | $429      |
        | $900   | $2,100 | $393      |
        | $2,500 | $2,000 | $590      |
        | $2,500 | $2,100 | $566      |

  Rule: Medical costs count over the floor, for elderly or disabled people only

    # 1,000 - 209 = 791 and no shelter cost
    Scenario Outline: Around the floor
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And medical costs of <costs> a month
      When we look at June 2026
      Then in June 2026 the SNAP net income is <net>

      Examples:
        | costs  | net     |
        | $35    | $791    |
        | $35.01 | $790.99 |
        | $135   | $691    |

    # 202.90 - 35 = 167.90
    Scenario: A Part B premium that the person pays is a medical cost
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And the State does not pay the Part B premium
      When we look at June 2026
      Then in June 2026 the Part B premium is $202.90
      And in June 2026 the SNAP net income is $623.10

    Scenario: The State pays the Part B premium
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And the State pays the Part B premium
      When we look at June 2026
      Then in June 2026 the SNAP net income is $791

    # Wages 1,000: 800 - 209
    Scenario: Nobody elderly or disabled
      Given the person does not meet Social Security's disability rules
      And medical costs of $500 a month
      And wages of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the SNAP net income is $591
      And it follows from "Medical costs of somebody who is neither elderly nor disabled do not come off"

  Rule: Care and child support come off

    # 800 - 209 - 100 - 50
    Scenario: Both
      Given the person does not meet Social Security's disability rules
      And dependent care of $100 a month
      And child support payments of $50 a month
      And wages of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the SNAP net income is $441

  Rule: What a plan to achieve self-support of somebody with SSI sets aside is left out, from other income first

    # SSI: 500 - 20 = 480 is all set aside, and 120 of (400 - 65) / 2 = 167.50; 994 - 47.50 = 946.50
    # Gross: 500 + 946.50 + 400 - 600 = 1,246.50; net: less 209 and 80
    Scenario: A plan of somebody with SSI
      Given the person gets SSI
      And SSDI of $500 a month since January 2026, with no trial work months used
      And a plan to achieve self-support of $600 a month
      And wages of $400 a month from January 2026
      When we look at June 2026
      Then in June 2026 the SNAP gross income is $1,246.50
      And in June 2026 the SNAP net income is $957.50
      And it follows from "Gross income of somebody with SSI is all that arrives in the month, less what a plan to achieve self-support sets aside"

    # 500 + 400 = 900; less 209 and 80
    Scenario: A plan of somebody without SSI is not left out
      Given SSDI of $500 a month since January 2026, with no trial work months used
      And a plan to achieve self-support of $600 a month
      And wages of $400 a month from January 2026
      When we look at June 2026
      Then in June 2026 the SNAP gross income is $900
      And in June 2026 the SNAP net income is $611
      And it follows from "Gross income of somebody without SSI is all that arrives in the month"
