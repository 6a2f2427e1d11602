@access
Feature: Zero reject: reasons that never shut the door
  whether the reason given for a "no" may count, by what it rests on

  Rule: Symptoms, a diagnosis, or how severe they are do not stop help with work or school

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Symptoms, a diagnosis, or how severe they are do not stop help with work or school"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01 | rests         |
        | decision: denied; agency type: brs; reasons: DR-01          | does not rest |

  Rule: Substance use, past or present, does not stop help with work or school

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Substance use, past or present, does not stop help with work or school"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-03 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01 | does not rest |

  Rule: No class, group or day program has to come first

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "No class, group or day program has to come first"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-07 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-06 | does not rest |

  Rule: Nobody has to pass a test of readiness, effort, looks, housing or schooling to get help

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Nobody has to pass a test of readiness, effort, looks, housing or schooling to get help"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-06 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-07 | does not rest |

  Rule: Nobody has to be stable, sober for a time, or on medicine first

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Nobody has to be stable, sober for a time, or on medicine first"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-05 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-06 | does not rest |

  Rule: Fear of stress or relapse is no reason to talk somebody out of work or school

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Fear of stress or relapse is no reason to talk somebody out of work or school"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-16 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-15 | does not rest |

  Rule: Nobody is too disabled, or too old, ever to work

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Nobody is too disabled, or too old, ever to work"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-26 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-25 | does not rest |
