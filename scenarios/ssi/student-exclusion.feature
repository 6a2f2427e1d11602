@ssi @POMS-SI-00820.510
Feature: The student earned income exclusion
  A student under twenty-two keeps earnings up to an amount each month and an amount each year.

  Background:
    Given the person gets SSI

  # Cases SSI-SEIE-2005 and SSI-SEIE-2016, moved to 2026 with the figures of their years. What counts in a month shows
  # with the payment two months later.
  Scenario: A summer job, then part-time
    Given the person born in May 2006
    And the person is a student
    And the figures are
      | ssi.student-exclusion.monthly | 1410 |
      | ssi.student-exclusion.annual  | 5670 |
    And these wages
      | from           | to           | a month |
      | June 2026      | August 2026  | $1,600  |
      | September 2026 | October 2026 | $800    |
    When we look at August 2026 to December 2026
    # 1,600 - 1,410 = 190; (190 - 85) / 2 = 52.50. October: 5,670 - 3 x 1,410 - 800 = 640; (160 - 85) / 2 = 37.50
    Then these months show
      | month          | countable earned income |
      | August 2026    | $52.50                  |
      | September 2026 | $52.50                  |
      | October 2026   | $52.50                  |
      | November 2026  | $0                      |
      | December 2026  | $37.50                  |
    And it follows from "A student under the age limit keeps earnings up to the month's and the year's amount"
    And it follows from "The year's student exclusion is whole when the months looked at begin"

  Scenario: The year's amount runs out in November
    Given the person born in May 2006
    And the person is a student
    And the figures are
      | ssi.student-exclusion.monthly | 1780 |
      | ssi.student-exclusion.annual  | 7180 |
    And these wages
      | from           | to            | a month |
      | June 2026      | August 2026   | $1,800  |
      | September 2026 | December 2026 | $900    |
    When we look at August 2026 to February 2027
    # 20 are left in June to August, and the general exclusion takes them; November: 7,180 - 3 x 1,780 - 2 x 900 = 40;
    # (900 - 40 - 85) / 2 = 387.50; December: (900 - 85) / 2 = 407.50
    Then these months show
      | month          | countable earned income |
      | August 2026    | $0                      |
      | September 2026 | $0                      |
      | October 2026   | $0                      |
      | November 2026  | $0                      |
      | December 2026  | $0                      |
      | January 2027   | $387.50                 |
      | February 2027  | $407.50                 |

  Scenario: In January the year's amount begins anew
    # 2025: 2,350 a month, 9,460 a year; wages of 2,435 use it up in April: 4 x 2,350 = 9,400, then 60 in May.
    # January 2026: 2,410, so (2,435 - 2,410 = 25) less 85: nothing counts, and March is paid in full.
    Given the person born in May 2006
    And the person is a student
    And wages of $2,435 a month from January 2025
    When we look at January 2026 to March 2026
    Then in March 2026 the SSI payment is $994
    And it follows from "In January a student's exclusion for the year begins anew"

  Rule: It ends with the month of the twenty-second birthday

    Scenario Outline: Born in <born>
      Given the person born in <born>
      And the person is a student
      And wages of $885 a month from January 2026
      When we look at May 2026
      # March's wages: 885 are left out, or (885 - 85) / 2 = 400 count
      Then in May 2026 the SSI payment is <payment>

      Examples:
        | born       | payment |
        | April 2004 | $994    |
        | March 2004 | $594    |

    Scenario: What it rests on
      Given the person born in March 2004
      And the person is a student
      And wages of $885 a month from January 2026
      When we look at May 2026
      Then in May 2026 the SSI payment is $594
      And it follows from "From the age limit on, a student's earnings count like anybody's"

  Scenario: Somebody who is no student
    Given the person born in May 2006
    And wages of $885 a month from January 2026
    When we look at May 2026
    Then in May 2026 the SSI payment is $594
    And it follows from "Earnings of somebody who is not a student are not left out for school"

  Rule: Where nobody told of school, it is asked while it can matter

    Scenario Outline: Born in <born>
      Given the person born in <born>
      And the person gets SSI
      When we look at June 2026
      Then the assumption "ssi.student" <named>

      Examples: twenty-one, and twenty-two in June 2026
        | born      | named        |
        | July 2004 | is named     |
        | June 2004 | is not named |

    Scenario: A student who told
      Given the person born in July 2004
      And the person is a student
      And the person gets SSI
      When we look at June 2026
      Then the assumption "ssi.student" is not named
