@funding
Feature: Funding: school, teams and the system
  the streams for schooling, meetings, special teams and the system (FS-20, FS-21, FS-25, FS-26, FS-35, FS-37, FS-40 to FS-42)

  Rule: A job specialist at a team meeting is part of the team

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A job specialist at a team meeting is part of the team"

      Examples:
        | told            | rests         |
        | activity: FS-20 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Training, supervision and checks of quality are not units for one person

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Training, supervision and checks of quality are not units for one person"

      Examples:
        | told            | rests         |
        | activity: FS-21 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Tuition, books and fees are schooling

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Tuition, books and fees are schooling"

      Examples:
        | told            | rests         |
        | activity: FS-25 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Help to enroll and find money for school is help with school

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Help to enroll and find money for school is help with school"

      Examples:
        | told            | rests         |
        | activity: FS-26 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Planning for stress at work inside treatment is treatment

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Planning for stress at work inside treatment is treatment"

      Examples:
        | told            | rests         |
        | activity: FS-35 | rests         |
        | activity: FS-17 | does not rest |

  Rule: A first-episode team has clinical parts and job parts

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A first-episode team has clinical parts and job parts"

      Examples:
        | told            | rests         |
        | activity: FS-37 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Job help at a certified community clinic waits for the State

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Job help at a certified community clinic waits for the State"

      Examples:
        | told            | rests         |
        | activity: FS-40 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Maps, meetings and talks with employers are for the system

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Maps, meetings and talks with employers are for the system"

      Examples:
        | told            | rests         |
        | activity: FS-41 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Starting a peer-run business is a business cost

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Starting a peer-run business is a business cost"

      Examples:
        | told            | rests         |
        | activity: FS-42 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Linking somebody to a school can be case management for the target group

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Linking somebody to a school can be case management for the target group"

      Examples:
        | told                                  | rests         |
        | activity: FS-26                       | rests         |
        | activity: FS-26; tcm target group: no | does not rest |

  Rule: Outside the target group, help with a school is not case management

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Outside the target group, help with a school is not case management"

      Examples:
        | told                                   | rests         |
        | activity: FS-26; tcm target group: no  | rests         |
        | activity: FS-26; tcm target group: yes | does not rest |
