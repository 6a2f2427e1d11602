@ssi @20cfr416.410
Feature: The federal benefit rate

  Background:
    Given the person gets SSI

  Rule: Full, or one third less in another's household

    Scenario Outline: Living in <living> in 2025
      Given the person lives in <living>
      When we look at June 2025
      Then in June 2025 the federal benefit rate is <rate>
      And in June 2025 the SSI payment is <rate>
      And it follows from "<rule>"

      # Case SSI-VTR-2025: 967 x 2/3 = 644.666..., a fraction of a cent up
      Examples:
        | living                                   | rate    | rule |
        | their own home                           | $967    | The rate for one person |
        | a home shared with somebody unrelated    | $967    | The rate for one person |
        | a boarding home                          | $967    | The rate for one person |
        | another's household                      | $644.67 | The rate for one person who lives in another's household, with shelter and all meals from them, is one third less |

    # Case SSI-VTR-OLD: 264.70 x 2/3 = 176.4666...
    Scenario: One third less, in an older year
      Given the figure ssi.federal-benefit-rate.individual is 264.70
      And the person lives in another's household
      When we look at June 2026
      Then in June 2026 the federal benefit rate is $176.47

    Scenario: A couple
      Given a spouse born in May 1985
      And the spouse gets SSI
      When we look at June 2026
      Then in June 2026 the federal benefit rate is $1,491
      And in June 2026 the SSI payment is $745.50
      And it follows from "The rate for a couple who both get SSI"
      And in June 2026 the spouse's SSI payment is $745.50

    Scenario: A couple in another's household
      Given a spouse born in May 1985
      And the spouse gets SSI
      And the person lives in another's household
      When we look at June 2026
      # 1,491 x 2/3 = 994, half of it
      Then in June 2026 the SSI payment is $497
      And it follows from "The rate for a couple who live in another's household is one third less"

  Rule: A whole month in a facility that Medicaid pays for

    Scenario: Living there
      Given the person lives in a medical facility
      When we look at June 2026
      Then in June 2026 the SSI payment is $30
      And it follows from "The rate for somebody who lives in a medical facility that Medicaid pays for"

    Scenario: Living there, with a stay told of as private: the cautious reading
      Given the person lives in a medical facility
      And the person is in a private facility from March 2026 to July 2026
      When we look at June 2026
      Then in June 2026 the SSI payment is $30

    Scenario: A stay of three full months
      Given the person is in a Medicaid facility from March 2026 to May 2026
      When we look at February 2026 to June 2026
      Then these months show
        | month         | federal benefit rate | SSI payment | SSI  |
        | February 2026 | $994                 | $994        | PAID |
        | March 2026    | $30                  | $30         | PAID |
        | April 2026    | $30                  | $30         | PAID |
        | May 2026      | $30                  | $30         | PAID |
        | June 2026     | $994                 | $994        | PAID |
      And it follows from "A full month in a facility that Medicaid pays for lowers the rate"
      And it follows from "After two full months in a facility that Medicaid pays for, the lower rate holds for everybody"

    Scenario: Who worked at the substantial level is paid in full for two months
      # February: gross 1,690, section 1619(a). No work in the facility: March and April are paid on January's and
      # February's wages, (1,690 - 85) / 2 = 802.50; 994 - 802.50 = 191.50. In May the rate is 30, on March's nothing.
      Given wages of $1,690 a month from January 2025 to February 2026
      And the person is in a Medicaid facility from March 2026 to May 2026
      When we look at February 2026 to May 2026
      Then these months show
        | month         | federal benefit rate | SSI payment | SSI           |
        | February 2026 | $994                 | $191.50     | SECTION_1619A |
        | March 2026    | $994                 | $191.50     | PAID          |
        | April 2026    | $994                 | $191.50     | PAID          |
        | May 2026      | $30                  | $30         | PAID          |
      And it follows from "Two full months in a facility are paid in full to somebody in section 1619 status the month before"

    Scenario: A cent less is not the substantial level
      Given wages of $1,689.99 a month from January 2025 to February 2026
      And the person is in a Medicaid facility from March 2026 to May 2026
      When we look at March 2026
      Then in March 2026 the federal benefit rate is $30

    Scenario: A private facility that others pay for changes nothing
      Given the person is in a private facility from March 2026 to May 2026
      When we look at April 2026
      Then in April 2026 the SSI payment is $994

  Rule: A whole month in a State hospital, or in jail

    Scenario: A State hospital
      Given the person is in a state hospital from March 2026 to May 2026
      When we look at February 2026 to June 2026
      Then these months show
        | month         | SSI payment | SSI       |
        | February 2026 | $994        | PAID      |
        | March 2026    | $0          | SUSPENDED |
        | April 2026    | $0          | SUSPENDED |
        | May 2026      | $0          | SUSPENDED |
        | June 2026     | $994        | PAID      |
      And it follows from "A full month in a State hospital is not paid"
      And it follows from "After two full months in a State hospital nobody is paid"

    Scenario: Who worked at the substantial level is paid there for two months
      Given wages of $1,690 a month from January 2025 to February 2026
      And the person is in a state hospital from March 2026 to May 2026
      When we look at March 2026 to May 2026
      Then these months show
        | month      | SSI payment | SSI       |
        | March 2026 | $191.50     | PAID      |
        | April 2026 | $191.50     | PAID      |
        | May 2026   | $0          | SUSPENDED |    Scenario: From a medical facility, in section 1619 status, the lower rate goes on for two months
      # (500 - 85) / 2 = 207.50 is over the rate of 30: section 1619(b) in February. In March the wages are gone.
      Given the person lives in a medical facility
      And wages of $500 a month from January 2025 to February 2026
      And the person is in a state hospital from March 2026 to May 2026
      When we look at February 2026 to May 2026
      Then these months show
        | month         | SSI payment | SSI          |
        | February 2026 | $0          | SECTION_1619B |
        | March 2026    | $30         | PAID         |
        | April 2026    | $30         | PAID         |
        | May 2026      | $0          | SUSPENDED    |
      And in March 2026 the federal benefit rate is $30
      And it follows from "Somebody who moves from a medical facility to a State hospital in section 1619 status keeps the lower rate for two full months"

    Scenario: From a medical facility, with wages that just leave the benefit, the State hospital's month is not paid
      # (145 - 85) / 2 = 30, the rate: nothing is left, but it is no section 1619(b)
      Given the person lives in a medical facility
      And wages of $145 a month from January 2025 to February 2026
      And the person is in a state hospital from March 2026 to May 2026
      When we look at February 2026 to March 2026
      Then these months show
        | month         | SSI payment | SSI       |
        | February 2026 | $0          | PAID      |
        | March 2026    | $0          | SUSPENDED |


