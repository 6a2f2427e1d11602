@access
Feature: The plan: its six areas, and who may leave one out
  which areas a plan lacks; only the person may mark one as not of interest

  Rule: A plan covers all six areas of life

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "A plan covers all six areas of life"

      Examples:
        | told                                                                                                                                                                                                                                                         | rests         |
        | plan domains physical health: present; plan domains social relationships: present; plan domains employment education: present; plan domains spiritual life: present; plan domains housing satisfaction: present; plan domains community connections: present | rests         |
        | led by person: yes                                                                                                                                                                                                                                           | does not rest |

  Rule: An area that the plan lacks is a gap

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "An area that the plan lacks is a gap"

      Examples:
        | told                                                                                                                                                                                                                                                         | rests         |
        | plan domains physical health: present; plan domains social relationships: present; plan domains employment education: present; plan domains housing satisfaction: present; plan domains community connections: present                                       | rests         |
        | plan domains physical health: present; plan domains social relationships: present; plan domains employment education: present; plan domains spiritual life: present; plan domains housing satisfaction: present; plan domains community connections: present | does not rest |

  Rule: Only the person may mark an area as not of interest

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "Only the person may mark an area as not of interest"

      Examples:
        | told                                                                                                                                                                                                                                                                                                         | rests         |
        | plan domains physical health: present; plan domains social relationships: present; plan domains employment education: present; plan domains spiritual life: not_of_interest; plan domains housing satisfaction: present; plan domains community connections: present; plan opt out by spiritual life: person | rests         |
        | plan domains physical health: present; plan domains social relationships: present; plan domains employment education: present; plan domains spiritual life: present; plan domains housing satisfaction: present; plan domains community connections: present                                                 | does not rest |

  Rule: An area that the person did not leave out is a gap

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "An area that the person did not leave out is a gap"

      Examples:
        | told                                                                                                                                                                                                                                                                                                         | rests         |
        | plan domains physical health: present; plan domains social relationships: present; plan domains employment education: present; plan domains spiritual life: not_of_interest; plan domains housing satisfaction: present; plan domains community connections: present; plan opt out by spiritual life: staff  | rests         |
        | plan domains physical health: present; plan domains social relationships: present; plan domains employment education: present; plan domains spiritual life: not_of_interest; plan domains housing satisfaction: present; plan domains community connections: present; plan opt out by spiritual life: person | does not rest |
