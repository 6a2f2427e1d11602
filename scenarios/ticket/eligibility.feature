@ticket
Feature: Ticket to Work: who can get a Ticket
  whether somebody is eligible for a new Ticket this month

  Rule: Somebody of working age on disability benefits that are paid can get a Ticket

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Somebody of working age on disability benefits that are paid can get a Ticket"

      Examples:
        | told                                                         | rests         |
        | age: 64; title II disability: yes; title II current pay: yes | rests         |
        | age: 65; title II disability: yes; title II current pay: yes | does not rest |

  Rule: Somebody who had no SSI as a child was judged by the adult rules from the start

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Somebody who had no SSI as a child was judged by the adult rules from the start"

      Examples:
        | told                                                                | rests         |
        | age: 40; title II disability: yes; title II current pay: yes        | rests         |
        | child SSI: yes; title II disability: yes; title II current pay: yes | does not rest |
        | title II disability: yes; adult redetermination: pending            | does not rest |

  Rule: Somebody found disabled by the adult rules is past the childhood ones

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Somebody found disabled by the adult rules is past the childhood ones"

      Examples:
        | told                                                  | rests         |
        | child SSI: yes; adult redetermination: found_disabled | rests         |
        | child SSI: yes; adult redetermination: pending        | does not rest |

  Rule: Somebody without a Ticket is free for one

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Somebody without a Ticket is free for one"

      Examples:
        | told                                                                          | rests         |
        | age: 40; title II disability: yes; title II current pay: yes                  | rests         |
        | age: 40; title II disability: yes; title II current pay: yes; has ticket: yes | does not rest |

  Rule: Somebody whose benefits were reinstated is free for a new Ticket

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Somebody whose benefits were reinstated is free for a new Ticket"

      Examples:
        | told                             | rests         |
        | has ticket: yes; reinstated: yes | rests         |
        | has ticket: yes; reinstated: no  | does not rest |

  Rule: Somebody under 18, or who has reached 65, gets no Ticket

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Somebody under 18, or who has reached 65, gets no Ticket"

      Examples:
        | told    | rests         |
        | age: 65 | rests         |
        | age: 64 | does not rest |

  Rule: Somebody under 18 is shown the way to BRS and school

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Somebody under 18 is shown the way to BRS and school"

      Examples:
        | told    | rests         |
        | age: 17 | rests         |
        | age: 18 | does not rest |

  Rule: Somebody of 65 or more is shown the way to BRS, a job center and DMHAS

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Somebody of 65 or more is shown the way to BRS, a job center and DMHAS"

      Examples:
        | told    | rests         |
        | age: 65 | rests         |
        | age: 64 | does not rest |

  Rule: Benefits that are not paid, or suspended, bring no new Ticket this month

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Benefits that are not paid, or suspended, bring no new Ticket this month"

      Examples:
        | told                                                                 | rests         |
        | title II disability: yes; title II current pay: no; title XVI: none  | rests         |
        | title II disability: yes; title II current pay: yes; title XVI: none | does not rest |

  Rule: Benefits paid only under section 301 bring no Ticket

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Benefits paid only under section 301 bring no Ticket"

      Examples:
        | told             | rests         |
        | section 301: yes | rests         |
        | section 301: no  | does not rest |

  Rule: Benefits paid only while a medical cessation is appealed bring no Ticket

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Benefits paid only while a medical cessation is appealed bring no Ticket"

      Examples:
        | told                     | rests         |
        | appealing cessation: yes | rests         |
        | appealing cessation: no  | does not rest |

  Rule: Somebody who had SSI as a child waits for the adult decision

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Somebody who had SSI as a child waits for the adult decision"

      Examples:
        | told                                                  | rests         |
        | child SSI: yes; adult redetermination: pending        | rests         |
        | adult redetermination: pending                        | rests         |
        | child SSI: yes; adult redetermination: found_disabled | does not rest |

  Rule: Whether the adult decision has come is asked of somebody who had SSI as a child

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Whether the adult decision has come is asked of somebody who had SSI as a child"

      Examples:
        | told                                           | rests         |
        | child SSI: yes                                 | rests         |
        | child SSI: yes; adult redetermination: pending | does not rest |

  Rule: There is one Ticket at a time

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "There is one Ticket at a time"

      Examples:
        | told                             | rests         |
        | has ticket: yes                  | rests         |
        | has ticket: yes; reinstated: yes | does not rest |

  Rule: Somebody on neither SSI nor Social Security disability has no Ticket, and other doors

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Somebody on neither SSI nor Social Security disability has no Ticket, and other doors"

      Examples:
        | told                                                                 | rests         |
        | title II: none; title XVI: none                                      | rests         |
        | title II disability: no; title XVI disability: no                    | rests         |
        | title II disability: yes; title II current pay: yes; title XVI: none | does not rest |

  Rule: A Ticket does not change how pay counts

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket does not change how pay counts"

      Examples:
        | told                      | rests         |
        | asks about pay rules: yes | rests         |
        | asks about pay rules: no  | does not rest |

  Rule: A Ticket ends when its ground falls away

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket ends when its ground falls away"

      Examples:
        | told                 | rests         |
        | ended because: death | rests         |
        | age: 40              | does not rest |
