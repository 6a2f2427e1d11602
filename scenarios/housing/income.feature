@housing @24cfr5.611
Feature: Income for an assisted rent, and what comes off it

  Rule: Deductions under the rules of 2024

    # HUD-LA-2023: 36,000 - 960 = 35,040; 30 percent of a twelfth
    Scenario: A family of three with wages
      Given the person does not meet Social Security's disability rules
      And 2 children born in May 2015
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And wages of $3,000 a month from January 2023
      When we look at June 2023
      Then in June 2023 the tenant rent is $876
      And it follows from "Under the rules of 2024, any other family deducts an amount for each dependent"
      And it follows from "A family whose head and spouse are neither is not"

    # HUD-MED-2026: 10,000 - 550 - (1,500 - 1,000); HUD-MED-2022: 10,000 - 400 - (301 - 300)
    Scenario Outline: The medical floor by date
      Given an elderly or disabled family with a voucher, $10,000 of income a year, 0 dependents and medical costs of <medical> a year in <month>
      Then adjusted income is <adjusted> a year

      Examples:
        | month     | medical | adjusted |
        | June 2026 | $1,500  | $8,950   |
        | June 2026 | $1,000  | $9,450   |
        | June 2022 | $301    | $9,599   |

    Scenario: Its share
      Given an elderly or disabled family with a voucher, $10,000 of income a year, 0 dependents and medical costs of $1,500 a year in June 2026
      Then the tenant's share is $223.75 a month

  Rule: Both sets of rules

    # New: 12,000 - 550 - (1,200 - 1,200) = 11,450. Old: 12,000 - 400 - (1,200 - 360) = 10,760
    Scenario Outline: SSDI and medical costs
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And medical costs of $100 a month
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the housing agency uses HUD's <rules> rules
      When we look at June 2026
      Then in June 2026 the tenant rent is <rent>
      And it follows from "<rule>"
      And it follows from "Medical costs of an elderly or disabled family are those of the month for a year, premiums with them"

      Examples:
        | rules | rent    | rule                                                                                                                      |
        | new   | $286.25 | Under the rules of 2024, a disabled family deducts its amount, one for each dependent, and medical costs over the new floor |
        | old   | $269    | Under the rules before 2024, a disabled family deducts its amount, one for each dependent, and medical costs over the old floor |

    # New: 12,000 - 500; old: 12,000 - 480
    Scenario Outline: A parent without a disability
      Given the person does not meet Social Security's disability rules
      And a child born in May 2015
      And public housing with a contract rent of $2,000 a month
      And the housing agency uses HUD's <rules> rules
      And wages of $1,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 the tenant rent is <rent>
      And it follows from "<rule>"

      Examples:
        | rules | rent    | rule                                                                          |
        | new   | $287.50 | Under the rules of 2024, any other family deducts an amount for each dependent |
        | old   | $288    | Under the rules before 2024, any other family deducts an amount for each dependent |

  Rule: Who is a dependent, and who is elderly

    Scenario: A child turns 18
      Given the person does not meet Social Security's disability rules
      And a child born in May 2008
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And wages of $1,000 a month from January 2026
      When we look at April 2026 to May 2026
      Then these months show
        | month      | tenant rent |
        | April 2026 | $287.50     |
        | May 2026   | $300        |
      And something follows from "Children under the age, and older ones with a disability, are dependents"

    Scenario: The head of the family turns 62
      Given a person born in June 1964
      And the person does not meet Social Security's disability rules
      And a pension of $1,000 a month
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      When we look at May 2026 to June 2026
      Then these months show
        | month     | tenant rent |
        | May 2026  | $300        |
        | June 2026 | $286.25     |
      And in June 2026 the tenant rent is $286.25
      And it follows from "A family whose head or spouse is disabled or has reached the elderly age is an elderly or disabled family"

  Rule: What else comes off

    # (1,000 - 200) x 12 - 550 = 9,050
    Scenario: A plan to achieve self-support
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And a plan to achieve self-support of $200 a month
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      When we look at June 2026
      Then in June 2026 the tenant rent is $226.25
      And it follows from "The month's income of all the family stands for a year, less what a plan to achieve self-support sets aside"

    # 12,960 - 500 - 960: care of 100 a month, but pay of 80 only
    Scenario: Child care up to the pay it makes possible
      Given the person does not meet Social Security's disability rules
      And a child born in May 2015
      And a pension of $1,000 a month
      And dependent care of $100 a month
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And wages of $80 a month from January 2026
      When we look at June 2026
      Then in June 2026 the tenant rent is $287.50
      And it follows from "Adjusted income is income less deductions, child care that makes work possible, and medical costs over the floor"

    # 202.90 x 12 = 2,434.80, over 1,200: 12,000 - 550 - 1,234.80 = 10,215.20
    Scenario: A Part B premium that the person pays is a medical cost, before the first month too
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And the State does not pay the Part B premium
      And a Housing Choice Voucher with a contract rent of $2,000 a month
      And the rent is reviewed every October
      When we look at June 2026
      Then in June 2026 the tenant rent is $255.38
      And it follows from "Before the advice begins, the premium of Part B is taken to be that of its first month"

  Rule: The State's program

    # CT-RAP-02: 30 percent of 1,500. With medical costs of 100: 18,000 - (1,200 - 540) = 17,340
    Scenario Outline: An elderly or disabled family
      Given SSDI of $1,500 a month since January 2026, with no trial work months used
      And medical costs of <costs> a month
      And a state rental voucher with a contract rent of $2,000 a month
      When we look at June 2026
      Then in June 2026 the tenant rent is <rent>
      And it follows from "In the State's program, an elderly or disabled family deducts medical costs over the floor"
      And it follows from "In the State's program, an elderly or disabled family pays three tenths of adjusted income, and at least a tenth of all income"

      Examples:
        | costs | rent    |
        | $0    | $450    |
        | $100  | $433.50 |

    Scenario: Any other family pays forty percent
      Given the person does not meet Social Security's disability rules
      And medical costs of $100 a month
      And a state rental voucher with a contract rent of $2,000 a month
      And wages of $1,500 a month from January 2026
      When we look at June 2026
      Then in June 2026 the tenant rent is $600
      And it follows from "In the State's program, no other family deducts medical costs"
      And it follows from "In the State's program, any other family pays four tenths of adjusted income, and at least a tenth of all income"
