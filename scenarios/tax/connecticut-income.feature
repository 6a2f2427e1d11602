@tax @cgs12-700
Feature: Connecticut income tax

  Rule: Exemption, rates and personal credit

    # CT-TAX-01, CT-TAX-03: 200 + 67.50, less a fifth; CT-TAX-04: 425 less 15 percent
    # 60,000: no exemption is left; 200 + 1,800 + 550 + 25 added back, less a tenth
    Scenario Outline: Somebody single in 2025
      Given a tax year 2025, filed single, with 0 children
      And adjusted gross income of <income> in the tax year 2025
      Then Connecticut income tax is <tax> for the year

      Examples:
        | income  | tax       |
        | $15,000 | $0        |
        | $26,500 | $214      |
        | $30,000 | $361.25   |
        | $60,000 | $2,317.50 |

    # The exemption of 15,000 falls by 1,000 for a first dollar over 30,000: 16,001 taxed: 200 + 270.045, less 15 percent
    Scenario: One dollar over the exemption's start
      Given a tax year 2025, filed single, with 0 children
      And adjusted gross income of $30,001 in the tax year 2025
      Then Connecticut income tax is $399.53825 for the year

    # The credit at 18,800 is 0.75 and above it 0.70: 3,800 x 0.02 = 76; 3,801 x 0.02 = 76.02
    Scenario Outline: More than the threshold
      Given a tax year 2025, filed single, with 0 children
      And adjusted gross income of <income> in the tax year 2025
      Then Connecticut income tax is <tax> for the year

      Examples:
        | income  | tax     |
        | $18,800 | $19     |
        | $18,801 | $22.806 |

  Rule: By filing status

    # Single 24,000: 180 x 0.65. Head of household 36,000: 320 + 45 less 15 percent. Joint 48,000: 400 + 180 less 15 percent
    Scenario: Single
      Given wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the Connecticut income tax is $9.75
      And it follows from "Connecticut's figures for somebody single"
      And it follows from "Somebody single pays Connecticut's rates on income over the exemption, and at higher income the lowest rate is taken back"
      And it follows from "The personal credit of somebody single takes a share off the tax, less as income rises"

    Scenario: Head of household
      Given a child born in May 2015
      And wages of $3,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the Connecticut income tax is $25.85
      And it follows from "Connecticut's figures for a head of household"
      And it follows from "A head of household pays Connecticut's rates on income over the exemption, and at higher income the lowest rate is taken back"
      And it follows from "The personal credit of a head of household takes a share off the tax, less as income rises"

    Scenario: Joint
      Given a spouse born in May 1986
      And the spouse has wages of $2,000 a month
      And wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the Connecticut income tax is $41.08
      And it follows from "Connecticut's figures for a couple that files jointly"
      And it follows from "A couple that files jointly pays Connecticut's rates on income over the exemption, and at higher income the lowest rate is taken back"
      And it follows from "The personal credit of a couple that files jointly takes a share off the tax, less as income rises"

  Rule: Social Security is not taxed below an income

    # 74,999.99 - 8,500 = 66,499.99: 200 + 1,800 + 907.49945 + 50 (two steps over 56,500), no credit above 64,500
    # 75,000 counts whole: 200 + 1,800 + 1,375 + 100 (four steps)
    Scenario Outline: Around 75,000
      Given a tax year 2025, filed single, with 0 children
      And adjusted gross income of <income> in the tax year 2025, $8,500 of it Social Security
      Then Connecticut income tax is <tax> for the year

      Examples:
        | income     | tax         |
        | $74,999.99 | $2,957.49945 |
        | $75,000    | $3,475      |

    Scenario: Both rules
      Given SSDI of $1,000 a month since June 2024, with no trial work months used
      And wages of $2,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the Connecticut income tax is $9.75
      And it follows from "Connecticut does not tax Social Security below an income"

    # 84,000 + 12,000 x 0.85 = 94,200: 200 + 1,800 + 2,431, and eight steps of 25; no credit
    Scenario: Over the exempt income
      Given SSDI of $1,000 a month since June 2025, with no trial work months used
      And a pension of $7,000 a month
      When we look at March 2026
      Then in March 2026 the Connecticut income tax is $385.92
      And it follows from "From that income on, what federal tax counts of Social Security is taxed"
