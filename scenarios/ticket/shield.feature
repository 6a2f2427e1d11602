@ticket
Feature: Ticket to Work: whether a medical review can start now
  what shields somebody from a medical review: a Ticket in use, and progress; where one is missing, which one

  Rule: A Ticket that was given to somebody, and has not ended, is in use

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket that was given to somebody, and has not ended, is in use"

      Examples:
        | told                            | rests         |
        | age: 40; assigned: 2 March 2026 | rests         |
        | age: 40; assigned: 2 March 2027 | does not rest |
        | age: 66; assigned: 2 March 2026 | does not rest |
        | age: 40; has ticket: yes        | does not rest |

    Scenario Outline: On hold in the month asked about, <told>
      When somebody asks about timely-progress, telling <told>
      Then the answer <rests> on "A Ticket that was given to somebody, and has not ended, is in use"

      Examples:
        | told                                            | rests         |
        | assigned: 2 March 2026; inactive: October 2026  | rests         |
        | assigned: 2 March 2026; inactive: November 2026 | does not rest |

  Rule: A Ticket that was given to somebody new after BRS closed is in use

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket that was given to somebody new after BRS closed is in use"

      Examples:
        | told                                                        | rests         |
        | age: 40; days since closure: 100; assigned: 1 November 2026 | rests         |
        | age: 40; days since closure: 100; assigned: 1 March 2026    | does not rest |

  Rule: A Ticket in use, with progress made, keeps a medical review from starting

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket in use, with progress made, keeps a medical review from starting"

      Examples:
        | told                                                | rests         |
        | age: 40; assigned: 2 March 2026; progress made: yes | rests         |
        | age: 40; has ticket: yes; progress made: yes        | does not rest |

  Rule: A Ticket in use without the progress of its year shields no longer after a notice

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket in use without the progress of its year shields no longer after a notice"

      Examples:
        | told                                                | rests         |
        | age: 40; assigned: 2 March 2026; progress made: no  | rests         |
        | age: 40; assigned: 2 March 2026; progress made: yes | does not rest |

  Rule: A Ticket in use shields as long as progress is made

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket in use shields as long as progress is made"

      Examples:
        | told                                                | rests         |
        | age: 40; assigned: 2 March 2026                     | rests         |
        | age: 40; assigned: 2 March 2026; progress made: yes | does not rest |

  Rule: A Ticket that looks for somebody new shields for its days of grace

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket that looks for somebody new shields for its days of grace"

      Examples:
        | told                   | rests         |
        | days since closure: 90 | rests         |
        | days since closure: 91 | does not rest |

  Rule: A Ticket that found nobody new shields no longer, until it is given again

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket that found nobody new shields no longer, until it is given again"

      Examples:
        | told                   | rests         |
        | days since closure: 91 | rests         |
        | days since closure: 90 | does not rest |

  Rule: Nobody without a Ticket in use is told of a shield

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer's shield is <shield>

      Examples:
        | told                                                                        | shield        |
        | age: 40; assigned: 2 March 2026; progress made: yes                         | covered       |
        | age: 40; assigned: 2 March 2026; progress made: no                          | add-steps     |
        | age: 40; days since closure: 100; assigned: 1 November 2026                 | make-progress |
        | age: 40; days since closure: 20; progress made: no                          | looking       |
        | age: 40; days since closure: 100; progress made: yes                        | give-again    |
        | age: 40; vr case open: yes; cost reimbursement: yes                         | make-progress |
