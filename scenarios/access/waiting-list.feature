@access
Feature: Targeting: a waiting list for a specialist
  whether "the program is full" may count

  Rule: A waiting list may count when help starts now, the order is fair, and the place is in writing

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A waiting list may count when help starts now, the order is fair, and the place is in writing"

      Examples:
        | told                                                                                                                                                    | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-19; interim help started: yes; waitlist order: severity_then_date; place given in writing: yes | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-19; interim help started: yes; waitlist order: severity_then_date; place given in writing: no  | does not rest |

  Rule: A waiting list has three conditions

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A waiting list has three conditions"

      Examples:
        | told                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-19; written notice: yes | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-20                      | does not rest |

  Rule: A waiting list without help now needs a closer look

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A waiting list without help now needs a closer look"

      Examples:
        | told                                                                                                                                                    | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-19; interim help started: no; waitlist order: severity_then_date; place given in writing: yes  | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-19; interim help started: yes; waitlist order: severity_then_date; place given in writing: yes | does not rest |

  Rule: A waiting list in any other order needs a closer look

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A waiting list in any other order needs a closer look"

      Examples:
        | told                                                                                                                                                    | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-19; interim help started: yes; waitlist order: date; place given in writing: yes               | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-19; interim help started: yes; waitlist order: severity_then_date; place given in writing: yes | does not rest |

  Rule: A waiting list without a place in writing needs a closer look

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A waiting list without a place in writing needs a closer look"

      Examples:
        | told                                                                                                                                                    | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-19; interim help started: yes; waitlist order: severity_then_date; place given in writing: no  | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-19; interim help started: yes; waitlist order: severity_then_date; place given in writing: yes | does not rest |

  Rule: A waiting list by readiness score is a readiness screen in use

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A waiting list by readiness score is a readiness screen in use"

      Examples:
        | told                                                                                                                                                    | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-19; interim help started: yes; waitlist order: readiness_score; place given in writing: yes    | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-19; interim help started: yes; waitlist order: severity_then_date; place given in writing: yes | does not rest |
