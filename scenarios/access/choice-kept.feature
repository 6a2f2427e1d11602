@access
Feature: Choice: changing, skipping steps, and what is not there
  whether a "no" that narrows the choice may count

  Rule: A change of job, service or goal is supported

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "A change of job, service or goal is supported"

      Examples:
        | told                                                            | rests         |
        | decision: denied; agency type: dmhas_funded; change: job        | rests         |
        | decision: denied; agency type: dmhas_funded; option nearby: yes | does not rest |

  Rule: Having a job, a no said before, or another's no, leaves the choice with the person

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Having a job, a no said before, or another's no, leaves the choice with the person"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-46 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-45 | does not rest |

  Rule: Working already is no reason for a no

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Working already is no reason for a no"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-46 | rests         |
        | decision: denied; agency type: brs; reasons: DR-46          | does not rest |

  Rule: A conservator's no depends on what the court's order says

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "A conservator's no depends on what the court's order says"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-44 | rests         |
        | decision: denied; agency type: brs; reasons: DR-44          | does not rest |

  Rule: Somebody's own no thank you stands, and the door stays open

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody's own no thank you stands, and the door stays open"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-30 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-43 | does not rest |

  Rule: No option has to come before another

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "No option has to come before another"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-21 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-20 | does not rest |

  Rule: Somebody told to take a step first gets a job search without delay

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody told to take a step first gets a job search without delay"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-21 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-20 | does not rest |

  Rule: What is not near is said plainly, with the nearest way and a note of the need

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "What is not near is said plainly, with the nearest way and a note of the need"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-20 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-21 | does not rest |

  Rule: An option that is not nearby is noted as a need

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "An option that is not nearby is noted as a need"

      Examples:
        | told                                                            | rests         |
        | decision: denied; agency type: dmhas_funded; option nearby: no  | rests         |
        | decision: denied; agency type: dmhas_funded; option nearby: yes | does not rest |

  Rule: Living elsewhere is handed over to the right area by a person

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Living elsewhere is handed over to the right area by a person"

      Examples:
        | told                                                                            | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-20; warm hand off: yes | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-20; warm hand off: no  | does not rest |

  Rule: Living elsewhere may not end in no help

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Living elsewhere may not end in no help"

      Examples:
        | told                                                                            | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-20; warm hand off: no  | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-20; warm hand off: yes | does not rest |

  Rule: A service that is not offered is replaced by other ways and noted as a need

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "A service that is not offered is replaced by other ways and noted as a need"

      Examples:
        | told                                                                                                   | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-22; other routes given: yes; need logged: yes | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-22; other routes given: yes; need logged: no  | does not rest |

  Rule: A service that is not offered needs other ways

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "A service that is not offered needs other ways"

      Examples:
        | told                                                                                                   | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-22; other routes given: no; need logged: yes  | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-22; other routes given: yes; need logged: yes | does not rest |

  Rule: A service that is not offered needs a note of the need

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "A service that is not offered needs a note of the need"

      Examples:
        | told                                                                                                   | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-22; other routes given: yes; need logged: no  | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-22; other routes given: yes; need logged: yes | does not rest |

  Rule: What a town already has is used, with support, before it is built again

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "What a town already has is used, with support, before it is built again"

      Examples:
        | told                                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; community resource exists: yes | rests         |
        | decision: denied; agency type: dmhas_funded; community resource exists: no  | does not rest |

  Rule: What a conservator may decide stands in the court's order

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "What a conservator may decide stands in the court's order"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-44 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-30 | does not rest |
