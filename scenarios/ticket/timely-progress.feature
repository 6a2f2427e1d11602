@ticket
Feature: Ticket to Work: timely progress, by work, by school, or by both
  whether the steps taken in a period are enough; the numbers of each period are in rules/figures/ticket.yaml

  Rule: The first period asks for three months of work, a diploma, or part of a school year

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "The first period asks for three months of work, a diploma, or part of a school year"

      Examples:
        | told      | rests         |
        | period: 1 | rests         |
        | period: 2 | does not rest |

  Rule: The second period asks for six months of work, or three quarters of a school year more

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "The second period asks for six months of work, or three quarters of a school year more"

      Examples:
        | told      | rests         |
        | period: 2 | rests         |
        | period: 3 | does not rest |

  Rule: The third period asks for nine months over substantial work, a finished program, or a year of a four-year program

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "The third period asks for nine months over substantial work, a finished program, or a year of a four-year program"

      Examples:
        | told      | rests         |
        | period: 3 | rests         |
        | period: 4 | does not rest |

  Rule: The fourth period asks for nine months over substantial work, or a year more of a four-year program

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "The fourth period asks for nine months over substantial work, or a year more of a four-year program"

      Examples:
        | told      | rests         |
        | period: 4 | rests         |
        | period: 5 | does not rest |

  Rule: The fifth period asks for six months of pay that stops all cash, or a year or the end of a four-year program

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "The fifth period asks for six months of pay that stops all cash, or a year or the end of a four-year program"

      Examples:
        | told      | rests         |
        | period: 5 | rests         |
        | period: 6 | does not rest |

  Rule: The sixth period asks for six months of pay that stops all cash, or a finished four-year degree

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "The sixth period asks for six months of pay that stops all cash, or a finished four-year degree"

      Examples:
        | told      | rests         |
        | period: 6 | rests         |
        | period: 7 | does not rest |

  Rule: From the seventh period on, six months of pay that stops all cash are asked

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "From the seventh period on, six months of pay that stops all cash are asked"

      Examples:
        | told      | rests         |
        | period: 7 | rests         |
        | period: 6 | does not rest |

  Rule: The credits that a period asks for drop fractions

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "The credits that a period asks for drop fractions"

      Examples:
        | told                                                                    | rests         |
        | period: 1; program: college2; full year credits: 25; credits earned: 15 | rests         |
        | period: 1                                                               | does not rest |

  Rule: The share of work and the share of school, each at most the whole, add up

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "The share of work and the share of school, each at most the whole, add up"

      Examples:
        | told                                                                                        | rests         |
        | period: 1; work months met: 1; program: college2; full year credits: 25; credits earned: 10 | rests         |
        | period: 1; work months met: 1                                                               | does not rest |

  Rule: Enough months of work meet the period

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "Enough months of work meet the period"

      Examples:
        | told                          | rests         |
        | period: 1; work months met: 3 | rests         |
        | period: 1; work months met: 2 | does not rest |

  Rule: A diploma or GED meets the first period

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "A diploma or GED meets the first period"

      Examples:
        | told                      | rests         |
        | period: 1; hs or ged: yes | rests         |
        | period: 1; hs or ged: no  | does not rest |

  Rule: The credits asked for, or the program finished, meet the period

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "The credits asked for, or the program finished, meet the period"

      Examples:
        | told                                                                    | rests         |
        | period: 1; program: college2; full year credits: 25; credits earned: 15 | rests         |
        | period: 1; program: college2; full year credits: 25; credits earned: 14 | does not rest |

  Rule: Credits within a tenth of the goal meet the period

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "Credits within a tenth of the goal meet the period"

      Examples:
        | told                                                                    | rests         |
        | period: 1; program: college2; full year credits: 25; credits earned: 14 | rests         |
        | period: 1; program: college2; full year credits: 25; credits earned: 13 | does not rest |

  Rule: Work and school that add up to the whole meet the period

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "Work and school that add up to the whole meet the period"

      Examples:
        | told                                                                                        | rests         |
        | period: 1; work months met: 1; program: college2; full year credits: 25; credits earned: 10 | rests         |
        | period: 1; work months met: 1; program: college2; full year credits: 25; credits earned: 9  | does not rest |

  Rule: Work and school that add up to nine tenths meet the period

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "Work and school that add up to nine tenths meet the period"

      Examples:
        | told                                                                                       | rests         |
        | period: 1; work months met: 1; program: college2; full year credits: 25; credits earned: 9 | rests         |
        | period: 1; work months met: 1; program: college2; full year credits: 25; credits earned: 8 | does not rest |

  Rule: A period that is not met brings a written notice, and the person may ask for a look again

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "A period that is not met brings a written notice, and the person may ask for a look again"

      Examples:
        | told                          | rests         |
        | period: 1; work months met: 2 | rests         |
        | period: 1; work months met: 3 | does not rest |

  Rule: Where records do not show it, the Program Manager asks first

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "Where records do not show it, the Program Manager asks first"

      Examples:
        | told                         | rests         |
        | period: 1; records show: no  | rests         |
        | period: 1; records show: yes | does not rest |

  Rule: Somebody who meets the test later may ask to be back in use

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "Somebody who meets the test later may ask to be back in use"

      Examples:
        | told                      | rests         |
        | period: 1; later met: yes | rests         |
        | period: 1; later met: no  | does not rest |

  Rule: A Ticket shields from a medical review while work or school goes on

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "A Ticket shields from a medical review while work or school goes on"

      Examples:
        | told                   | rests         |
        | period: 1              | rests         |
        | assigned: 2 March 2026 | does not rest |

  Rule: Work and school are shares of what each asks for

    # TICKET-PROGRESS-1: three months of work are asked for, and three fifths of 25 credits, 15; one of three is 33.3 %,
    # ten of fifteen 66.7 %
    Scenario: One month of work and two thirds of the credits
      When somebody asks about timely-progress, telling period: 1; work months met: 1; program: college2; full year credits: 25; credits earned: 10
      Then the answer's required credits is 15
      And the answer's mix percent is 100
      And the answer's met is yes
      And the answer's by is mix

  Rule: Where nothing was told of work, it is asked before anything is decided

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "Where nothing was told of work, it is asked before anything is decided"

      Examples:
        | told                                                                                       | rests         |
        | period: 1; program: college2; full year credits: 24; credits earned: 7                     | rests         |
        | period: 1; work months met: 0; program: college2; full year credits: 24; credits earned: 7 | does not rest |
        | period: 1; program: college2; full year credits: 24; credits earned: 14                    | does not rest |

  Rule: Where it was not told whether pay left no cash, it is asked before anything is decided

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "Where it was not told whether pay left no cash, it is asked before anything is decided"

      Examples:
        | told                                            | rests         |
        | period: 7; months: 6 of $3,000 with cash untold | rests         |
        | period: 7; months: 6 of $3,000 without cash     | does not rest |
        | period: 7; months: 5 of $3,000 with cash untold | does not rest |

  Rule: Where months of the period were not told, they are asked before anything is decided

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "Where months of the period were not told, they are asked before anything is decided"

      Examples:
        | told                                               | rests         |
        | period: 1; months: 2 of $1,210; months not told: 1 | rests         |
        | period: 1; months: 1 of $1,210; months not told: 1 | does not rest |
        | period: 1; months: 3 of $1,210; months not told: 1 | does not rest |

  Rule: Where the credits of a program were not told, they are asked before anything is decided

    Scenario Outline: <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "Where the credits of a program were not told, they are asked before anything is decided"

      Examples:
        | told                                                                                       | rests         |
        | period: 1; work months met: 1; program: college2; full year credits: 24                    | rests         |
        | period: 1; work months met: 1; program: college2; full year credits: 24; credits earned: 0 | does not rest |
        | period: 1; work months met: 3; program: college2; full year credits: 24                    | does not rest |

  Rule: Silence on work is not a no

    Scenario: School that falls short, and nothing told of work
      When somebody asks about timely-progress, telling period: 1; program: college2; full year credits: 24; credits earned: 7
      Then the answer does not rest on "A period that is not met brings a written notice, and the person may ask for a look again"

    Scenario: Six months of high pay, and nothing told of cash
      When somebody asks about timely-progress, telling period: 5; months: 6 of $3,000 with cash untold
      Then the answer does not rest on "A period that is not met brings a written notice, and the person may ask for a look again"

  Rule: Each month is held against the level of its own year

    # $1,160 was the level of 2025; the level of 2026 is $1,210
    Scenario Outline: Three months from November, the last of <pay>
      When somebody asks about timely-progress, telling period: 1; months: 1 of $1,160 in November 2025 and 1 of $1,160 in December 2025 and 1 of <pay> in January 2026
      Then the answer's met is <met>

      Examples:
        | pay    | met |
        | $1,210 | yes |
        | $1,209 | no  |
