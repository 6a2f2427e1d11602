@ssi @20cfr416.1161
Feature: Income of a husband or wife, or a parent, who gets aid based on need

  Rule: Family assistance

    # 4,000 - 497 for the brother; (3,503 - 85) / 2 = 1,709; less 994 is 715; 994 - (715 - 20)
    Scenario: A parent without it, and a child with SSI
      Given a child born in January 2016
      And a child born in January 2015
      And the child gets SSI
      And wages of $4,000 a month from January 2026
      When we look at March 2026
      Then in March 2026 the children's SSI payment is $299

    Scenario: A parent who gets family assistance, and a child with SSI
      Given a child born in January 2016
      And a child born in January 2015
      And the child gets SSI
      And the person gets TFA
      And wages of $1,500 a month from January 2026
      When we look at March 2026
      Then in March 2026 the children's SSI payment is $994
      And it follows from "No income of somebody on aid based on need counts for another's SSI"
      And among the rules used is "In a month with family assistance or a VA pension somebody gets aid based on need"
      And among the rules used is "Family assistance that is received was received in the months before those looked at for it"

    # 2,000 - 497 for the child; (1,503 - 85) / 2 = 709; 1,491 - 709
    Scenario: A husband or wife without family assistance
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse has wages of $2,000 a month
      And a child born in January 2016
      When we look at March 2026
      Then in March 2026 the SSI payment is $782
      And among the rules used is "Without family assistance a husband or wife gets no aid based on need that anybody told of"

    Scenario: A husband or wife in the grant
      Given the person gets SSI
      And a spouse born in May 1985
      And the spouse has wages of $2,000 a month
      And a child born in January 2016
      And the person gets TFA
      When we look at March 2026
      Then in March 2026 the SSI payment is $994
      And among the rules used is "A husband or wife is in the grant of a family whose other parent gets SSI"

  Rule: A VA pension

    # 500 - 20 = 480; (1,500 - 65) / 2 = 717.50; 1,491 - 1,197.50
    Scenario Outline: <pension>
      Given a spouse born in May 1985
      And the spouse gets SSI
      And a <pension> of $500 a month
      And wages of $1,500 a month from January 2025
      When we look at March 2026
      Then in March 2026 the spouse's SSI payment is <SSI>
      And among the rules used is "Without family assistance, a VA pension decides about the months before too"

      Examples:
        | pension    | SSI     |
        | pension    | $293.50 |
        | VA pension | $994    |
