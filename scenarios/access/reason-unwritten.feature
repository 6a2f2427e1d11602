@access
Feature: Zero reject: a reason that is missing, not on the list, or only told
  that such a "no" is never taken as allowed

  Rule: A reason that is missing needs a closer look

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A reason that is missing needs a closer look"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-45 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01 | does not rest |

  Rule: A reason in words of its own needs a closer look, unless what was set before it says enough

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A reason in words of its own needs a closer look, unless what was set before it says enough"

      Examples:
        | told                                                                                                    | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: OTHER: not now                                    | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: OTHER: not now; blocked by: medicaid_case_manager | does not rest |

  Rule: A reason that was only told, and not written, is never taken as allowed

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A reason that was only told, and not written, is never taken as allowed"

      Examples:
        | told                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01; written notice: no  | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01; written notice: yes | does not rest |
