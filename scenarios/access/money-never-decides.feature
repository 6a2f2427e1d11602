@access
Feature: Money never decides access
  that the lack of a Ticket or of Medicaid does not close help that DMHAS runs or pays for

  Rule: Money never decides who gets help

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "Money never decides who gets help"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-35 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-36 | does not rest |

  Rule: Having no Ticket is no reason for a no

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "Having no Ticket is no reason for a no"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-35 | rests         |
        | decision: denied; agency type: brs; reasons: DR-35          | does not rest |
