@ticket
Feature: Ticket to Work: which door to show first
  what comes first for what somebody wants

  Rule: For training, tools or a degree, BRS comes first

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "For training, tools or a degree, BRS comes first"

      Examples:
        | told                | rests         |
        | wants training: yes | rests         |
        | wants training: no  | does not rest |

  Rule: For a job soon with a team, DMHAS's job help comes first

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "For a job soon with a team, DMHAS's job help comes first"

      Examples:
        | told                    | rests         |
        | job soon with team: yes | rests         |
        | job soon with team: no  | does not rest |

  Rule: For long support and full pay, an Employment Network comes first

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "For long support and full pay, an Employment Network comes first"

      Examples:
        | told                                            | rests         |
        | long follow along: yes; pay at trial level: yes | rests         |
        | long follow along: yes; pay at trial level: no  | does not rest |

  Rule: For part-time pay under the trial work level, DMHAS or BRS comes first

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "For part-time pay under the trial work level, DMHAS or BRS comes first"

      Examples:
        | told                    | rests         |
        | pay at trial level: no  | rests         |
        | pay at trial level: yes | does not rest |

  Rule: With a case open at BRS, the Ticket stays there until it closes

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "With a case open at BRS, the Ticket stays there until it closes"

      Examples:
        | told              | rests         |
        | vr case open: yes | rests         |
        | vr case open: no  | does not rest |

  Rule: Somebody who worries about medical reviews learns how a Ticket protects

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Somebody who worries about medical reviews learns how a Ticket protects"

      Examples:
        | told                              | rests         |
        | worried about medical review: yes | rests         |
        | worried about medical review: no  | does not rest |
