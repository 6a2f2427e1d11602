@funding
Feature: Funding: for whom coaching in symptoms and skills is
  whether somebody is taken as a resident of a DMHAS group home, in the Mental Health Waiver, or in the community

  Rule: Somebody in a DMHAS group home has the rehab benefit of group homes

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Somebody in a DMHAS group home has the rehab benefit of group homes"

      Examples:
        | told                                        | rests         |
        | activity: FS-04; lives in: dmhas_group_home | rests         |
        | activity: FS-04; lives in: own_home         | does not rest |

  Rule: Somebody in the Mental Health Waiver has the services of its plan

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Somebody in the Mental Health Waiver has the services of its plan"

      Examples:
        | told                                                                      | rests         |
        | activity: FS-04; waiver: mental_health_waiver                             | rests         |
        | activity: FS-04; waiver: mental_health_waiver; lives in: dmhas_group_home | does not rest |

  Rule: Somebody who lives elsewhere, and is not in the waiver, is in the community

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Somebody who lives elsewhere, and is not in the waiver, is in the community"

      Examples:
        | told                                                              | rests         |
        | activity: FS-04; lives in: own_home                               | rests         |
        | activity: FS-04; lives in: own_home; waiver: mental_health_waiver | does not rest |

  Rule: Coaching in a group home is taken to be for its residents

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Coaching in a group home is taken to be for its residents"

      Examples:
        | told            | rests         |
        | activity: FS-04 | rests         |
        | activity: FS-05 | does not rest |

  Rule: Coaching under the waiver is taken to be for its participants

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Coaching under the waiver is taken to be for its participants"

      Examples:
        | told                          | rests         |
        | activity: FS-06               | rests         |
        | activity: FS-06; waiver: none | does not rest |

  Rule: Other coaching is taken to be in the community

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Other coaching is taken to be in the community"

      Examples:
        | told            | rests         |
        | activity: FS-05 | rests         |
        | activity: FS-04 | does not rest |

  Rule: Coaching under the waiver for somebody outside it is in the community

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Coaching under the waiver for somebody outside it is in the community"

      Examples:
        | told                          | rests         |
        | activity: FS-06; waiver: none | rests         |
        | activity: FS-06               | does not rest |

  Rule: Coaching that is for anybody leaves the home open where it is not told

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Coaching that is for anybody leaves the home open where it is not told"

      Examples:
        | told                                | rests         |
        | activity: FS-11                     | rests         |
        | activity: FS-11; lives in: own_home | does not rest |
