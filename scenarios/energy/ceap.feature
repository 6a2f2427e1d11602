@energy @42usc8624
Feature: Help with heating costs

  Scenario: SSI brings it without an income test
    Given the person gets SSI
    And rent of $800 a month
    When we look at January 2026
    Then the advice finds "energy.automatic" in January 2026 with
      | least | $345 |
      | most  | $645 |
    And the advice does not find "energy.by-income"

  # 47,764 / 12 = 3,980.33
  Scenario: Income up to sixty percent of the median
    Given rent of $800 a month
    And wages of $3,980.33 a month from January 2026
    When we look at January 2026
    Then the advice finds "energy.by-income" in January 2026 with
      | limit | $47,764 |
      | least | $295    |
      | most  | $645    |
    And the advice does not find "energy.automatic"

  Scenario: A cent a month more
    Given rent of $800 a month
    And wages of $3,980.34 a month from January 2026
    When we look at January 2026
    Then the advice does not find "energy.by-income"

  Scenario: No home to heat
    Given the person gets SSI
    When we look at January 2026
    Then the advice does not find "energy.automatic"
    And the advice does not find "energy.by-income"

  Scenario: SSI, in a winter whose amounts are not published
    Given the person gets SSI
    And rent of $800 a month
    When we look at November 2026
    Then the advice finds "energy.automatic-ask" in November 2026
    And the advice does not find "energy.automatic"

  Scenario: SNAP brings it without an income test
    Given the person gets SNAP
    And rent of $800 a month
    And wages of $900 a month from January 2026
    When we look at January 2026
    Then the advice finds "energy.automatic-snap" in January 2026
    And the advice does not find "energy.by-income"

  # 48,714 / 12 = 4,059.50
  Scenario: Income up to the limit, in a winter whose amounts are not published
    Given rent of $800 a month
    And wages of $4,059.50 a month from January 2026
    When we look at November 2026
    Then the advice finds "energy.by-income-ask" in November 2026 with
      | limit | $48,714 |

  Scenario: A cent a month more, in a winter whose amounts are not published
    Given rent of $800 a month
    And wages of $4,059.51 a month from January 2026
    When we look at November 2026
    Then the advice does not find "energy.by-income-ask"

  Rule: Family assistance and the State Supplement bring it too

    # A family of six has no income limit here, and needs none
    Scenario: A family with TFA
      Given 5 children born in May 2015
      And the person gets TFA
      And rent of $900 a month
      When we look at June 2026
      Then the advice finds "energy.automatic-tfa" in June 2026
      And the advice does not find "energy.by-income"

    Scenario: A family of six without it
      Given 5 children born in May 2015
      And rent of $900 a month
      When we look at June 2026
      Then the advice does not find "energy.automatic-tfa"
      And the advice does not find "energy.by-income"

    Scenario: SSDI and the State Supplement
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And the person gets State Supplement
      And rent of $900 a month
      When we look at June 2026
      Then the advice finds "energy.automatic-supplement" in June 2026
      And the advice does not find "energy.by-income"

    Scenario: SSDI without it
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And rent of $900 a month
      When we look at June 2026
      Then the advice does not find "energy.automatic-supplement"
      And the advice finds "energy.by-income" in June 2026

  Rule: With heat in the rent it is less

    Scenario: SSI, with heat in the rent
      Given the person gets SSI
      And rent of $900 a month
      And heating and cooling are in the rent
      When we look at June 2026
      Then the advice finds "energy.in-rent" in June 2026 with
        | least | $75  |
        | most  | $125 |
      And the advice does not find "energy.automatic"

    Scenario: SSI, and heat that is paid for apart from the rent
      Given the person gets SSI
      And rent of $900 a month
      When we look at June 2026
      Then the advice does not find "energy.in-rent"

    Scenario: SNAP, with heat in the rent, in a winter whose amounts are not published
      Given the person gets SNAP
      And rent of $900 a month
      And heating and cooling are in the rent
      When we look at November 2026
      Then the advice finds "energy.in-rent-ask" in November 2026
      And the advice does not find "energy.automatic-snap"

    # 48,714 / 12 = 4,059.50
    Scenario: A cent a month over the limit, with heat in the rent
      Given rent of $900 a month
      And wages of $4,059.51 a month from January 2026
      And heating and cooling are in the rent
      When we look at November 2026
      Then the advice does not find "energy.in-rent-ask"
