@medicaid @42usc1383c @42cfr435.135
Feature: People who once had SSI and then got Social Security
  What is to be asked, and whom a protection may be for.

  Rule: Everybody with Social Security for a disability is asked

    Scenario: Nobody told whether there ever was SSI
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      When we look at June 2026
      Then among the rules used is "Everybody with Social Security for a disability is asked whether they once had SSI"

    Scenario: The person never had it
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And the person never had SSI
      When we look at June 2026
      Then nothing follows from "Everybody with Social Security for a disability is asked whether they once had SSI"
      And the advice does not find "medicaid.cost-of-living"

  Rule: Whom it may be for

    Scenario: An adult disabled since childhood
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And the SSDI is that of an adult disabled since childhood
      And the person had SSI until Social Security ended it
      When we look at June 2026
      Then the advice finds "medicaid.disabled-adult-child" in June 2026
      And the advice does not find "medicaid.cost-of-living"
      And among the rules used is "An adult disabled since childhood who lost SSI to that benefit may have HUSKY C as if on SSI"

    Scenario: An adult disabled since childhood, with savings at the limit of HUSKY C
      Given SSDI of $1,500 a month since October 2018, with no trial work months used
      And the SSDI is that of an adult disabled since childhood
      And the person had SSI until Social Security ended it
      And savings of $1,600
      When we look at June 2026
      Then the advice finds "medicaid.disabled-adult-child" in June 2026 with
        | savings-limit | $1,600 |
      And the advice does not find "medicaid.disabled-adult-child-savings"

    Scenario: An adult disabled since childhood, with savings a cent over it
      Given SSDI of $1,500 a month since October 2018, with no trial work months used
      And the SSDI is that of an adult disabled since childhood
      And the person had SSI until Social Security ended it
      And savings of $1,600.01
      When we look at June 2026
      Then the advice finds "medicaid.disabled-adult-child-savings" in June 2026 with
        | savings-limit | $1,600 |
      And the advice does not find "medicaid.disabled-adult-child"

    Scenario: SSI ended because of work
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And the SSDI is that of an adult disabled since childhood
      And the person had SSI until it ended because of work
      When we look at June 2026
      Then the advice does not find "medicaid.disabled-adult-child"

    Scenario Outline: A disabled widow or widower, until Medicare
      Given SSDI of $1,800 a month since <since>, with no trial work months used
      And the SSDI is that of a disabled widow or widower
      And the person had SSI until Social Security ended it
      When we look at June 2026
      Then the advice <finds> "medicaid.disabled-widow" in June 2026

      Examples:
        | since     | finds         |
        | July 2024 | finds         |
        | June 2024 | does not find |

    Scenario: A disabled widow or widower who waits for Medicare
      Given SSDI of $1,800 a month since January 2026, with no trial work months used
      And the SSDI is that of a disabled widow or widower
      And the person had SSI until Social Security ended it
      When we look at June 2026
      Then among the rules used is "A disabled widow or widower who lost SSI to that benefit may have HUSKY C as if on SSI until Medicare begins"

    Scenario: A worker who once had SSI
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And the person had SSI until it ended for another reason
      When we look at June 2026
      Then the advice finds "medicaid.cost-of-living" in June 2026
      And among the rules used is "Somebody who once had SSI and Social Security together may ask about cost-of-living increases, which Connecticut need not leave out"

  Rule: SSI that work ended can come back

    Scenario: Work ended it
      Given the person had SSI until it ended because of work
      When we look at June 2026 to August 2026
      Then the advice finds "medicaid.former-ssi-work" only in June 2026
      And the advice finds "medicaid.former-ssi-work" in June 2026 with
        | window | 60 |
      And among the rules used is "Who lost SSI to work may ask to have it back within sixty months"

    Scenario: Something else ended it
      Given the person had SSI until it ended for another reason
      When we look at June 2026 to August 2026
      Then the advice does not find "medicaid.former-ssi-work"
