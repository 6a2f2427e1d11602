@funding
Feature: Funding: what is left when everything has been ruled out that is
  the first stream, and which papers each one needs

  Rule: The first stream in order that is not ruled out comes first

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "The first stream in order that is not ruled out comes first"

      Examples:
        | told                          | rests         |
        | activity: FS-35               | rests         |
        | activity: FS-35; medicaid: no | does not rest |

  Rule: Where no stream is found, a State grant or flexible money is, and the gap is noted

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Where no stream is found, a State grant or flexible money is, and the gap is noted"

      Examples:
        | told                          | rests         |
        | activity: FS-35; medicaid: no | rests         |
        | activity: FS-35               | does not rest |

  Rule: Where no Medicaid benefit fits, State money steps in and the gap is noted

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Where no Medicaid benefit fits, State money steps in and the gap is noted"

      Examples:
        | told            | rests         |
        | activity: FS-37 | rests         |
        | activity: FS-16 | does not rest |

  Rule: Rehab needs a recommendation, an assessment, a plan and notes

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Rehab needs a recommendation, an assessment, a plan and notes"

      Examples:
        | told                                                                                                   | rests         |
        | activity: FS-04; lives in: dmhas_group_home; medicaid: yes; licensed recommendation: yes; in plan: yes | rests         |
        | activity: FS-04; lives in: dmhas_group_home; medicaid: yes; licensed recommendation: yes; in plan: no  | does not rest |

  Rule: Case management needs a record of who, when, what and the plan's dates

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Case management needs a record of who, when, what and the plan's dates"

      Examples:
        | told                                                  | rests         |
        | activity: FS-17; medicaid: yes; tcm target group: yes | rests         |
        | activity: FS-17; medicaid: yes; tcm target group: no  | does not rest |

  Rule: A waiver or State plan service needs a person-centered plan and proof that BRS or school is not there

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A waiver or State plan service needs a person-centered plan and proof that BRS or school is not there"

      Examples:
        | told                                                                      | rests         |
        | activity: FS-06; waiver: mental_health_waiver; medicaid: yes              | rests         |
        | activity: FS-06; waiver: mental_health_waiver; medicaid: yes; in plan: no | does not rest |

  Rule: BRS needs the service in its plan, and a yes before it begins

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "BRS needs the service in its plan, and a yes before it begins"

      Examples:
        | told            | rests         |
        | activity: FS-16 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Ticket money needs the work plan, proof of pay and a record of services

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Ticket money needs the work plan, proof of pay and a record of services"

      Examples:
        | told            | rests         |
        | activity: FS-16 | rests         |
        | activity: FS-28 | does not rest |

  Rule: No paper has words that screen or discourage

    Scenario Outline: <told>
      When somebody asks about <topic>, telling <told>
      Then the answer <rests> on "No paper has words that screen or discourage"

      Examples:
        | topic   | told            | rests         |
        | funding | activity: FS-16 | rests         |
        | ticket  | age: 40         | does not rest |
