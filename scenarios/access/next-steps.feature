@access
Feature: What the person can do next
  which channels are offered; the clock for a grievance runs in every case

  Rule: A no from a provider that DMHAS runs or pays for can be grieved

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A no from a provider that DMHAS runs or pays for can be grieved"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01 | rests         |
        | decision: granted; agency type: dmhas_funded                | does not rest |

  Rule: A no from BRS can be looked at again

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A no from BRS can be looked at again"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: brs; reasons: DR-01          | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01 | does not rest |

  Rule: A reason that BRS gave can be looked at again

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A reason that BRS gave can be looked at again"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-31 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01 | does not rest |

  Rule: A Ticket can be taken back from an Employment Network, and a complaint made

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A Ticket can be taken back from an Employment Network, and a complaint made"

      Examples:
        | told                                                              | rests         |
        | decision: denied; agency type: employment_network; reasons: DR-34 | rests         |
        | decision: denied; agency type: brs; reasons: DR-34                | does not rest |

  Rule: A Ticket that is refused can go to another Employment Network

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A Ticket that is refused can go to another Employment Network"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-34 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-35 | does not rest |

  Rule: A no from HUSKY or a waiver can be appealed

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A no from HUSKY or a waiver can be appealed"

      Examples:
        | told                                                            | rests         |
        | decision: denied; agency type: medicaid_program; reasons: DR-36 | rests         |
        | decision: denied; agency type: brs; reasons: DR-36              | does not rest |

  Rule: A reason that HUSKY or a waiver gave can be appealed

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A reason that HUSKY or a waiver gave can be appealed"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-36 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-35 | does not rest |

  Rule: A reason that looks like discrimination has its own helpers

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A reason that looks like discrimination has its own helpers"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-26 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-25 | does not rest |

  Rule: Whoever is told no, or to wait, is shown help for today

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Whoever is told no, or to wait, is shown help for today"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01 | rests         |
        | decision: granted; agency type: dmhas_funded                | does not rest |

  Rule: The reason for a no can be had in writing

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "The reason for a no can be had in writing"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-45 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01 | does not rest |

  Rule: A reason that was only told can be had in writing

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A reason that was only told can be had in writing"

      Examples:
        | told                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01; written notice: no  | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01; written notice: yes | does not rest |

  Rule: A conservator's no is a question for a lawyer of one's own

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A conservator's no is a question for a lawyer of one's own"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-44 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-43 | does not rest |

  Rule: Whoever said no, or did not answer, can say yes later

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Whoever said no, or did not answer, can say yes later"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-30 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-44 | does not rest |

  Rule: A grievance is due within forty-five days of the day somebody was told

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A grievance is due within forty-five days of the day somebody was told"

      Examples:
        | told                                                                               | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01; told on: 2 March 2026 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01                        | does not rest |

  Rule: BRS is asked for a review within thirty days of the day somebody was told

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "BRS is asked for a review within thirty days of the day somebody was told"

      Examples:
        | told                                                                               | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01; told on: 2 March 2026 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01                        | does not rest |

  Rule: DSS is asked for a hearing within sixty days of the day somebody was told

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "DSS is asked for a hearing within sixty days of the day somebody was told"

      Examples:
        | told                                                                               | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01; told on: 2 March 2026 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01                        | does not rest |

  Rule: The forty-five days are counted from the day somebody was told

    # CT-APPEAL-04: 2 March and 45 days is 16 April
    Scenario: Told on 2 March 2026
      When somebody asks about zero-reject, telling decision: denied; agency type: dmhas_funded; reasons: DR-01; told on: 2 March 2026
      Then NX-01 is due by 16 April 2026
