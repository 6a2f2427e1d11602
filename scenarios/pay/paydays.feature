@pay @20cfr416.1111
Feature: Months with more paydays than usual

  # 1,300 x 12 / 26 = 600 on 5 and 19 June, 3, 17 and 31 July, then twice a month until January 2027 (1, 15 and 29)
  Scenario: Every two weeks, with SSI
    Given the person gets SSI
    And wages of $1,300 a month from June 2026
    And that job pays every two weeks, first on 5 June 2026
    When we look at June 2026 to February 2027
    Then in July 2026 the gross pay received is $1,800
    And the advice finds "pay.extra-payday-ssi" in June 2026 with
      | extra     | July 2026      |
      | paychecks | 3              |
      | usual     | 2              |
      | gross     | $1,800         |
      | later     | September 2026 |
    And the advice finds "pay.extra-payday-ssi" only in June 2026, November 2026
    And the advice does not find "pay.extra-payday"

  # 1,300 x 12 / 52 = 300: Fridays, five of them in July and October 2026
  Scenario: Every week, without SSI
    Given wages of $1,300 a month from June 2026
    And that job pays every week, first on 5 June 2026
    When we look at June 2026 to October 2026
    Then the advice finds "pay.extra-payday" in June 2026 with
      | extra     | July 2026 |
      | paychecks | 5         |
      | usual     | 4         |
      | gross     | $1,500    |
    And the advice finds "pay.extra-payday" only in June 2026, August 2026

  Scenario: Twice a month there is never one
    Given the person gets SSI
    And wages of $1,300 a month from June 2026
    And that job pays twice a month, first on 15 June 2026
    When we look at June 2026 to February 2027
    Then the advice does not find "pay.extra-payday-ssi"
    And the advice does not find "pay.extra-payday"
