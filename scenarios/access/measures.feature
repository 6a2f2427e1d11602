@access
Feature: Measures: the movement score and what goes beside it
  who counts as moved, stalled or stepped back, and when a score is printed

  Rule: Somebody whose own goal is another than a regular job is left out of the score

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "Somebody whose own goal is another than a regular job is left out of the score"

      Examples:
        | told                                | rests         |
        | people: education from WFD to IPS   | rests         |
        | people: competitive from WFD to IPS | does not rest |

  Rule: Parenting, helping out and learning count as a good use of time

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "Parenting, helping out and learning count as a good use of time"

      Examples:
        | told                                | rests         |
        | people: parenting from WFD to WFD   | rests         |
        | people: competitive from WFD to WFD | does not rest |

  Rule: Somebody who chose to pause is left out of the score

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "Somebody who chose to pause is left out of the score"

      Examples:
        | told                                                         | rests         |
        | people: competitive from IPS to IPS after 7 months by choice | rests         |
        | people: competitive from IPS to IPS after 7 months           | does not rest |

  Rule: Somebody who died or moved away is left out of the score

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "Somebody who died or moved away is left out of the score"

      Examples:
        | told                                                         | rests         |
        | people: competitive from IPS to IPS after 7 months and moved | rests         |
        | people: competitive from IPS to IPS after 7 months           | does not rest |

  Rule: Somebody with few days in the period is left out of the score

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "Somebody with few days in the period is left out of the score"

      Examples:
        | told                                           | rests         |
        | people: competitive from WFD to IPS in 29 days | rests         |
        | people: competitive from WFD to IPS in 30 days | does not rest |

  Rule: A higher level at the end is progress

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "A higher level at the end is progress"

      Examples:
        | told                                | rests         |
        | people: competitive from WFD to IPS | rests         |
        | people: competitive from IPS to IPS | does not rest |

  Rule: A lower level at the end is a step back

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "A lower level at the end is a step back"

      Examples:
        | told                                | rests         |
        | people: competitive from IPS to WFD | rests         |
        | people: competitive from WFD to IPS | does not rest |

  Rule: Competitive work at both ends is kept

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "Competitive work at both ends is kept"

      Examples:
        | told                                | rests         |
        | people: competitive from CMP to CMP | rests         |
        | people: competitive from IPS to IPS | does not rest |

  Rule: The same level for six months or more is stalled

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "The same level for six months or more is stalled"

      Examples:
        | told                                                 | rests         |
        | people: competitive from IPS to IPS after 6 months   | rests         |
        | people: competitive from IPS to IPS after 5.9 months | does not rest |

  Rule: The same level for less than six months is in progress

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "The same level for less than six months is in progress"

      Examples:
        | told                                                 | rests         |
        | people: competitive from IPS to IPS after 5.9 months | rests         |
        | people: competitive from IPS to IPS after 6 months   | does not rest |

  Rule: The movement score is those who progressed over those who stalled or stepped back

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "The movement score is those who progressed over those who stalled or stepped back"

      Examples:
        | told                                       | rests         |
        | progressed: 3; stalled: 1; stepped back: 1 | rests         |
        | progressed: 3; stalled: 1; stepped back: 0 | does not rest |

  Rule: With nobody stalled or stepped back there is no number, and all went forward

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "With nobody stalled or stepped back there is no number, and all went forward"

      Examples:
        | told                                       | rests         |
        | progressed: 5; stalled: 0; stepped back: 0 | rests         |
        | progressed: 5; stalled: 1; stepped back: 0 | does not rest |

  Rule: With nobody to count there is no data

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "With nobody to count there is no data"

      Examples:
        | told                                       | rests         |
        | progressed: 0; stalled: 0; stepped back: 0 | rests         |
        | progressed: 1; stalled: 0; stepped back: 0 | does not rest |

  Rule: A score of few people is not printed

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "A score of few people is not printed"

      Examples:
        | told                                       | rests         |
        | progressed: 4; stalled: 0; stepped back: 0 | rests         |
        | progressed: 5; stalled: 0; stepped back: 0 | does not rest |

  Rule: A report card shows work, hours, time in the job, schooling and how people felt

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "A report card shows work, hours, time in the job, schooling and how people felt"

      Examples:
        | told      | rests         |
        | made: yes | rests         |
        | made: no  | does not rest |

  Rule: Results that bring money are shown beside who got in

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "Results that bring money are shown beside who got in"

      Examples:
        | told           | rests         |
        | incentive: yes | rests         |
        | incentive: no  | does not rest |

  Rule: A score without access data beside it tells half

    Scenario Outline: <told>
      When somebody asks about movement, telling <told>
      Then the answer <rests> on "A score without access data beside it tells half"

      Examples:
        | told             | rests         |
        | access data: no  | rests         |
        | access data: yes | does not rest |

  Rule: Measures that work are used for the whole system

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Measures that work are used for the whole system"

      Examples:
        | told        | rests         |
        | mature: yes | rests         |
        | mature: no  | does not rest |
