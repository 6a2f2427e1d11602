@funding
Feature: Funding: activities whose payer turns on the person's programs
  the streams for case management, peers, rides, long support, CHESS and the waiver (FS-15, FS-17, FS-19, FS-22, FS-23, FS-30, FS-33, FS-38, FS-39), and when BRS may pay

  Rule: Linking somebody to BRS, a college or a counselor is referral

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Linking somebody to BRS, a college or a counselor is referral"

      Examples:
        | told            | rests         |
        | activity: FS-17 | rests         |
        | activity: FS-19 | does not rest |

  Rule: Asking an employer or a school whether the plan works is monitoring

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Asking an employer or a school whether the plan works is monitoring"

      Examples:
        | told            | rests         |
        | activity: FS-19 | rests         |
        | activity: FS-17 | does not rest |

  Rule: A call about somebody needs that person's consent on file

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A call about somebody needs that person's consent on file"

      Examples:
        | told                          | rests         |
        | activity: FS-19; consent: no  | rests         |
        | activity: FS-19; consent: yes | does not rest |

  Rule: For a Medicaid member in the target group, a link or a check is likely case management

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "For a Medicaid member in the target group, a link or a check is likely case management"

      Examples:
        | told                                                  | rests         |
        | activity: FS-17; medicaid: yes; tcm target group: yes | rests         |
        | activity: FS-17; medicaid: yes; tcm target group: no  | does not rest |

  Rule: A link or a check is possibly case management while the target group or Medicaid is not known

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A link or a check is possibly case management while the target group or Medicaid is not known"

      Examples:
        | told                                                  | rests         |
        | activity: FS-17                                       | rests         |
        | activity: FS-17; medicaid: yes; tcm target group: yes | does not rest |

  Rule: Outside the target group a link or a check is not case management

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Outside the target group a link or a check is not case management"

      Examples:
        | told                                   | rests         |
        | activity: FS-17; tcm target group: no  | rests         |
        | activity: FS-17; tcm target group: yes | does not rest |

  Rule: Peer support for work and school is a waiver service for those in the waiver

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Peer support for work and school is a waiver service for those in the waiver"

      Examples:
        | told                                          | rests         |
        | activity: FS-22; waiver: mental_health_waiver | rests         |
        | activity: FS-22; waiver: none                 | does not rest |

  Rule: Peer support for work and school is State work for everybody else

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Peer support for work and school is State work for everybody else"

      Examples:
        | told                                          | rests         |
        | activity: FS-22; waiver: none                 | rests         |
        | activity: FS-22; waiver: mental_health_waiver | does not rest |

  Rule: A bus pass is for a transportation pool, BRS or the employer

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A bus pass is for a transportation pool, BRS or the employer"

      Examples:
        | told            | rests         |
        | activity: FS-30 | rests         |
        | activity: FS-29 | does not rest |

  Rule: CHESS pays for no bus pass that its plan does not allow

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "CHESS pays for no bus pass that its plan does not allow"

      Examples:
        | told                                      | rests         |
        | activity: FS-30; chess: yes; in plan: no  | rests         |
        | activity: FS-30; chess: yes; in plan: yes | does not rest |

  Rule: CHESS pays for no bus pass while nobody knows whether its plan allows it

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "CHESS pays for no bus pass while nobody knows whether its plan allows it"

      Examples:
        | told                                      | rests         |
        | activity: FS-30; chess: yes               | rests         |
        | activity: FS-30; chess: yes; in plan: yes | does not rest |

  Rule: CHESS pays for no bus pass of somebody who is not known to be its member

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "CHESS pays for no bus pass of somebody who is not known to be its member"

      Examples:
        | told                        | rests         |
        | activity: FS-30             | rests         |
        | activity: FS-30; chess: yes | does not rest |

  Rule: CHESS may pay for a ride that its plan allows

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "CHESS may pay for a ride that its plan allows"

      Examples:
        | told                                      | rests         |
        | activity: FS-30; chess: yes; in plan: yes | rests         |
        | activity: FS-30; chess: yes; in plan: no  | does not rest |

  Rule: Long support after a job begins is what the Ticket's later payments are for

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Long support after a job begins is what the Ticket's later payments are for"

      Examples:
        | told            | rests         |
        | activity: FS-33 | rests         |
        | activity: FS-34 | does not rest |

  Rule: After it has closed, BRS does not pay for long support

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "After it has closed, BRS does not pay for long support"

      Examples:
        | told                                | rests         |
        | activity: FS-33                     | rests         |
        | activity: FS-33; brs case open: yes | does not rest |

  Rule: The Ticket's later payments are for somebody whose Ticket is given to a network

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "The Ticket's later payments are for somebody whose Ticket is given to a network"

      Examples:
        | told                                 | rests         |
        | activity: FS-33                      | rests         |
        | activity: FS-33; ticket assigned: no | does not rest |

  Rule: A CHESS worker who is asked for a job makes the link

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A CHESS worker who is asked for a job makes the link"

      Examples:
        | told            | rests         |
        | activity: FS-38 | rests         |
        | activity: FS-39 | does not rest |

  Rule: For somebody in the waiver BRS comes before the waiver, and the waiver before the State

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "For somebody in the waiver BRS comes before the waiver, and the waiver before the State"

      Examples:
        | told            | rests         |
        | activity: FS-39 | rests         |
        | activity: FS-38 | does not rest |

  Rule: Whether the waiver covers job help is not confirmed, so that for those in it the waiver may pay

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Whether the waiver covers job help is not confirmed, so that for those in it the waiver may pay"

      Examples:
        | told                                          | rests         |
        | activity: FS-15; waiver: mental_health_waiver | rests         |
        | activity: FS-15; waiver: none                 | does not rest |

  Rule: A class before work has no Medicaid stream in Connecticut outside the waiver

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A class before work has no Medicaid stream in Connecticut outside the waiver"

      Examples:
        | told                                          | rests         |
        | activity: FS-15; waiver: none                 | rests         |
        | activity: FS-15; waiver: mental_health_waiver | does not rest |

  Rule: With an open case BRS is likely to pay

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "With an open case BRS is likely to pay"

      Examples:
        | told                                                          | rests         |
        | activity: FS-16; brs case open: yes                           | rests         |
        | activity: FS-16; brs case open: yes; activity in brs plan: no | does not rest |

  Rule: Without a case that is known to be open BRS may pay

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Without a case that is known to be open BRS may pay"

      Examples:
        | told                                | rests         |
        | activity: FS-16                     | rests         |
        | activity: FS-16; brs case open: yes | does not rest |

  Rule: What an open case's plan leaves out BRS may still add

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "What an open case's plan leaves out BRS may still add"

      Examples:
        | told                                                           | rests         |
        | activity: FS-16; brs case open: yes; activity in brs plan: no  | rests         |
        | activity: FS-16; brs case open: yes; activity in brs plan: yes | does not rest |

  Rule: Peer support for work and school has two rows, one for the waiver and one for everybody else

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Peer support for work and school has two rows, one for the waiver and one for everybody else"

      Examples:
        | told                                          | rests         |
        | activity: FS-23; waiver: mental_health_waiver | rests         |
        | activity: FS-24                               | does not rest |
