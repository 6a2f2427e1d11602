@access
Feature: No gatekeeper: nobody's approval, treatment or records stand in the way
  whether a "no" that rests on approval, treatment or records may count

  Rule: Nobody needs a clinician's referral, signature, letter or approval to start or go on

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "Nobody needs a clinician's referral, signature, letter or approval to start or go on"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-12 | does not rest |

  Rule: An approval that a request has to wait for is a gate

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "An approval that a request has to wait for is a gate"

      Examples:
        | told                                                                | rests         |
        | decision: denied; agency type: dmhas_funded; approval required: yes | rests         |
        | decision: denied; agency type: dmhas_funded; approval required: no  | does not rest |

  Rule: A needed approval may not count where no exception is on record

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "A needed approval may not count where no exception is on record"

      Examples:
        | told                                                                                                                                                                                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14                                                                                                                                                                                      | rests         |
        | decision: denied; agency type: dmhas_funded; approval required: psychiatrist                                                                                                                                                                     | rests         |
        | decision: denied; agency type: dmhas_funded; approval required: none                                                                                                                                                                             | does not rest |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 30; told in writing with appeal: yes; other help offered now: yes | does not rest |

  Rule: Help with work and school goes on for somebody who is not in treatment

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "Help with work and school goes on for somebody who is not in treatment"

      Examples:
        | told                                                                                                    | rests         |
        | decision: denied; agency type: dmhas_funded; receiving clinical care: no; service: CMP; reasons: DR-12  | rests         |
        | decision: denied; agency type: dmhas_funded; receiving clinical care: yes; service: CMP; reasons: DR-12 | does not rest |

  Rule: Being outside treatment is no reason for a no

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "Being outside treatment is no reason for a no"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-12 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14 | does not rest |

  Rule: Missed or dropped treatment does not stop help with work or school

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "Missed or dropped treatment does not stop help with work or school"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-15 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14 | does not rest |

  Rule: People who sign themselves up are taken like anybody else

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "People who sign themselves up are taken like anybody else"

      Examples:
        | told                                                                                    | rests         |
        | decision: denied; agency type: dmhas_funded; referral source: self; reasons: DR-11      | rests         |
        | decision: denied; agency type: dmhas_funded; referral source: clinician; reasons: DR-11 | does not rest |

  Rule: Having signed oneself up is no reason for a no

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "Having signed oneself up is no reason for a no"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-11 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14 | does not rest |

  Rule: The team gives advice, and the person chooses

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "The team gives advice, and the person chooses"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-13 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14 | does not rest |

  Rule: A team's advice may not count as a no where no exception is on record

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "A team's advice may not count as a no where no exception is on record"

      Examples:
        | told                                                                                                                                                                                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-13                                                                                                                                                                                      | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-13; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 30; told in writing with appeal: yes; other help offered now: yes | does not rest |

  Rule: Help is not held until papers are signed or records come

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "Help is not held until papers are signed or records come"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-40 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-13 | does not rest |
