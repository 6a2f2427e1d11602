@funding
Feature: Funding: a visit that is part coping with symptoms and part job task
  how its minutes are divided, and who pays when they cannot be

  Rule: A mixed visit is divided by minutes

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A mixed visit is divided by minutes"

      Examples:
        | told            | rests         |
        | activity: FS-08 | rests         |
        | activity: FS-07 | does not rest |

  Rule: The minutes of the job's own tasks are for BRS or the State

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "The minutes of the job's own tasks are for BRS or the State"

      Examples:
        | told                                                  | rests         |
        | activity: FS-08; minutes task: 20                     | rests         |
        | activity: FS-08; minutes task: 20; split recorded: no | does not rest |

  Rule: A divided visit has the task part paid outside Medicaid

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A divided visit has the task part paid outside Medicaid"

      Examples:
        | told            | rests         |
        | activity: FS-08 | rests         |
        | activity: FS-07 | does not rest |

  Rule: The symptom part of a group home resident's visit is for rehab

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "The symptom part of a group home resident's visit is for rehab"

      Examples:
        | told                                        | rests         |
        | activity: FS-08; lives in: dmhas_group_home | rests         |
        | activity: FS-08; lives in: own_home         | does not rest |

  Rule: The symptom part of a visit is for the waiver where its plan lists it

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "The symptom part of a visit is for the waiver where its plan lists it"

      Examples:
        | told                                          | rests         |
        | activity: FS-08; waiver: mental_health_waiver | rests         |
        | activity: FS-08; waiver: none                 | does not rest |

  Rule: The symptom part of a visit in the community is for the State

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "The symptom part of a visit in the community is for the State"

      Examples:
        | told                                        | rests         |
        | activity: FS-08; lives in: own_home         | rests         |
        | activity: FS-08; lives in: dmhas_group_home | does not rest |

  Rule: The symptom part of a visit is for the State where the person or the plan is not covered

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "The symptom part of a visit is for the State where the person or the plan is not covered"

      Examples:
        | told                                                       | rests         |
        | activity: FS-08; lives in: dmhas_group_home; medicaid: no  | rests         |
        | activity: FS-08; lives in: dmhas_group_home; medicaid: yes | does not rest |

  Rule: The symptom part of a resident's visit without a recommendation or qualified staff is for the State

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "The symptom part of a resident's visit without a recommendation or qualified staff is for the State"

      Examples:
        | told                                                                      | rests         |
        | activity: FS-08; lives in: dmhas_group_home; licensed recommendation: no  | rests         |
        | activity: FS-08; lives in: dmhas_group_home; licensed recommendation: yes | does not rest |

  Rule: A symptom part that no Medicaid benefit covers is for the State

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A symptom part that no Medicaid benefit covers is for the State"

      Examples:
        | told                                        | rests         |
        | activity: FS-08; lives in: own_home         | rests         |
        | activity: FS-08; lives in: dmhas_group_home | does not rest |

  Rule: The minutes of the symptom part go to its stream

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "The minutes of the symptom part go to its stream"

      Examples:
        | told                                                                       | rests         |
        | activity: FS-08; lives in: own_home; minutes symptom: 20; minutes task: 25 | rests         |
        | activity: FS-08; lives in: own_home; minutes task: 25                      | does not rest |

  Rule: A visit that cannot be divided is billed outside Medicaid

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A visit that cannot be divided is billed outside Medicaid"

      Examples:
        | told                                 | rests         |
        | activity: FS-08; split recorded: no  | rests         |
        | activity: FS-08; split recorded: yes | does not rest |

  Rule: Nor does the waiver pay for a visit that cannot be divided

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Nor does the waiver pay for a visit that cannot be divided"

      Examples:
        | told                                                              | rests         |
        | activity: FS-08; split recorded: no; waiver: mental_health_waiver | rests         |
        | activity: FS-08; split recorded: no; waiver: none                 | does not rest |

  Rule: All minutes of a visit that cannot be divided are for BRS or the State

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "All minutes of a visit that cannot be divided are for BRS or the State"

      Examples:
        | told                                                                        | rests         |
        | activity: FS-08; split recorded: no; minutes symptom: 20; minutes task: 25  | rests         |
        | activity: FS-08; split recorded: yes; minutes symptom: 20; minutes task: 25 | does not rest |

  Rule: The symptom part of a visit starts with State money while the home is not told

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "The symptom part of a visit starts with State money while the home is not told"

      Examples:
        | told                                | rests         |
        | activity: FS-08                     | rests         |
        | activity: FS-08; lives in: own_home | does not rest |
