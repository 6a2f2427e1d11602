@access
Feature: Community maps and working together
  what a map or a meeting lacks

  Rule: A map of a community shows each place with what people can get and give there

    Scenario Outline: <told>
      When somebody asks about community, telling <told>
      Then the answer <rests> on "A map of a community shows each place with what people can get and give there"

      Examples:
        | told                | rests         |
        | fields: name        | rests         |
        | needs resource: yes | does not rest |

  Rule: A map that leaves out one of its fields has a gap

    Scenario Outline: <told>
      When somebody asks about community, telling <told>
      Then the answer <rests> on "A map that leaves out one of its fields has a gap"

      Examples:
        | told                                                                                                               | rests         |
        | fields: name, kind, naturalOrAgency, town, contact, hours, languages, cost, get, give, usedBy, lastChecked         | rests         |
        | fields: name, kind, naturalOrAgency, town, contact, hours, languages, cost, get, give, usedBy, lastChecked, source | does not rest |

  Rule: A map of agencies alone leaves out the natural places

    Scenario Outline: <told>
      When somebody asks about community, telling <told>
      Then the answer <rests> on "A map of agencies alone leaves out the natural places"

      Examples:
        | told               | rests         |
        | agencies only: yes | rests         |
        | agencies only: no  | does not rest |

  Rule: A map names nobody who gets help

    Scenario Outline: <told>
      When somebody asks about community, telling <told>
      Then the answer <rests> on "A map names nobody who gets help"

      Examples:
        | told               | rests         |
        | names clients: yes | rests         |
        | names clients: no  | does not rest |

  Rule: Somebody who needs a resource is helped from the map first

    Scenario Outline: <told>
      When somebody asks about community, telling <told>
      Then the answer <rests> on "Somebody who needs a resource is helped from the map first"

      Examples:
        | told                | rests         |
        | needs resource: yes | rests         |
        | needs resource: no  | does not rest |

  Rule: A local meeting has a wide circle

    Scenario Outline: <told>
      When somebody asks about community, telling <told>
      Then the answer <rests> on "A local meeting has a wide circle"

      Examples:
        | told                | rests         |
        | members: brs        | rests         |
        | needs resource: yes | does not rest |

  Rule: A seat that nobody fills at a local meeting is missing

    Scenario Outline: <told>
      When somebody asks about community, telling <told>
      Then the answer <rests> on "A seat that nobody fills at a local meeting is missing"

      Examples:
        | told                                                                                                                                                                                                       | rests         |
        | members: brs, adult_education, community_colleges, recreation, transportation_boards, workforce_boards, legal_groups, faith_groups, college_disability_offices, business, primary_care                     | rests         |
        | members: brs, adult_education, community_colleges, recreation, transportation_boards, workforce_boards, legal_groups, faith_groups, college_disability_offices, business, primary_care, people_in_recovery | does not rest |

  Rule: State partners work by task force and written agreement

    Scenario Outline: <told>
      When somebody asks about community, telling <told>
      Then the answer <rests> on "State partners work by task force and written agreement"

      Examples:
        | told         | rests         |
        | aligned: no  | rests         |
        | aligned: yes | does not rest |
