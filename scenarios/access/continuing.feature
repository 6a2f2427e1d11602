@access
Feature: Zero reject: service already begun, and help with school
  that an unfair reason is as unfair for cutting as for starting, and for school as for work

  Rule: Help that has begun may not be cut for a reason that could not have stopped it

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Help that has begun may not be cut for a reason that could not have stopped it"

      Examples:
        | told                                                         | rests         |
        | decision: reduced; agency type: dmhas_funded; reasons: DR-01 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01  | does not rest |

  Rule: A job case may not be closed because therapy was missed

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A job case may not be closed because therapy was missed"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-15 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-10 | does not rest |

  Rule: The same rules hold for help with school

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "The same rules hold for help with school"

      Examples:
        | told                                                                      | rests         |
        | decision: denied; agency type: dmhas_funded; service: SED; reasons: DR-01 | rests         |
        | decision: denied; agency type: dmhas_funded; service: CMP; reasons: DR-01 | does not rest |
