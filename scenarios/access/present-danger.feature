@access
Feature: Zero reject: a real danger at a site today
  that an activity may be paused on the facts of the day, while the person stays enrolled

  Rule: A real safety problem today may pause an activity, and the person stays enrolled

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A real safety problem today may pause an activity, and the person stays enrolled"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-39 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-40 | does not rest |
