@ticket
Feature: Ticket to Work: protection from medical reviews
  what a Ticket in use protects from, and what stops it

  Rule: A Ticket in use, with progress, keeps a medical review from starting

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket in use, with progress, keeps a medical review from starting"

      Examples:
        | told                              | rests         |
        | worried about medical review: yes | rests         |
        | worried about medical review: no  | does not rest |

  Rule: A medical review that had begun goes on

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A medical review that had begun goes on"

      Examples:
        | told                                                       | rests         |
        | medical review began: 1 March 2026; assigned: 2 March 2026 | rests         |
        | medical review began: 1 March 2026; assigned: 1 March 2026 | does not rest |

  Rule: A Ticket put on hold protects no longer from the next month on

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket put on hold protects no longer from the next month on"

      Examples:
        | told                                | rests         |
        | inactive request date: 2 March 2026 | rests         |
        | age: 40                             | does not rest |

  Rule: The months before a hold count

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "The months before a hold count"

      Examples:
        | told                                                                      | rests         |
        | inactive request date: 2 March 2026; current period start: 1 January 2026 | rests         |
        | inactive request date: 2 March 2026                                       | does not rest |

  Rule: Months on hold do not count

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "Months on hold do not count"

      Examples:
        | told                                         | rests         |
        | assigned: 2 March 2026; inactive: May 2026   | rests         |
        | assigned: 2 March 2026; unassigned: May 2026 | does not rest |

  Rule: Months with the Ticket given to nobody do not count

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "Months with the Ticket given to nobody do not count"

      Examples:
        | told                                         | rests         |
        | assigned: 2 March 2026; unassigned: May 2026 | rests         |
        | assigned: 2 March 2026; inactive: May 2026   | does not rest |

  Rule: The first period begins the month after the Ticket is given and ends after twelve counted months

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "The first period begins the month after the Ticket is given and ends after twelve counted months"

      Examples:
        | told                   | rests         |
        | assigned: 2 March 2026 | rests         |
        | period: 1              | does not rest |

  Rule: Each later period begins when the one before has its twelve counted months

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "Each later period begins when the one before has its twelve counted months"

      Examples:
        | told                               | rests         |
        | period: 2; assigned: 15 March 2026 | rests         |
        | assigned: 15 March 2026            | does not rest |

    # given in March 2026: the first period is April 2026 to March 2027
    Scenario Outline: Period <number> of a Ticket given in March 2026
      When somebody asks about timely-progress, telling period: <number>; assigned: 15 March 2026
      Then the answer's period start is <start>
      And the answer's period end is <end>

      Examples:
        | number | start      | end        |
        | 1      | 2026-04-01 | 2027-03-31 |
        | 2      | 2027-04-01 | 2028-03-31 |
