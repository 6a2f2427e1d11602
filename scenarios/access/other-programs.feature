@access
Feature: Other programs: an answer given under another program's own law
  whether that answer may count, and says that help through DMHAS stays open

  Rule: Another program's answer leaves help through DMHAS as it is

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "Another program's answer leaves help through DMHAS as it is"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: brs; reasons: DR-31          | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01 | does not rest |

  Rule: An agency outside DMHAS answers for its own program only

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "An agency outside DMHAS answers for its own program only"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: brs; reasons: DR-01          | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01 | does not rest |

  Rule: A reason of another program that speaks of no law of its own needs a closer look

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "A reason of another program that speaks of no law of its own needs a closer look"

      Examples:
        | told                                               | rests         |
        | decision: denied; agency type: brs; reasons: DR-01 | rests         |
        | decision: denied; agency type: brs; reasons: DR-30 | does not rest |

  Rule: BRS may find that somebody has no impediment to work, or does not need its services

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "BRS may find that somebody has no impediment to work, or does not need its services"

      Examples:
        | told                                               | rests         |
        | decision: denied; agency type: brs; reasons: DR-31 | rests         |
        | decision: denied; agency type: brs; reasons: DR-33 | does not rest |

  Rule: BRS may not call somebody too disabled without trial work

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "BRS may not call somebody too disabled without trial work"

      Examples:
        | told                                                                     | rests         |
        | decision: denied; agency type: brs; reasons: DR-32                       | rests         |
        | decision: denied; agency type: brs; reasons: DR-32; trial work done: yes | does not rest |

  Rule: After trial work, BRS still needs clear and convincing evidence that somebody is too disabled

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "After trial work, BRS still needs clear and convincing evidence that somebody is too disabled"

      Examples:
        | told                                                                     | rests         |
        | decision: denied; agency type: brs; reasons: DR-32; trial work done: yes | rests         |
        | decision: denied; agency type: brs; reasons: DR-32                       | does not rest |

  Rule: BRS may make people wait while an order of selection is in effect

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "BRS may make people wait while an order of selection is in effect"

      Examples:
        | told                                               | rests         |
        | decision: denied; agency type: brs; reasons: DR-33 | rests         |
        | decision: denied; agency type: brs; reasons: DR-31 | does not rest |

  Rule: A group home or waiver may ask for a level of care

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "A group home or waiver may ask for a level of care"

      Examples:
        | told                             | rests         |
        | decision: denied; reasons: DR-36 | rests         |
        | decision: denied; reasons: DR-37 | does not rest |

  Rule: A finding that something is not medically necessary can be appealed, and needs a closer look

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "A finding that something is not medically necessary can be appealed, and needs a closer look"

      Examples:
        | told                             | rests         |
        | decision: denied; reasons: DR-37 | rests         |
        | decision: denied; reasons: DR-36 | does not rest |

  Rule: Not being on Medicaid may close a Medicaid service, and leaves help through DMHAS open

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "Not being on Medicaid may close a Medicaid service, and leaves help through DMHAS open"

      Examples:
        | told                             | rests         |
        | decision: denied; reasons: DR-29 | rests         |
        | decision: denied; reasons: DR-35 | does not rest |

  Rule: An Employment Network may say no, because it has to be willing

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "An Employment Network may say no, because it has to be willing"

      Examples:
        | told                                                              | rests         |
        | decision: denied; agency type: employment_network; reasons: DR-34 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-34       | does not rest |

  Rule: An Employment Network chooses whom it takes

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "An Employment Network chooses whom it takes"

      Examples:
        | told                                                              | rests         |
        | decision: denied; agency type: employment_network; reasons: DR-35 | rests         |
        | decision: denied; agency type: brs; reasons: DR-35                | does not rest |

  Rule: An agency that is also paid by DMHAS keeps its DMHAS door open when it refuses a Ticket

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "An agency that is also paid by DMHAS keeps its DMHAS door open when it refuses a Ticket"

      Examples:
        | told                                                                                      | rests         |
        | decision: denied; agency type: employment_network; also dmhas funded: yes; reasons: DR-34 | rests         |
        | decision: denied; agency type: employment_network; also dmhas funded: no; reasons: DR-34  | does not rest |

  Rule: Help that DMHAS pays for may not be refused because a Ticket is

    Scenario Outline: <told>
      When somebody asks about other-programs, telling <told>
      Then the answer <rests> on "Help that DMHAS pays for may not be refused because a Ticket is"

      Examples:
        | told                                                              | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-34       | rests         |
        | decision: denied; agency type: employment_network; reasons: DR-34 | does not rest |
