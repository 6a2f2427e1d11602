@snap
Feature: What is said about SNAP

  Rule: More pay lowers SNAP at the next form

    # October: 994 - 217 = 777, 306 - 234 = 72. November: 0.8 x 85 + 994 - 217 = 845, 306 - 254 = 52
    Scenario: A small job
      Given the person gets SSI
      And the person gets SNAP
      And wages of $85 a month from November 2026
      When we look at October 2026 to November 2026
      Then the advice finds "snap.falls" in November 2026 with
        | before | $72 |
        | now    | $52 |

    # When the job ends in the next month, income is lower
    Scenario: A job that ends
      Given the person gets SSI
      And the person gets SNAP
      And wages of $85 a month from August 2026 to October 2026
      When we look at October 2026 to November 2026
      Then the advice finds "snap.rises" in November 2026 with
        | before | $52 |
        | now    | $72 |
      And the advice does not find "snap.falls"
      And the advice does not find "snap.returns"

  Rule: SNAP that ends

    Scenario: Income goes over the limit
      Given the person does not meet Social Security's disability rules
      And the person gets SNAP
      And wages of $1,000 a month from January 2026 to October 2026
      And wages of $3,000 a month from November 2026
      When we look at October 2026 to December 2026
      Then the advice finds "snap.ends" only in November 2026
      And the advice does not find "snap.check-now"

    # 3,000 is over 2,660 until October. With no income in November, SNAP is the whole 306
    Scenario: Income falls under the limit again
      Given the person does not meet Social Security's disability rules
      And the person gets SNAP
      And wages of $3,000 a month from January 2026 to October 2026
      When we look at October 2026 to December 2026
      Then the advice finds "snap.returns" only in November 2026
      And the advice finds "snap.returns" in November 2026 with
        | amount | $306 |
      And the advice does not find "snap.rises"

    Scenario: Income is over the limit from the first month
      Given the person does not meet Social Security's disability rules
      And the person gets SNAP
      And wages of $3,000 a month from January 2026
      When we look at October 2026 to December 2026
      Then the advice finds "snap.check-now" in October 2026 with
        | limit | $2,660 |
      And the advice does not find "snap.ends"

  Rule: The lowest step

    # 0.8 x 700 + 994 - 217 = 1,337 in November: 306 - 402 is under 25
    Scenario: Pay takes SNAP to the minimum
      Given the person gets SSI
      And the person gets SNAP
      And wages of $700 a month from November 2026
      When we look at October 2026 to November 2026
      Then the advice finds "snap.minimum" in November 2026 with
        | least | $25 |

    Scenario: Pay does not take it there
      Given the person gets SSI
      And the person gets SNAP
      And wages of $85 a month from November 2026
      When we look at October 2026 to November 2026
      Then the advice does not find "snap.minimum"

  Rule: Who could ask

    Scenario: Without SNAP
      Given the person gets SSI
      When we look at October 2026
      Then the advice finds "snap.ask" in October 2026 with
        | amount | $72 |

    Scenario: With SNAP
      Given the person gets SSI
      And the person gets SNAP
      When we look at October 2026
      Then the advice does not find "snap.ask"

  Rule: Counting as disabled

    # SSDI of 300 since 2015 with the ninth trial month used; 1,800 a month ends it; not disabled for Medicaid here means a pay
    # over 85,000 a year. Wages of 7,500 are over MED-Connect's limit
    Scenario: Neither cash nor Medicaid on the ground of disability is left
      Given SSDI of $300 a month since January 2015, with trial work months from January 2016 to September 2016
      And the person gets SNAP
      And 9 children born in May 2020
      And wages of $7,500 a month from June 2026
      When we look at 6 months from June 2026
      Then the advice finds "snap.disability-ends" only in October 2026
      And the question "snap.disability" is asked

    Scenario: MED-Connect goes on
      Given SSDI of $300 a month since January 2015, with trial work months from January 2016 to September 2016
      And the person gets SNAP
      And the person has Medicaid
      And wages of $2,000 a month from June 2026
      When we look at 6 months from June 2026
      Then the advice finds "snap.still-disabled" only in October 2026
      And the advice does not find "snap.disability-ends"

    # the child's SSI is not a cash benefit of the person's
    Scenario: MED-Connect goes on, and a child gets SSI
      Given SSDI of $300 a month since January 2015, with trial work months from January 2016 to September 2016
      And a child born in May 2018
      And the child gets SSI
      And the person gets SNAP
      And the person has Medicaid
      And wages of $2,800 a month from June 2026
      When we look at 8 months from June 2026
      Then the advice finds "snap.still-disabled" only in October 2026

    Scenario: MED-Connect would fit, and the person has no Medicaid
      Given SSDI of $300 a month since January 2015, with trial work months from January 2016 to September 2016
      And the person gets SNAP
      And the person has no Medicaid
      And wages of $2,000 a month from June 2026
      When we look at 6 months from June 2026
      Then the advice does not find "snap.still-disabled"
      And the advice finds "snap.disability-ends" only in October 2026

  Rule: Medical costs

    Scenario Outline: Told or not
      Given the person gets SSI
      And the person gets SNAP
      And medical costs of <costs> a month
      When we look at October 2026
      Then the advice does not find "snap.medical-costs"

      Examples:
        | costs |
        | $1    |
        | $50   |

    Scenario: None told
      Given the person gets SSI
      And the person gets SNAP
      When we look at October 2026
      Then the advice finds "snap.medical-costs" in October 2026 with
        | floor | $35 |

  Rule: What hangs on the place, on savings, on utilities, on paydays

    Scenario: A boarding home
      Given the person lives in a boarding home
      When we look at October 2026
      Then the advice finds "snap.institution" in October 2026
      And the question "snap.institution" is asked

    Scenario: An own home
      When we look at October 2026
      Then the advice does not find "snap.institution"

    Scenario: A stay
      Given SSDI of $900 a month since January 2026, with no trial work months used
      And the person gets SNAP
      And the person is in a state hospital from November 2026
      When we look at October 2026 to December 2026
      Then the advice finds "snap.stay" only in November 2026
      And the advice does not find "snap.returns"

    # In November the hospital serves the meals; in December the person is home again
    Scenario: Home again after a stay
      Given SSDI of $900 a month since January 2026, with no trial work months used
      And the person gets SNAP
      And the person is in a state hospital from November 2026 to November 2026
      When we look at October 2026 to December 2026
      Then the advice finds "snap.returns" only in December 2026

    Scenario: A stay that began before
      Given the person gets SSI
      And the person gets SNAP
      And the person is in a state hospital from August 2026 to November 2026
      When we look at October 2026 to November 2026
      Then the advice finds "snap.stay" only in October 2026
      And the advice does not find "snap.check-now"
      And the advice does not find "snap.ends"
      And in October 2026 there is no SNAP allotment

    Scenario: Income is not the reason that SNAP stops in a month away
      Given the person gets SSI
      And the person gets SNAP
      And the person is in jail from October 2026 to October 2026
      When we look at September 2026 to October 2026
      Then the advice finds "snap.stay" only in October 2026
      And the advice does not find "snap.ends"
      And the advice does not find "medicaid.door.husky-c" in October 2026

    Scenario: A family of which one is away
      Given a child born in May 2015
      And the person gets SNAP
      And the person is in jail from October 2026 to October 2026
      When we look at September 2026 to October 2026
      Then the advice finds "snap.stay-family" only in October 2026
      And the advice does not find "snap.stay"

    Scenario Outline: A family of which one has been away since earlier
      Given a child born in May 2015
      And the person gets SNAP
      And the person is in jail from August 2026 to <last>
      When we look at October 2026 to November 2026
      Then the advice <said>

      Examples:
        | last           | said                                          |
        | October 2026   | finds "snap.stay-family" only in October 2026 |
        | September 2026 | does not find "snap.stay-family"              |

    Scenario: A facility as a home
      Given the person gets SSI
      And the person gets SNAP
      And the person lives in a medical facility
      When we look at October 2026
      Then the advice finds "snap.facility" in October 2026
      And the advice does not find "snap.medical-costs"
      And the advice does not find "snap.institution"
      And the advice does not find "snap.check-now"

    Scenario: Savings nobody told of
      Given SSDI of $2,700 a month since January 2026, with no trial work months used
      And rent of $1,800 a month
      And savings nobody told of
      When we look at October 2026
      Then the advice finds "snap.savings" in October 2026 with
        | limit | $4,750 |

    Scenario: Savings that do not matter
      Given SSDI of $1,000 a month since January 2026, with no trial work months used
      And savings nobody told of
      When we look at October 2026
      Then the advice does not find "snap.savings"

    Scenario: Heat in the rent and no disability
      Given the person does not meet Social Security's disability rules
      And rent of $800 a month
      And heating and cooling are in the rent
      When we look at June 2026
      Then the advice finds "snap.utilities" in June 2026 with
        | used  | $36  |
        | other | $430 |

    Scenario: Heat paid
      Given the person does not meet Social Security's disability rules
      And rent of $800 a month
      When we look at June 2026
      Then the advice does not find "snap.utilities"

    Scenario: Paid every two weeks
      Given the person gets SSI
      And the person gets SNAP
      And wages of $500 a month from June 2026
      And that job pays every two weeks, first on 5 June 2026
      When we look at 3 months from June 2026
      Then the advice finds "snap.average-pay" only in June 2026

    Scenario: Paid once a month
      Given the person gets SSI
      And the person gets SNAP
      And wages of $500 a month from June 2026
      When we look at 3 months from June 2026
      Then the advice does not find "snap.average-pay"
