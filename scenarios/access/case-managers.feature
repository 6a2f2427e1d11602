@access
Feature: No gatekeeper: Medicaid case managers
  that Medicaid case management may not block, limit or approve other Medicaid services

  Rule: A Medicaid case manager may not block other services

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A Medicaid case manager may not block other services"

      Examples:
        | told                                                                                                         | rests         |
        | decision: denied; agency type: dmhas_funded; blocked by: medicaid_case_manager; reasons: OTHER: ask me first | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: OTHER: ask me first                                    | does not rest |

  Rule: A block by a Medicaid case manager may not count

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A block by a Medicaid case manager may not count"

      Examples:
        | told                                                                                                         | rests         |
        | decision: denied; agency type: dmhas_funded; blocked by: medicaid_case_manager; reasons: OTHER: ask me first | rests         |
        | decision: denied; agency type: dmhas_funded; blocked by: medicaid_case_manager; reasons: DR-01               | does not rest |
