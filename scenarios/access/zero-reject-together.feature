@access
Feature: Zero reject: what several reasons, or none, come to
  the overall result, from what each reason came to

  Rule: An unfair reason beside another reason means that the agency decides again without it

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "An unfair reason beside another reason means that the agency decides again without it"

      Examples:
        | told                                                               | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01, DR-18 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01, DR-03 | does not rest |

  Rule: When no reason may count, the answer may not stand

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "When no reason may count, the answer may not stand"

      Examples:
        | told                                                               | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01, DR-03 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01, DR-18 | does not rest |

  Rule: One reason that needs a closer look makes the answer need it

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "One reason that needs a closer look makes the answer need it"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-18 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-30 | does not rest |

  Rule: Only reasons that are all allowed make the answer allowed

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Only reasons that are all allowed make the answer allowed"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-30 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-18 | does not rest |

  Rule: A request that was granted is open

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A request that was granted is open"

      Examples:
        | told                                         | rests         |
        | decision: granted; agency type: dmhas_funded | rests         |
        | decision: denied; agency type: dmhas_funded  | does not rest |
