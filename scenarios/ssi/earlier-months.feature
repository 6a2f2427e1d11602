@ssi @20cfr416.420
Feature: The two months before the first published figures
  Figures begin with January 2022; payments of its first two months are determined by income of the months before.

  Background:
    Given the person gets SSI

  Scenario: Work that begins with January 2022 shows in March
    # 841 - (885 - 85) / 2
    Given wages of $885 a month from January 2022
    When we look at January 2022 to March 2022
    Then these months show
      | month         | SSI payment |
      | January 2022  | $841        |
      | February 2022 | $841        |
      | March 2022    | $441        |
    And it follows from "Before the first published figures a household is counted as in their first month"
    And it follows from "Before the first published figures no Social Security arrives where there is none"
    And it follows from "Before the first published figures earnings of somebody who is no young student are not left out for school"

  Scenario: Work before them counts, and so does Social Security
    # 285 - 20 = 265; (725 - 65) / 2 = 330; 841 - 595
    Given SSDI of $285 a month since January 2020, with no trial work months used
    And wages of $725 a month from October 2021
    When we look at January 2022 to March 2022
    Then from January 2022 to March 2022 the SSI payment is $246
    And it follows from "Before the first published figures Social Security arrives as in later months"

  Scenario: Social Security that begins with January 2022
    # received in February for the first time, which shows in April
    Given SSDI of $285 a month since January 2022, with no trial work months used
    When we look at January 2022 to April 2022
    Then in January 2022 the SSI payment is $841
    And it follows from "Before the first published figures no Social Security arrives that is not due yet"
    And in March 2022 the SSI payment is $841
    And in April 2022 the SSI payment is $576

  Scenario: A young student
    Given the person born in May 2002
    And the person is a student
    And wages of $1,000 a month from October 2021
    When we look at January 2022
    Then in January 2022 the SSI payment is $841
    And it follows from "Before the first published figures a student could leave out as much as in their first month"

  Scenario: A spouse's income and shelter from others
    # shelter 120 - 20 = 100; the spouse's 2,000: (2,000 - 65) / 2 = 967.50; 1,261 - 1,067.50
    Given a spouse born in May 1985
    And the spouse has wages of $2,000 a month
    And others pay $120 a month of the person's shelter
    When we look at January 2022
    Then in January 2022 the SSI payment is $193.50
    And it follows from "Before the first published figures a spouse's and a child's income is as in later months"

  Scenario: Shelter from others, alone
    Given others pay $120 a month of the person's shelter
    When we look at January 2022
    Then in January 2022 the SSI payment is $741
    And among the rules used is "Before the first published figures shelter from others counts as in their first month"

  Scenario: A child of a parent who gets SSI
    Given wages of $1,500 a month from October 2021
    And a child born in March 2016
    And the child gets SSI
    When we look at January 2022
    Then in January 2022 the children's SSI payment is $841
    And it follows from "Before the first published figures a parent who gets SSI is paid"
