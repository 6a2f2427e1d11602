@ssi @20cfr416.1320
Feature: What is said of SSI
  A change of SSI is told in the month it comes, with what stays and what can be done.

  Background:
    Given the person gets SSI

  Rule: A check that changes, and a month with nothing due

    Scenario: Pay shows two months later
      # 994 - (885 - 85) / 2
      Given wages of $885 a month from June 2026
      When we look at June 2026 to September 2026
      Then the advice finds "ssi.payment-changes" only in August 2026
      And the advice finds "ssi.payment-changes" in August 2026 with
        | was    | $994      |
        | now    | $594      |
        | earned | June 2026 |
      And it follows from "A check that changes while SSI goes on follows income of two months before"

    Scenario: Pay that the exclusions cover
      Given wages of $85 a month from June 2026
      When we look at June 2026 to September 2026
      Then the advice does not find "ssi.payment-changes"

    Scenario: Pay one cent over the break-even
      # (2,073.01 - 85) / 2 = 994.005
      Given wages of $2,073.01 a month from June 2026
      When we look at June 2026 to July 2026
      Then the advice finds "ssi.nothing-due" only in June 2026
      And it follows from "When pay is over the rate, nothing is due from that very month, though checks may still come"

    Scenario: Pay at the break-even
      Given wages of $2,073 a month from June 2026
      When we look at June 2026 to July 2026
      Then the advice does not find "ssi.nothing-due"

  Rule: Section 1619 is told when it begins

    Scenario: One good month
      Given wages of $2,200 in June 2026 only
      When we look at May 2026 to July 2026
      Then the advice finds "ssi.section-1619b" only in June 2026
      And it follows from "Under section 1619(b) somebody still counts as getting SSI"
      And the question "ssi.section-1619b" is asked
      And the advice does not find "ssi.section-1619b-uncertain"

    Scenario: Good months that go on, over the part that is sure
      # 12 x (2 x 994 + 85) = 24,876; 12 x 2,073.01 = 24,876.12
      Given wages of $2,073.01 a month from June 2026
      When we look at May 2026 to July 2026
      Then the advice finds "ssi.section-1619b-uncertain" only in June 2026
      And the advice finds "ssi.section-1619b-uncertain" in June 2026 with
        | part | $24,876 |
      And it follows from "Where no threshold is published, section 1619(b) is a question for Social Security"
      And the question "ssi.threshold" is asked
      And the advice does not find "ssi.section-1619b"

    Scenario Outline: Checks at the work level, <wages>
      Given wages of <wages> a month from June 2026
      When we look at May 2026 to July 2026
      Then <found>
      And <follows> follows from "Under section 1619(a) checks go on above the work level"

      Examples:
        | wages     | found                                                   | follows   |
        | $1,690    | the advice finds "ssi.section-1619a" only in June 2026  | something |
        | $1,689.99 | the advice does not find "ssi.section-1619a"            | nothing   |

  Rule: Checks that stop can start again

    Scenario: After one month over the break-even
      Given wages of $2,200 in June 2026 only
      When we look at June 2026 to August 2026
      Then the advice finds "ssi.cash-back" only in July 2026
      And the advice finds "ssi.cash-back" in July 2026 with
        | amount | $994 |
      And it follows from "SSI checks start again without a new claim when income allows"

    Scenario: After one month at the break-even there was no stop
      Given wages of $2,073 in June 2026 only
      When we look at June 2026 to August 2026
      Then the advice does not find "ssi.cash-back"

    Scenario Outline: A published threshold and twelve months of <wages>
      # Connecticut's threshold for 2023 is 54,502
      Given wages of <wages> a month from January 2023
      When we look at January 2023
      Then <found>
      And <follows> follows from "SSI that stops for pay over the threshold can come back within twelve months"

      Examples:
        | wages     | found                                                        | follows   |
        | $4,541.84 | the advice finds "ssi.suspended-work" only in January 2023   | something |
        | $4,541.83 | the advice does not find "ssi.suspended-work"                | nothing   |

    Scenario: A pension one cent over the rate and the exclusion
      Given a pension of $1,014.01 a month from March 2026
      When we look at February 2026 to April 2026
      Then the advice finds "ssi.suspended-income" only in March 2026
      And the advice finds "ssi.suspended-income" in March 2026 with
        | through | February 2027 |
      And it follows from "SSI that stops for other income can come back within twelve months"

    Scenario: A pension just at them
      Given a pension of $1,014 a month from March 2026
      When we look at February 2026 to April 2026
      Then the advice does not find "ssi.suspended-income"

    Scenario: A pension that came before the first month too
      Given a pension of $1,014.01 a month
      When we look at March 2026 to May 2026
      Then the advice finds "ssi.suspended-income" only in March 2026
      And it follows from "SSI that other income holds back from the first month advised on can come back within twelve months"

    Scenario: One cent too much saved
      Given savings of $2,000.01
      When we look at June 2026 to August 2026
      Then the advice finds "ssi.suspended-savings" only in June 2026
      And the advice finds "ssi.suspended-savings" in June 2026 with
        | limit | $2,000 |
      And it follows from "SSI that stops for savings comes back when they are under the limit on the first of a month"

    Scenario: One cent too much saved by two
      Given a spouse born in May 1980
      And savings of $3,000.01
      When we look at June 2026 to August 2026
      Then the advice finds "ssi.suspended-savings" only in June 2026
      And the advice finds "ssi.suspended-savings" in June 2026 with
        | limit | $3,000 |
      And it follows from "SSI of somebody with a spouse that stops for savings comes back when they are under the limit for two"

    Scenario: Savings of two just at the limit
      Given a spouse born in May 1980
      And savings of $3,000
      When we look at June 2026 to August 2026
      Then the advice does not find "ssi.suspended-savings"

    Scenario: Savings just at the limit
      Given savings of $2,000
      When we look at June 2026 to August 2026
      Then the advice does not find "ssi.suspended-savings"

    # $100,500.01 in the account: $500.01 is above the $100,000 that does not count, and $1,500 + $500.01 is over $2,000.
    Scenario: One cent too much in an ABLE account
      Given savings of $1,500
      And an ABLE account with $100,500.01
      When we look at June 2026 to August 2026
      Then the advice finds "ssi.suspended-able" only in June 2026
      And the advice finds "ssi.suspended-able" in June 2026 with
        | limit | $100,000 |
      And it follows from "SSI held back only by what an ABLE account holds waits without an end, and Medicaid goes on"
      And the advice does not find "ssi.suspended-savings"

    Scenario: An ABLE account just at what does not count
      Given savings of $1,500
      And an ABLE account with $100,500
      When we look at June 2026 to August 2026
      Then the advice does not find "ssi.suspended-able"

  Rule: Who has savings close to the limit hears of it before more is saved

    # $2,000 - $500 = $1,500.
    Scenario Outline: Savings of <savings> with SSI
      Given savings of <savings>
      When we look at June 2026 to August 2026
      Then the advice <finds> "ssi.savings-near-limit" in June 2026

      Examples:
        | savings   | finds         |
        | $1,500.00 | does not find |
        | $1,500.01 | finds         |
        | $2,000.00 | finds         |
        | $2,000.01 | does not find |

    Scenario: One cent above where savings are close
      Given savings of $1,500.01
      When we look at June 2026 to August 2026
      Then the advice finds "ssi.savings-near-limit" in June 2026 with
        | limit | $2,000 |
      And it follows from "Somebody who gets SSI and has savings just under the limit is told before more is saved"

    # $3,000 - $500 = $2,500.
    Scenario: Savings of two, one cent above where they are close
      Given a spouse born in May 1980
      And savings of $2,500.01
      When we look at June 2026 to August 2026
      Then the advice finds "ssi.savings-near-limit" only in June 2026
      And the advice finds "ssi.savings-near-limit" in June 2026 with
        | limit | $3,000 |
      And it follows from "Somebody with a spouse who gets SSI and has savings just under the limit for two is told before more is saved"

    Scenario: Savings of two, just where they are not close
      Given a spouse born in May 1980
      And savings of $2,500
      When we look at June 2026 to August 2026
      Then the advice does not find "ssi.savings-near-limit"

  Rule: A stay is told in its first full month

    Scenario: Jail
      Given the person is in jail from March 2026 to May 2026
      When we look at February 2026 to June 2026
      Then the advice finds "ssi.suspended-stay" only in March 2026
      And it follows from "SSI that stops for a stay starts again on the day somebody leaves"

    Scenario Outline: A State hospital, at an age at which Medicaid can pay there
      Given the person born in <born>
      And the person is in a state hospital from March 2026 to May 2026
      When we look at February 2026 to June 2026
      Then the advice finds "ssi.hospital-age" only in March 2026
      And the advice finds "ssi.hospital-age" in March 2026 with
        | rate | $30 |
      And it follows from "At an age at which Medicaid can pay in a State hospital, SSI there can be the lower rate instead of nothing"

      Examples: the last month under 21, and the first at 65
        | born       |
        | April 2005 |
        | March 1961 |

    Scenario Outline: A State hospital, at an age at which Medicaid does not pay there
      Given the person born in <born>
      And the person is in a state hospital from March 2026 to May 2026
      When we look at February 2026 to June 2026
      Then the advice does not find "ssi.hospital-age"

      Examples: the first month at 21, and the last at 64
        | born       |
        | March 2005 |
        | April 1961 |

    # Work over the substantial level brings two months of full SSI in the hospital: April and May
    Scenario: A stay of somebody who works
      Given wages of $2,000 a month from February 2026
      And the person is in a state hospital from April 2026 to August 2026
      When we look at January 2026 to August 2026
      Then the advice finds "ssi.suspended-stay" only in June 2026
      And it follows from "SSI that stops in a later month of a stay starts again on the day somebody leaves too"

    Scenario: A facility that Medicaid pays for
      Given the person is in a Medicaid facility from March 2026 to May 2026
      When we look at February 2026 to June 2026
      Then the advice does not find "ssi.suspended-stay"
      And the advice finds "ssi.stay-papers" only in March 2026
      And it follows from "A full month in a facility that Medicaid pays for can keep the full rate with a doctor's papers"

    Scenario: A facility that Medicaid does not pay for
      Given the person is in a private facility from March 2026 to May 2026
      When we look at February 2026 to June 2026
      Then the advice does not find "ssi.stay-papers"

  Rule: The end of SSI is told before it comes, and when it comes

    Scenario: Twelve months of a pension
      # the tenth month of suspension is December 2026, the twelfth February 2027; sixty months from March 2027
      Given a pension of $1,100 a month from March 2026 to February 2027
      When we look at February 2026 to April 2027
      Then the advice finds "ssi.suspension-ends-soon" only in December 2026
      And the advice finds "ssi.suspension-ends-soon" in December 2026 with
        | months  | 10            |
        | through | February 2027 |
      And it follows from "Shortly before suspension ends SSI there is still time"
      And the advice finds "ssi.terminated-otherwise" only in March 2027
      And the advice finds "ssi.terminated-otherwise" in March 2027 with
        | through | February 2032 |
      And it follows from "Who lost SSI for another reason than pay can claim it anew"
      And the advice does not find "ssi.terminated"

    # 48,000 a year is over the threshold, so that no month is one of section 1619(b)
    Scenario: Twelve months of pay over the threshold
      Given the figure section-1619b.threshold is 30000
      And wages of $4,000 a month from March 2026
      When we look at February 2026 to April 2027
      Then the advice finds "ssi.terminated" only in March 2027
      And the advice finds "ssi.terminated" in March 2027 with
        | through | February 2032 |
      And it follows from "Who lost SSI for work can ask it back for sixty months after its end"
      And the advice does not find "ssi.terminated-otherwise"

    Scenario Outline: A pension to <last>
      Given a pension of $1,100 a month from March 2026 to <last>
      When we look at February 2026 to April 2027
      Then the advice does not find "ssi.terminated"
      And the advice does not find "ssi.terminated-otherwise"
      And <said>

      Examples:
        | last          | said                                                              |
        | January 2027  | the advice finds "ssi.suspension-ends-soon" only in December 2026 |
        | November 2026 | the advice does not find "ssi.suspension-ends-soon"               |

  Rule: When Social Security stops, SSI catches up two months later

    # SSDI of 100 leaves 80 to count; 80 + (1,700 - 65) / 2 = 897.50, under 994. January 2026 ceases, February and March
    # are grace months; March's check comes in April, so that May is the first month without one
    Scenario Outline: Small SSDI and wages of <wages>
      Given SSDI of $100 a month since January 2020, with trial work months from April 2025 to December 2025
      And wages of <wages> a month from January 2026
      When we look at January 2026 to July 2026
      Then <found>
      And <follows> follows from "When Social Security stops while SSI goes on, SSI catches up only after the two-month lag"

      Examples:
        | wages  | found                                                | follows   |
        | $1,700 | the advice finds "ssi.two-month-gap" only in May 2026 | something |
        | $1,690 | the advice does not find "ssi.two-month-gap"          | nothing   |

    Scenario: The month in which SSI has caught up
      Given SSDI of $100 a month since January 2020, with trial work months from April 2025 to December 2025
      And wages of $1,700 a month from January 2026
      When we look at January 2026 to July 2026
      Then the advice finds "ssi.two-month-gap" in May 2026 with
        | rises | July 2026 |

  Rule: A student's exclusion

    Scenario Outline: A student born in <born> looks at June 2026
      Given the person born in <born>
      And the person is a student
      When we look at June 2026
      Then <found>
      And <follows> follows from "The month of turning twenty-two can be read in two ways for a student"

      Examples:
        | born      | found                                               | follows   |
        | June 2004 | the advice finds "ssi.student-age" only in June 2026 | something |
        | July 2004 | the advice does not find "ssi.student-age"           | nothing   |

    Scenario: The year's exclusion is used up
      # four times 2,410 is 9,640; in May 90 is left of 9,730
      Given the person born in May 2006
      And the person is a student
      And wages of $2,410 a month from January 2026
      When we look at January 2026 to June 2026
      Then the advice finds "ssi.student-year-used" only in May 2026
      And the advice finds "ssi.student-year-used" in May 2026 with
        | annual | $9,730 |
      And it follows from "A student's exclusion for the year can be used up"

    # of a year's amount of 3,000, January and February leave out 1,300 each, March the 400 left, April nothing
    Scenario: A check that changes as the year's exclusion runs out
      Given the person born in May 2006
      And the person is a student
      And the figure ssi.student-exclusion.annual is 3000
      And wages of $1,300 a month from January 2026
      When we look at March 2026 to July 2026
      # May looks at March: (900 - 85) / 2 = 407.50; June looks at April: (1,300 - 85) / 2 = 607.50
      Then the advice finds "ssi.payment-changes-student" only in May 2026, June 2026
      And the advice finds "ssi.payment-changes-student" in May 2026 with
        | was | $994    |
        | now | $586.50 |
      And the advice does not find "ssi.payment-changes-otherwise"
      And it follows from "A check that changes while SSI goes on can follow how much of a student's pay is left out"

    Scenario: The same pay of somebody who is no student
      Given the person born in May 2006
      And wages of $1,300 a month from January 2026
      When we look at March 2026 to July 2026
      Then the advice does not find "ssi.payment-changes-student"

    Scenario: One month before
      Given the person born in May 2006
      And the person is a student
      And wages of $2,410 a month from January 2026
      When we look at January 2026 to April 2026
      Then the advice does not find "ssi.student-year-used"

    Scenario: A student's work starts
      Given the person born in May 2006
      And the person is a student
      And wages of $500 a month from June 2026
      When we look at May 2026 to July 2026
      Then the advice finds "ssi.student-claim" only in June 2026
      And it follows from "A student who gets SSI asks for the student exclusion when work starts"

    Scenario: Work of somebody as young who is no student
      Given the person born in May 2006
      And wages of $500 a month from June 2026
      When we look at May 2026 to July 2026
      Then the advice does not find "ssi.student-claim"

  Rule: A change of pay is reported early in the next month

    Scenario: Pay rises by a cent
      Given wages of $500 a month from January 2026 to May 2026
      And wages of $500.01 a month from June 2026
      When we look at May 2026 to July 2026
      Then the report "ssi-wages" is due by 6 July 2026
      And it follows from "A change of pay is reported by who gets SSI, wages in the first days of the next month"
      And the report "ssi-change" is due by 10 July 2026
      And the advice finds "ssi.report-wages" only in June 2026

    Scenario: Pay stays
      Given wages of $500 a month from January 2026
      When we look at May 2026 to July 2026
      Then no report "ssi-wages" is due
      And no report "ssi-change" is due

  Rule: A check that changes for something else than pay

    Scenario: A pension that begins
      Given a pension of $300 a month from March 2026
      When we look at March 2026 to July 2026
      Then the advice finds "ssi.payment-changes-otherwise" only in May 2026
      And the advice does not find "ssi.payment-changes"
      And it follows from "A check that changes while SSI goes on can follow what somebody else brings, or income other than pay"

    Scenario: Pay that begins
      Given wages of $500 a month from March 2026
      When we look at March 2026 to July 2026
      Then the advice does not find "ssi.payment-changes-otherwise"

  Rule: Section 1619(b) is asked for before the first month without a check

    # (2,500 - 85) / 2 = 1,207.50 is over 914; 12 x 2,500 is under Connecticut's 2023 threshold
    Scenario: Pay that takes the place of checks
      Given the person has Medicaid
      And wages of $2,500 a month from March 2023
      When we look at January 2023 to July 2023
      Then the advice finds "ssi.ask-section-1619b" only in February 2023
      And it follows from "Section 1619(b) is asked for by name in the month before pay takes the place of checks"

    Scenario: The same where no threshold is published
      Given the person has Medicaid
      And wages of $2,500 a month from March 2026
      When we look at January 2026 to July 2026
      Then the advice finds "ssi.ask-section-1619b" only in February 2026

    Scenario: From the first month on
      Given the person has Medicaid
      And wages of $2,500 a month from March 2026
      When we look at March 2026 to July 2026
      Then the advice finds "ssi.ask-section-1619b" only in March 2026
      And it follows from "Section 1619(b) that holds in the first month advised is asked for by name then"

    # (2,073 - 85) / 2 = 994, the rate: nothing is left, and section 1619(b) needs a cent more
    Scenario: Pay that just leaves the rate
      Given the person has Medicaid
      And wages of $2,073 a month from March 2026
      When we look at January 2026 to July 2026
      Then the advice does not find "ssi.ask-section-1619b"

  Rule: A stay of somebody who works

    Scenario: Two months in full hang on keeping the money
      Given wages of $1,690 a month from January 2025 to February 2026
      And the person is in a state hospital from March 2026 to May 2026
      When we look at March 2026 to May 2026
      Then the advice finds "ssi.stay-1619" only in March 2026
      And it follows from "Full SSI for two months of a stay, for somebody in section 1619 status before it, hangs on keeping the money"

    Scenario: Pay one cent under the level
      Given wages of $1,689.99 a month from January 2025 to February 2026
      And the person is in a state hospital from March 2026 to May 2026
      When we look at March 2026 to May 2026
      Then the advice does not find "ssi.stay-1619"

  Rule: A business, work costs, and a child who comes of age

    Scenario: A business that starts in March is told in March
      Given self-employment with a net profit of $600 a month from March 2026
      When we look at January 2026 to June 2026
      Then the advice finds "ssi.self-employment" only in March 2026
      And the advice finds "ssi.report-wages" only in March 2026
      And among the rules used is "Net earnings of a business are told to SSI as one estimate for the year"

    Scenario: Wages are no business
      Given wages of $600 a month from March 2026
      When we look at January 2026 to June 2026
      Then the advice does not find "ssi.self-employment"

    Scenario: Work costs go with the pay
      Given wages of $700 a month from March 2026
      And impairment-related work expenses of $100 a month
      When we look at January 2026 to June 2026
      Then the advice finds "ssi.work-cost-receipts" only in March 2026
      And it follows from "Costs that the impairment makes needed for work are sent to SSI with the pay"

    Scenario: Work costs of a job that goes on
      Given wages of $700 a month from January 2026
      And impairment-related work expenses of $100 a month
      When we look at March 2026 to June 2026
      Then the advice finds "ssi.work-cost-receipts" only in March 2026
      And it follows from "Costs that the impairment makes needed for a job that goes on are sent to SSI with the pay"

    Scenario: No work costs
      Given wages of $700 a month from March 2026
      When we look at January 2026 to June 2026
      Then the advice does not find "ssi.work-cost-receipts"

    Scenario: A child on SSI turns eighteen
      Given a child born in August 2008
      And the child gets SSI
      When we look at June 2026 to October 2026
      Then the advice finds "ssi.child-turns-adult" only in August 2026
      And among the rules used is "At eighteen a child's SSI is decided anew by the rules for adults, and the parents' pay no longer counts"

    Scenario: A child without SSI turns eighteen
      Given a child born in August 2008
      When we look at June 2026 to October 2026
      Then the advice does not find "ssi.child-turns-adult"

    Scenario: Somebody who gets SSI turns eighteen
      Given the person born in August 2008
      When we look at June 2026 to October 2026
      Then the advice finds "ssi.turns-adult" only in August 2026
      And it follows from "At eighteen somebody's own SSI is decided anew by the rules for adults"

    Scenario: Somebody who gets SSI turned eighteen in the month before
      Given the person born in May 2008
      When we look at June 2026 to October 2026
      Then the advice does not find "ssi.turns-adult"

  Rule: Where somebody lives is asked when nobody told it

    Scenario: Untold
      When we look at June 2026
      Then the assumption "ssi.living" is named

    Scenario: Told
      Given the person lives in another's household
      When we look at June 2026
      Then the assumption "ssi.living" is not named
