@medicaid @cgs17b-597
Feature: MED-Connect
  Medicaid for employees with disabilities.

  Rule: It takes disability, age, paid work, income and assets within the limits

    Scenario: All are
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And wages of $100 a month from January 2026
      And savings of $20,000
      When we look at June 2026
      Then in June 2026 Medicaid is MED-Connect
      And it follows from "Paid work, a year's own income and assets within the limits open MED-Connect"
      And it follows from "Paid work is looked at for MED-Connect with the year's own adjusted gross income, less work expenses of the impairment; a spouse's income does not count"

    Scenario: Without disability
      Given the person does not meet Social Security's disability rules
      And wages of $3,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 Medicaid is none
      And it follows from "MED-Connect is for people who are blind or disabled"

    Scenario: From sixty-five on
      Given the person born in July 1961
      And SSDI of $1,800 a month since January 2020, with no trial work months used
      And wages of $100 a month from January 2026
      When we look at June 2026 to July 2026
      Then these months show
        | month     | Medicaid                  |
        | June 2026 | MED-Connect               |
        | July 2026 | HUSKY C with a spend-down |
      And among the rules used is "MED-Connect is for people from sixteen through sixty-four"

    Scenario: Without work
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And wages of $100 a month from January 2026 to May 2026
      When we look at May 2026 to June 2026
      Then these months show
        | month     | Medicaid                  |
        | May 2026  | MED-Connect               |
        | June 2026 | HUSKY C with a spend-down |
      And among the rules used is "MED-Connect needs paid work"

    # CT-MEDC-02: 84,000 a year and 18,000 saved, before and after April 2025
    Scenario: The limits rose in April 2025
      Given SSDI of $1,500 a month since January 2020, with no trial work months used
      And wages of $5,500 a month from January 2025
      And savings of $18,000
      When we look at March 2025 to April 2025
      # 12 x 5,500 and 85 of each 100 of 12 x 1,500: 81,300
      Then these months show
        | month      | Medicaid    |
        | March 2025 | none        |
        | April 2025 | MED-Connect |
      And among the rules used is "A year's own income over the limit closes MED-Connect"

    Scenario Outline: A year's own income at the limit
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And wages of <wages> a month from January 2026
      And impairment-related work expenses of $100 a month
      And savings of $5,000
      When we look at January 2026
      # 12 x 6,333.33 and 85 of each 100 of 12 x 1,000, less 12 x 100: 84,999.96
      Then in January 2026 Medicaid is <medicaid>

      Examples:
        | wages     | medicaid    |
        | $6,333.33 | MED-Connect |
        | $6,333.34 | none        |

    # 11 x 3,000 and 7,500 is 40,500 for the year, though 12 x 7,500 is 90,000
    Scenario: One month of much overtime
      Given these wages
        | from         | to            | a month |
        | January 2026 | June 2026     | $3,000  |
        | July 2026    | July 2026     | $7,500  |
        | August 2026  | December 2026 | $3,000  |
      And savings of $9,000
      When we look at June 2026 to August 2026
      Then these months show
        | month       | Medicaid    |
        | June 2026   | MED-Connect |
        | July 2026   | MED-Connect |
        | August 2026 | MED-Connect |

    Scenario Outline: With a spouse, whose income does not count, at the limit
      Given a spouse born in May 1985
      And the spouse has wages of $6,000 a month
      And wages of <wages> a month from January 2026
      And savings of $9,000
      When we look at June 2026
      # 12 x 7,083.33 = 84,999.96
      Then in June 2026 Medicaid is <medicaid>
      And among the rules used is "With a spouse, one's own part of adjusted gross income is what the spouse does not bring, and the taxable part of one's own Social Security"

      Examples:
        | wages     | medicaid    |
        | $7,083.33 | MED-Connect |
        | $7,083.34 | none        |

    # 12 x 5,000 and 85 of each 100 of 12 x 2,200 is 82,440; all that arrives would be 86,400
    Scenario: With a spouse, Social Security counts as far as it is taxed
      Given a spouse born in May 1985
      And SSDI of $2,200 a month since January 2020, with no trial work months used
      And wages of $5,000 a month from January 2026
      And savings of $9,000
      When we look at June 2026
      Then in June 2026 Medicaid is MED-Connect

    # 6 x 15,000, less 6 x 500: 87,000; with twelve times 500 it would be 84,000
    Scenario Outline: Work expenses count for the months of work
      Given wages of $15,000 a month from July 2026
      And impairment-related work expenses of <expenses> a month
      And savings of $9,000
      When we look at August 2026
      Then in August 2026 Medicaid is <medicaid>

      Examples: 90,000 less 6 x 833.33 is 85,000.02
        | expenses | medicaid    |
        | $500     | none        |
        | $833.33  | none        |
        | $833.34  | MED-Connect |

    Scenario: Assets nobody told of, without SSI
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And wages of $100 a month from January 2026
      And savings nobody told of
      When we look at June 2026
      Then in June 2026 Medicaid is not known
      And it follows from "While nobody knows of assets, MED-Connect may be open"

    Scenario: Assets nobody told of, looked at as over every limit
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And wages of $100 a month from January 2026
      And savings nobody told of
      And we look as if savings were over the limit
      When we look at June 2026
      Then in June 2026 Medicaid is none
      And it follows from "Assets taken as over every limit close MED-Connect to somebody without SSI"

    Scenario: Assets nobody told of, with SSI, are within SSI's limit
      Given the person gets SSI
      And the person has no Medicaid
      And wages of $2,000 a month from January 2026
      And savings nobody told of
      And we look as if savings were over the limit
      When we look at June 2026
      Then in June 2026 Medicaid is MED-Connect
      And it follows from "Assets that nobody told of, within SSI's limit while SSI status lasts, are within that of MED-Connect"

    Scenario: Assets told of, over the limit
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And wages of $100 a month from January 2026
      And savings of $20,001
      When we look at June 2026
      Then in June 2026 Medicaid is none
      And it follows from "Assets that the person told of, over the limit, close MED-Connect"

  Rule: A tenth of income over twice the guideline, less other premiums

    # CT-MEDC-05, CT-MEDC-06: twice the guideline is 2,660 a month
    Scenario Outline: One person
      Given SSDI of $1,600 a month since January 2020, with no trial work months used
      And wages of <wages> a month from January 2026
      When we look at June 2026
      Then in June 2026 the MED-Connect premium is <premium>
      And it follows from "The premium is a share of income over twice the poverty guideline, less other premiums that the person pays"

      Examples:
        | wages     | premium |
        | $1,000    | $0      |
        | $1,060    | $0      |
        | $1,060.10 | $0.01   |
        | $1,400    | $34     |

    # CT-MEDC-08
    Scenario: Other premiums come off
      Given SSDI of $1,600 a month since January 2020, with no trial work months used
      And wages of $1,400 a month from January 2026
      And health premiums of $50 a month
      When we look at June 2026
      Then in June 2026 the MED-Connect premium is $0

    Scenario: Impairment work expenses come off income
      Given SSDI of $1,600 a month since January 2020, with no trial work months used
      And wages of $1,400 a month from January 2026
      And impairment-related work expenses of $100 a month
      When we look at June 2026
      # (3,000 - 100 - 2,660) / 10
      Then in June 2026 the MED-Connect premium is $24

    # CT-MEDC-09: twice the guideline for two is 3,606.67
    Scenario: A spouse's income counts
      Given SSDI of $1,600 a month since January 2020, with no trial work months used
      And wages of $1,400 a month from January 2026
      And a spouse born in May 1985
      And the spouse has wages of $2,000 a month
      When we look at June 2026
      Then in June 2026 the MED-Connect premium is $139.33
      And it follows from "A spouse's income and place in the family count for the premium"

    Scenario: Without MED-Connect there is no premium
      Given SSDI of $1,600 a month since January 2020, with no trial work months used
      When we look at June 2026
      Then in June 2026 there is no MED-Connect premium
      And among the rules used is "Without MED-Connect there is no premium for it"
