@access
Feature: Targeting: who delivers the help, never whether there is help
  whether the specialist or the recovery guide goes first, and whether "too able" or "full" may count

  Rule: Somebody whose daily life is hit hardest is offered a job specialist first

    Scenario Outline: <told>
      When somebody asks about targeting, telling <told>
      Then the answer <rests> on "Somebody whose daily life is hit hardest is offered a job specialist first"

      Examples:
        | told                                                                            | rests         |
        | decision: denied; agency type: dmhas_funded; functional impairment: most_severe | rests         |
        | decision: denied; agency type: dmhas_funded; functional impairment: other       | does not rest |

  Rule: For everybody else the recovery guide carries work and school goals

    Scenario Outline: <told>
      When somebody asks about targeting, telling <told>
      Then the answer <rests> on "For everybody else the recovery guide carries work and school goals"

      Examples:
        | told                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; functional impairment: other        | rests         |
        | decision: denied; agency type: dmhas_funded; functional impairment: not_assessed | does not rest |

  Rule: Being called too able may count only when a named guide has begun to help

    Scenario Outline: <told>
      When somebody asks about targeting, telling <told>
      Then the answer <rests> on "Being called too able may count only when a named guide has begun to help"

      Examples:
        | told                                                                                     | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-18; recovery guide started: yes | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-18; recovery guide started: no  | does not rest |

  Rule: Being called too able with nobody to help is a gap

    Scenario Outline: <told>
      When somebody asks about targeting, telling <told>
      Then the answer <rests> on "Being called too able with nobody to help is a gap"

      Examples:
        | told                                                                                     | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-18; recovery guide started: no  | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-18; recovery guide started: yes | does not rest |

  Rule: Being called too able needs a closer look while nobody knows who helps

    Scenario Outline: <told>
      When somebody asks about targeting, telling <told>
      Then the answer <rests> on "Being called too able needs a closer look while nobody knows who helps"

      Examples:
        | told                                                                                    | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-18                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-18; recovery guide started: no | does not rest |

  Rule: Somebody not yet assessed is helped now, and assessed later for staffing only

    Scenario Outline: <told>
      When somebody asks about targeting, telling <told>
      Then the answer <rests> on "Somebody not yet assessed is helped now, and assessed later for staffing only"

      Examples:
        | told                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; functional impairment: not_assessed | rests         |
        | decision: denied; agency type: dmhas_funded; functional impairment: other        | does not rest |

  Rule: A guide who carries the goal goes along to job leads, schools and offices

    Scenario Outline: <told>
      When somebody asks about targeting, telling <told>
      Then the answer <rests> on "A guide who carries the goal goes along to job leads, schools and offices"

      Examples:
        | told                                                                     | rests         |
        | decision: denied; agency type: dmhas_funded; recovery guide started: yes | rests         |
        | decision: denied; agency type: dmhas_funded; recovery guide started: no  | does not rest |

  Rule: A job specialist advises a guide who lacks job know-how

    Scenario Outline: <told>
      When somebody asks about targeting, telling <told>
      Then the answer <rests> on "A job specialist advises a guide who lacks job know-how"

      Examples:
        | told                                                                     | rests         |
        | decision: denied; agency type: dmhas_funded; guide needs job advice: yes | rests         |
        | decision: denied; agency type: dmhas_funded; guide needs job advice: no  | does not rest |
