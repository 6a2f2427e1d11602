@access
Feature: The plan: whose it is, what it aims at, and who helps with it
  what else a plan check finds

  Rule: The person leads the plan, and strengths and own goals come first

    Scenario Outline: <told>
      When somebody asks about <topic>, telling <told>
      Then the answer <rests> on "The person leads the plan, and strengths and own goals come first"

      Examples:
        | topic          | told               | rests         |
        | plan           | led by person: yes | rests         |
        | accountability | brokered: no       | does not rest |

  Rule: A plan that somebody else leads has a gap

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "A plan that somebody else leads has a gap"

      Examples:
        | told               | rests         |
        | led by person: no  | rests         |
        | led by person: yes | does not rest |

  Rule: A plan that aims only at symptoms, stability or abstinence leaves life in the community out

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "A plan that aims only at symptoms, stability or abstinence leaves life in the community out"

      Examples:
        | told                                  | rests         |
        | goals only symptom or abstinence: yes | rests         |
        | goals only symptom or abstinence: no  | does not rest |

  Rule: A plan of agency resources alone lacks a natural support

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "A plan of agency resources alone lacks a natural support"

      Examples:
        | told                                                      | rests         |
        | only agency resources: yes                                | rests         |
        | only agency resources: yes; natural support declined: yes | does not rest |

  Rule: A plan with paid work has a look at benefits

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "A plan with paid work has a look at benefits"

      Examples:
        | told                | rests         |
        | paid work step: yes | rests         |
        | paid work step: no  | does not rest |

  Rule: A plan with paid work and no look at benefits has a gap

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "A plan with paid work and no look at benefits has a gap"

      Examples:
        | told                                           | rests         |
        | paid work step: yes; benefits review step: no  | rests         |
        | paid work step: yes; benefits review step: yes | does not rest |

  Rule: Family and others take part only as the person chooses

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "Family and others take part only as the person chooses"

      Examples:
        | told                  | rests         |
        | others take part: yes | rests         |
        | others take part: no  | does not rest |

  Rule: Others in a plan whom the person did not choose are a gap

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "Others in a plan whom the person did not choose are a gap"

      Examples:
        | told                                                | rests         |
        | others take part: yes; others chosen by person: no  | rests         |
        | others take part: yes; others chosen by person: yes | does not rest |

  Rule: A try that may not work out is supported, with a plan for setbacks

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "A try that may not work out is supported, with a plan for setbacks"

      Examples:
        | told                                     | rests         |
        | wants risky try: yes; led by person: yes | rests         |
        | wants risky try: no; led by person: yes  | does not rest |

  Rule: A plan with work or school in it is better called a recovery plan

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "A plan with work or school in it is better called a recovery plan"

      Examples:
        | told                                        | rests         |
        | title: treatment_plan; outcomes: employment | rests         |
        | title: recovery_plan; outcomes: employment  | does not rest |
