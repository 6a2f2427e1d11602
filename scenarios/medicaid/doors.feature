@medicaid @42cfr435.905
Feature: What is said of the way into Medicaid
  Once when the advice begins, and each time another way fits.

  Rule: It is said in the first month, and when it changes

    Scenario: Nothing changes
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      When we look at June 2026 to August 2026
      Then the advice finds "medicaid.door.husky-c" in June 2026 with
        | applied | $438 |
        | limit   | $851 |
      And the advice finds "medicaid.door.husky-c" only in June 2026
      And among the rules used is "In the first month advised, it is said where Medicaid stands"
      And among the rules used is "HUSKY C has to be asked for; SSI does not bring it"

    Scenario: A job opens MED-Connect, and its end closes it
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And wages of $100 a month from July 2026 to July 2026
      When we look at June 2026 to August 2026
      # 6 x (1,800 - 562 - 851)
      Then the advice finds "medicaid.door.spend-down-or-job" in June 2026 with
        | spend-down | $2,322 |
      And the advice finds "medicaid.door.med-connect-free" only in July 2026
      And the advice finds "medicaid.door.spend-down-or-job" in August 2026
      And the advice does not find "medicaid.door.spend-down-over-limit"
      And the advice finds "medicaid.gap" in August 2026 with
        | days | 60 |
      And among the rules used is "When another way into Medicaid fits than the month before, it is said"
      And among the rules used is "A paid job is a better door than a spend-down"
      And among the rules used is "Paid work opens MED-Connect without cost to somebody who asks for it"
      And among the rules used is "Before Medicaid is closed, every other ground for it has to be looked at"

    Scenario: MED-Connect at a premium
      Given SSDI of $1,600 a month since January 2020, with no trial work months used
      And wages of $1,400 a month from January 2026
      When we look at June 2026
      Then the advice finds "medicaid.door.med-connect" in June 2026 with
        | premium | $34 |
      And among the rules used is "Paid work opens MED-Connect at a premium to somebody who asks for it"

    Scenario: The State Supplement
      Given the person gets SSI
      And the person gets State Supplement
      And rent of $500 a month
      When we look at June 2026
      Then the advice finds "medicaid.door.state-supplement" in June 2026
      And among the rules used is "Medicaid that comes with the State Supplement asks for nothing more"

    Scenario: Section 1619, and its end
      Given the person gets SSI
      And the person has Medicaid
      And wages of $1,800 a month from January 2026 to June 2026
      When we look at June 2026 to July 2026
      Then the advice finds "medicaid.door.section-1619" in June 2026 with
        | savings-limit | $1,600 |
      And the advice finds "medicaid.1619-keep" in June 2026 with
        | savings-limit     | $1,600 |
        | ssi-savings-limit | $2,000 |
      And the advice finds "medicaid.1619-over" in July 2026
      And the advice does not find "medicaid.door.section-1619-with-medicaid"
      And among the rules used is "Section 1619 keeps Medicaid open whatever the State's own limits"
      And among the rules used is "When section 1619 no longer keeps Medicaid open, the State's own limits count again"

    # HUSKY C fits in May; 1,800 in June is over the substantial level of 1,690
    Scenario: Section 1619 of somebody who told of no Medicaid
      Given the person gets SSI
      And the person has no Medicaid
      And savings of $800
      And wages of $1,800 a month from June 2026
      When we look at May 2026 to July 2026
      Then the advice finds "medicaid.door.section-1619-with-medicaid" only in June 2026
      And the advice finds "medicaid.door.section-1619-with-medicaid" in June 2026 with
        | before | May 2026 |
      And the advice does not find "medicaid.door.section-1619"

    Scenario: Section 1619 of somebody with a spouse, and its end
      Given the person gets SSI
      And the person has Medicaid
      And a spouse born in May 1985
      And the spouse is disabled
      And the spouse gets SSI
      And wages of $1,800 a month from January 2026 to June 2026
      When we look at June 2026 to July 2026
      Then the advice finds "medicaid.1619-keep" in June 2026 with
        | savings-limit     | $2,400 |
        | ssi-savings-limit | $3,000 |
      And the advice finds "medicaid.1619-over" in July 2026
      And among the rules used is "Section 1619 keeps Medicaid of somebody with a spouse open whatever the State's own limits"
      And among the rules used is "When section 1619 no longer keeps Medicaid of somebody with a spouse open, the State's own limits count again"

    Scenario: A job that ends, and MED-Connect with it
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And wages of $900 a month from January 2026 to May 2026
      And savings of $15,000
      When we look at May 2026 to July 2026
      Then the advice finds "medicaid.med-connect-kept" only in June 2026
      And among the rules used is "Who loses a job by no choice may be able to keep MED-Connect for a while"

    # 12 x 7,000 is 84,000 in 2026; 12 x 7,100 is 85,200 in 2027
    Scenario: MED-Connect that ends while work goes on
      Given these wages
        | from         | to            | a month |
        | January 2026 | December 2026 | $7,000  |
        | January 2027 | December 2027 | $7,100  |
      And savings of $15,000
      When we look at December 2026 to January 2027
      Then the advice does not find "medicaid.med-connect-kept"

    # 8,000 a month is 96,000 a year, over 85,000
    Scenario: A year's pay over the limit of MED-Connect
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And savings of $1,000
      And wages of $8,000 a month from January 2026
      When we look at June 2026
      Then the advice finds "medicaid.door.spend-down-over-limit" in June 2026
      And the advice does not find "medicaid.door.spend-down-or-job"

    Scenario: HUSKY A, and the months that a parent often keeps it
      Given the person does not meet Social Security's disability rules
      And a child born in May 2015
      And these wages
        | from         | to           | a month |
        | January 2026 | June 2026    | $2,000  |
        | July 2026    | August 2026  | $2,600  |
      When we look at June 2026 to July 2026
      Then the advice finds "medicaid.door.husky-a" in June 2026
      And the advice finds "medicaid.door.covered-connecticut" in July 2026
      And the advice finds "medicaid.husky-a-goes-on" in July 2026 with
        | months | 12 |
      And among the rules used is "HUSKY A is asked for at Access Health CT"
      And among the rules used is "Covered Connecticut is asked for at Access Health CT"
      And among the rules used is "A parent whose earnings go over the limit often keeps HUSKY A for twelve months more"

    # 1,900 less 65 and one half is 917.50, over HUSKY C's 851; without pay in November, HUSKY C comes first
    Scenario: HUSKY A that gives way to HUSKY C when pay ends
      Given a child born in May 2015
      And savings of $500
      And wages of $1,900 a month from January 2026 to October 2026
      When we look at October 2026 to November 2026
      Then the advice finds "medicaid.door.husky-a" in October 2026
      And the advice finds "medicaid.door.husky-c" in November 2026
      And the advice does not find "medicaid.husky-a-goes-on"

    Scenario: HUSKY D
      Given SSDI of $1,700 a month since January 2025, with no trial work months used
      When we look at June 2026
      Then the advice finds "medicaid.door.husky-d" in June 2026 with
        | limit | $1,836 |
      And among the rules used is "HUSKY D is asked for at Access Health CT, and asks nothing about savings"

    Scenario: A spend-down without MED-Connect
      Given the person born in May 1960
      And SSDI of $1,800 a month since January 2020, with no trial work months used
      When we look at June 2026
      Then the advice finds "medicaid.door.spend-down" in June 2026
      And among the rules used is "Where MED-Connect is no door, medical bills may open HUSKY C"

    Scenario: None
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And savings of $9,000
      When we look at June 2026
      Then the advice finds "medicaid.door.none" in June 2026
      And among the rules used is "When no way into Medicaid surely fits, every ground should be looked at"

    Scenario: Nobody can tell
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And savings nobody told of
      When we look at June 2026
      Then the advice finds "medicaid.door.unknown" in June 2026
      And among the rules used is "When an answer is missing, nobody can tell which way into Medicaid fits"
