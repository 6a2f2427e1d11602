@funding
Feature: Funding: coaching in symptoms and skills
  whether the rehab benefit of group homes, the waiver, or State money can pay (FS-03 to FS-06, FS-08, FS-11, FS-24)

  Rule: Finding out how symptoms touch work is clinical, and never a screen

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Finding out how symptoms touch work is clinical, and never a screen"

      Examples:
        | told            | rests         |
        | activity: FS-03 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Coaching on the job in coping with symptoms restores what illness took

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Coaching on the job in coping with symptoms restores what illness took"

      Examples:
        | told            | rests         |
        | activity: FS-04 | rests         |
        | activity: FS-17 | does not rest |

  Rule: The same coaching is done in the community

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "The same coaching is done in the community"

      Examples:
        | told            | rests         |
        | activity: FS-05 | rests         |
        | activity: FS-17 | does not rest |

  Rule: The same coaching is done under the Mental Health Waiver

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "The same coaching is done under the Mental Health Waiver"

      Examples:
        | told            | rests         |
        | activity: FS-06 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Practice for interviews and getting along at work is tied to a named need

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Practice for interviews and getting along at work is tied to a named need"

      Examples:
        | told            | rests         |
        | activity: FS-11 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Coaching in coping with symptoms in class is not tutoring

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Coaching in coping with symptoms in class is not tutoring"

      Examples:
        | told            | rests         |
        | activity: FS-24 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Coaching for a group home resident follows the row of group homes

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Coaching for a group home resident follows the row of group homes"

      Examples:
        | told                                        | rests         |
        | activity: FS-05; lives in: dmhas_group_home | rests         |
        | activity: FS-05; lives in: own_home         | does not rest |

  Rule: Coaching outside group homes and the waiver follows the row of the community

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Coaching outside group homes and the waiver follows the row of the community"

      Examples:
        | told                                        | rests         |
        | activity: FS-04; lives in: own_home         | rests         |
        | activity: FS-04; lives in: dmhas_group_home | does not rest |

  Rule: Coaching for somebody in the waiver follows the row of the waiver

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Coaching for somebody in the waiver follows the row of the waiver"

      Examples:
        | told                                          | rests         |
        | activity: FS-04; waiver: mental_health_waiver | rests         |
        | activity: FS-04; waiver: none                 | does not rest |

  Rule: A resident's coaching with a recommendation and in the plan is likely rehab

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A resident's coaching with a recommendation and in the plan is likely rehab"

      Examples:
        | told                                                                                                   | rests         |
        | activity: FS-04; lives in: dmhas_group_home; medicaid: yes; licensed recommendation: yes; in plan: yes | rests         |
        | activity: FS-04; lives in: dmhas_group_home; medicaid: yes; licensed recommendation: yes; in plan: no  | does not rest |

  Rule: A resident's coaching is possibly rehab while one of its conditions is not known

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A resident's coaching is possibly rehab while one of its conditions is not known"

      Examples:
        | told                                                                                                   | rests         |
        | activity: FS-04; lives in: dmhas_group_home; medicaid: yes; licensed recommendation: yes               | rests         |
        | activity: FS-04; lives in: dmhas_group_home; medicaid: yes; licensed recommendation: yes; in plan: yes | does not rest |

  Rule: A resident's coaching without one of its conditions is not rehab

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A resident's coaching without one of its conditions is not rehab"

      Examples:
        | told                                                                                                   | rests         |
        | activity: FS-04; lives in: dmhas_group_home; medicaid: yes; licensed recommendation: yes; in plan: no  | rests         |
        | activity: FS-04; lives in: dmhas_group_home; medicaid: yes; licensed recommendation: yes; in plan: yes | does not rest |

  Rule: In the waiver, coaching in the plan is likely paid by it, and not by rehab for the same minutes

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "In the waiver, coaching in the plan is likely paid by it, and not by rehab for the same minutes"

      Examples:
        | told                                                                      | rests         |
        | activity: FS-06; waiver: mental_health_waiver; medicaid: yes              | rests         |
        | activity: FS-06; waiver: mental_health_waiver; medicaid: yes; in plan: no | does not rest |

  Rule: In the waiver, coaching is possibly paid by it while one of its conditions is not known

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "In the waiver, coaching is possibly paid by it while one of its conditions is not known"

      Examples:
        | told                                                         | rests         |
        | activity: FS-06; waiver: mental_health_waiver                | rests         |
        | activity: FS-06; waiver: mental_health_waiver; medicaid: yes | does not rest |

  Rule: In the waiver, coaching that its plan does not list is not paid by it

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "In the waiver, coaching that its plan does not list is not paid by it"

      Examples:
        | told                                                                      | rests         |
        | activity: FS-06; waiver: mental_health_waiver; medicaid: yes; in plan: no | rests         |
        | activity: FS-06; waiver: mental_health_waiver; medicaid: yes              | does not rest |

  Rule: In the community, coaching waits for the State to add a rehab benefit, and State money pays

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "In the community, coaching waits for the State to add a rehab benefit, and State money pays"

      Examples:
        | told                                | rests         |
        | activity: FS-05; lives in: own_home | rests         |
        | activity: FS-03; lives in: own_home | does not rest |

  Rule: In the community, finding out how symptoms touch work is a clinic's

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "In the community, finding out how symptoms touch work is a clinic's"

      Examples:
        | told                                        | rests         |
        | activity: FS-03; lives in: own_home         | rests         |
        | activity: FS-03; lives in: dmhas_group_home | does not rest |

  Rule: Where the home is not told, the rehab benefit of group homes stays possible

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Where the home is not told, the rehab benefit of group homes stays possible"

      Examples:
        | told                                               | rests         |
        | activity: FS-24; medicaid: yes                     | rests         |
        | activity: FS-24; medicaid: no                      | does not rest |
        | activity: FS-24; medicaid: yes; lives in: own_home | does not rest |

  Rule: Where the waiver is not told, its services stay possible

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Where the waiver is not told, its services stay possible"

      Examples:
        | told                                              | rests         |
        | activity: FS-11; lives in: own_home               | rests         |
        | activity: FS-11; lives in: own_home; waiver: none | does not rest |

  Rule: Where the home is not told, State money can start skill practice

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Where the home is not told, State money can start skill practice"

      Examples:
        | told                                | rests         |
        | activity: FS-11                     | rests         |
        | activity: FS-11; lives in: own_home | does not rest |
