@ssi @42usc1382h
Feature: Section 1619
  SSI goes on while somebody works: as cash by the ordinary formula, and when earnings use the cash up, as the status that
  Medicaid hangs on.

  Background:
    Given the person gets SSI

  Rule: Cash at or over the substantial level is section 1619(a)

    Scenario Outline: Wages of <wages>
      Given wages of <wages> a month from January 2026
      When we look at June 2026
      Then in June 2026 SSI is <standing>
      And it follows from "<rule>"

      Examples:
        | wages     | standing                   | rule |
        | $1,689.99 | paid                       | An eligible month with gross wages under substantial gainful activity is paid |
        | $1,690.00 | paid under section 1619(a) | An eligible month with gross wages at or over substantial gainful activity is paid under section 1619(a) |

    Scenario: Not of somebody who is blind
      Given the person is blind
      And wages of $1,900 a month from January 2026
      When we look at June 2026
      Then in June 2026 SSI is paid
      And it follows from "An eligible month of somebody who is blind, or has SSI for age alone, is paid whatever the wages"

    Scenario: Not of somebody who has SSI for age alone
      Given the person born in January 1955
      And the person does not meet Social Security's disability rules
      And wages of $1,700 a month from January 2026
      When we look at June 2026
      # (1,700 - 85) / 2 = 807.50; 994 - 807.50
      Then in June 2026 SSI is paid
      And in June 2026 the SSI payment is $186.50

  Rule: Over the rate for work, section 1619(b) is for people who are blind or disabled

    # (2,500 - 85) / 2 is over 994
    Scenario: Somebody who has SSI for age alone
      Given the person born in January 1955
      And the person does not meet Social Security's disability rules
      And the figure section-1619b.threshold is 40000
      And wages of $2,500 a month from January 2026
      When we look at June 2026
      Then in June 2026 SSI is suspended
      And it follows from "Section 1619 is not for somebody who has SSI for age alone"

    Scenario: The same person with a disability
      Given the person born in January 1955
      And the figure section-1619b.threshold is 40000
      And wages of $2,500 a month from January 2026
      When we look at June 2026
      Then in June 2026 SSI is kept under section 1619(b)

  Rule: Where the threshold of the year is published, gross earnings of twelve months are held against it

    # Cases CT-1619-02, 1619B-CT-2023-RESIDUAL: Connecticut's threshold for 2023 is 54,502, of which 22,956 is the federal part
    Scenario Outline: Earnings of <total> in the twelve months of 2023
      # eleven months of 4,541.83 are 49,960.13
      Given wages of $4,541.83 a month from January 2023 to November 2023
      And wages of <last> a month from December 2023 to December 2023
      When we look at January 2023
      Then in January 2023 SSI is <standing>
      And it follows from "The first test looks twelve months ahead, against the threshold of the year"
      And in January 2023 the section 1619(b) threshold is $54,502

      Examples:
        | total   | last      | standing                    |
        | $54,502 | $4,541.87 | kept under section 1619(b) |
        | $54,503 | $4,542.87 | suspended                   |

    Scenario: Work expenses raise it for one person
      # 12 x 4,600 = 55,200; 54,502 + 12 x 60 = 55,222
      Given wages of $4,600 a month from January 2023
      And impairment-related work expenses of $60 a month
      When we look at January 2023
      Then in January 2023 SSI is kept under section 1619(b)

    Scenario: A test holds for the months it looked at
      Given wages of $3,000 a month from January 2023
      When we look at January 2023 to June 2023
      Then from January 2023 to June 2023 SSI is kept under section 1619(b)
      And it follows from "A section 1619(b) test holds for the months it looked at"
      And it follows from "Without cash because of earnings, and under the threshold, somebody still counts as getting SSI"

    # Case 1619B-PRORATE: eight months of a year, 54,502 / 12 x 8 = 36,334.666...
    Scenario Outline: Later tests take the rest of the calendar year, wages of <wages>
      # first test in May 2025: twelve months of 3,000 are 36,000
      Given the figure section-1619b.threshold is 54502
      And wages of $3,000 a month from May 2025 to April 2026
      And wages of <wages> a month from May 2026
      When we look at April 2026 to May 2026
      Then in April 2026 SSI is kept under section 1619(b)
      And in May 2026 SSI is <standing>
      And it follows from "Later tests take the rest of the calendar year, against as many twelfths of its threshold"

      # 8 x 4,541.83 = 36,334.64; 8 x 4,541.84 = 36,334.72
      Examples:
        | wages     | standing                   |
        | $4,541.83 | kept under section 1619(b) |
        | $4,541.84 | suspended                  |

    Scenario: The threshold shows only where it is published
      When we look at December 2023 to January 2024
      Then in December 2023 the section 1619(b) threshold is $54,502
      And it follows from "The threshold of a year is shown where it is published"
      And in January 2024 there is no section 1619(b) threshold

  Rule: Without a published threshold the answer is sure only up to its federal part

    # 12 x (2 x 994 + 85) = 24,876, as in cases 1619B-CA-2026 and 1619B-TX-2026
    Scenario Outline: Wages of <wages>, beside a pension of $300
      # 12 x 2,073 = 24,876
      Given a pension of $300 a month
      And wages of <wages> a month from June 2026
      When we look at June 2026
      Then in June 2026 SSI is <standing>
      And in June 2026 the SSI payment is $0
      And it follows from "<rule>"
      And it follows from "The federal part of the threshold is twelve times twice the rate and the earned exclusions"
      And it follows from "Without a published threshold, the first test is sure only up to its federal part"

      Examples:
        | wages     | standing                           | rule |
        | $2,073.00 | kept under section 1619(b)         | Without cash because of earnings, and under the threshold, somebody still counts as getting SSI |
        | $2,073.01 | perhaps kept under section 1619(b) | Without cash because of earnings, and no threshold published to compare them with, section 1619(b) is uncertain |

    Scenario Outline: Later tests, wages of <wages>
      # first test in May 2025, then eight months of 2026: 24,876 / 12 x 8 = 16,584; 8 x 2,073
      Given a pension of $300 a month
      And wages of $1,900 a month from May 2025 to April 2026
      And wages of <wages> a month from May 2026
      When we look at April 2026 to May 2026
      Then in April 2026 SSI is kept under section 1619(b)
      And in May 2026 SSI is <standing>
      And it follows from "Without a published threshold, later tests are sure only up to as many twelfths of its federal part"

      Examples:
        | wages     | standing                           |
        | $2,073.00 | kept under section 1619(b)         |
        | $2,073.01 | perhaps kept under section 1619(b) |

    # Cases 1619B-CA-2026 and 1619B-TX-2026: thresholds of other States, as a replaced figure
    Scenario Outline: A threshold told of, <state>
      Given the figure section-1619b.threshold is <threshold>
      And wages of <wages> a month from June 2026
      When we look at June 2026
      Then in June 2026 SSI is <standing>

      # 66,078 / 12 = 5,506.50; 53,165 / 12 = 4,430.41666...
      Examples:
        | state      | threshold | wages     | standing                   |
        | California | 66078     | $5,506.50 | kept under section 1619(b) |
        | California | 66078     | $5,506.51 | suspended                  |
        | Texas      | 53165     | $4,430.41 | kept under section 1619(b) |
        | Texas      | 53165     | $4,430.42 | suspended                  |

  Rule: Of a couple each is looked at alone

    Scenario: One works, and the other does not
      # 12 x 3,100 = 37,200 is over the federal part
      Given a spouse born in May 1985
      And the spouse gets SSI
      And wages of $3,100 a month from June 2026
      When we look at June 2026
      Then in June 2026 SSI is perhaps kept under section 1619(b)
      And in June 2026 the SSI payment is $0
      And in June 2026 the spouse's SSI payment is $0
      And it follows from "Somebody without earnings of one's own does not lose SSI because of work"

    Scenario: Both work, and each is under the federal part
      # 1,900 + 1,900: (3,800 - 85) / 2 = 1,857.50, over 1,491; 12 x 1,900 = 22,800 for each
      Given a spouse born in May 1985
      And the spouse gets SSI
      And the spouse has wages of $1,900 a month
      And wages of $1,900 a month from June 2026
      When we look at June 2026 to July 2026
      Then in June 2026 SSI is kept under section 1619(b)
      And in July 2026 the spouse's SSI payment is $0
      And it follows from "Gross earnings that are the same every month are so in the months ahead too"

    Scenario: Beside a spouse whose income alone is too much
      # the spouse's wages of 3,100 alone are over the rate for two; the person's own 200 are not what takes SSI
      Given a spouse born in May 1985
      And the spouse has wages of $3,100 a month
      And wages of $200 a month from January 2026
      When we look at June 2026
      Then in June 2026 SSI is suspended
      And it follows from "With a spouse's income and earnings of one's own, the same is worked out without those earnings too"

    Scenario: Beside a spouse whose income alone is not
      # spouse 2,000 and own 1,200: (3,200 - 85) / 2 = 1,557.50; without the own: 957.50
      Given a spouse born in May 1985
      And the spouse has wages of $2,000 a month
      And wages of $1,200 a month from January 2026
      When we look at June 2026
      Then in June 2026 SSI is kept under section 1619(b)
      And it follows from "For section 1619(b), one's own earnings are left out and the spouse's income is not"

  Scenario: What gross earnings are
    Given wages of $1,690 a month from January 2026
    And the employer of that job pays $400 a month more than the work is worth
    When we look at June 2026
    Then in June 2026 SSI is paid under section 1619(a)
    And it follows from "Gross earnings received decide about section 1619"
