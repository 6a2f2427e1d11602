@net
Feature: What is said about what is left, and what could be asked back

  Rule: More pay that leaves less

    # SNAP of 25 ends over 2,660; ten more dollars of pay, less 0.77 and 0.05; income tax is spread evenly over the year
    Scenario: A raise that ends SNAP
      Given the person does not meet Social Security's disability rules
      And the person gets SNAP
      And wages of $2,660 a month from January 2026 to October 2026
      And wages of $2,670 a month from November 2026
      When we look at October 2026 to November 2026
      Then the advice finds "net.more-pay-less-left" in November 2026 with
        | less | $15.82 |

    Scenario: A larger raise
      Given the person does not meet Social Security's disability rules
      And the person gets SNAP
      And wages of $2,660 a month from January 2026 to October 2026
      And wages of $2,760 a month from November 2026
      When we look at October 2026 to November 2026
      Then the advice does not find "net.more-pay-less-left"

  Rule: What is set aside is not free to live on

    Scenario: A plan to achieve self-support
      Given the person gets SSI
      And a plan to achieve self-support of $500 a month
      When we look at June 2026 to August 2026
      Then the advice finds "net.plan-set-aside" only in June 2026
      And the advice finds "net.plan-set-aside" in June 2026 with
        | amount | $500 |
      And it follows from "What a plan to achieve self-support sets aside is still in what is left"

    Scenario: No plan
      Given the person gets SSI
      When we look at June 2026 to August 2026
      Then the advice does not find "net.plan-set-aside"

  Rule: What could be asked back

    Scenario: SSI, after two months
      Given the person gets SSI
      And wages of $1,000 a month from June 2026
      When we look at June 2026 to September 2026
      Then the advice finds "net.ssi-asked-back" in August 2026 with
        | amount  | $457.50 |
        | percent | 10      |
      And the advice finds "net.ssi-asked-back" only in August 2026
      And the advice finds "net.ssi-by-then" in September 2026 with
        | amount | $915 |
      And the question "net.work-reported" is asked
      And the advice does not find "net.ssdi-asked-back"

    Scenario: SSI, from the first month
      Given the person gets SSI
      And wages of $3,000 a month from June 2026
      When we look at June 2026 to July 2026
      Then the advice finds "net.ssi-asked-back" only in June 2026

    Scenario: SSDI, after the grace months
      Given SSDI of $1,000 a month since January 2015, with trial work months from January 2016 to September 2016
      And wages of $2,000 a month from June 2026
      When we look at June 2026 to October 2026
      Then the advice finds "net.ssdi-asked-back" in September 2026 with
        | amount  | $1,000 |
        | percent | 50     |
      And the advice finds "net.ssdi-by-then" in October 2026 with
        | amount | $2,000 |

    Scenario: SSDI, from the first month
      Given SSDI of $1,000 a month since January 2020, with trial work months from January 2025 to September 2025
      And Social Security has set November 2025 as the cessation month
      And wages of $2,000 a month from June 2026
      When we look at June 2026 to July 2026
      Then the advice finds "net.ssdi-asked-back" only in June 2026

    Scenario: A job too small to change anything
      Given the person gets SSI
      And wages of $60 a month from June 2026
      When we look at June 2026 to September 2026
      Then the advice does not find "net.ssi-asked-back"
      And the advice does not find "net.ssi-by-then"
      And the advice does not find "net.ssdi-by-then"
