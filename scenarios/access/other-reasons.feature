@access
Feature: Reasons about age, a ride, language, a record, time, and no answer
  whether such a reason may count

  Rule: Adult services may wait for the adult age, and other help is open before it

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Adult services may wait for the adult age, and other help is open before it"

      Examples:
        | told                                                                 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-25; age: 17 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-25; age: 18 | does not rest |

  Rule: Somebody of the adult age who is called too young needs a closer look

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Somebody of the adult age who is called too young needs a closer look"

      Examples:
        | told                                                                 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-25; age: 18 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-25; age: 17 | does not rest |

  Rule: Somebody called too old still has every choice

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Somebody called too old still has every choice"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-26 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-25 | does not rest |

  Rule: A missing diploma calls for an offer of school, not for a no

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A missing diploma calls for an offer of school, not for a no"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-24 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-27 | does not rest |

  Rule: A missing ride calls for a way to get there, not for a no

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A missing ride calls for a way to get there, not for a no"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-27 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-24 | does not rest |

  Rule: A missing interpreter is the agency's to find

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A missing interpreter is the agency's to find"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-28 | rests         |
        | decision: denied; agency type: brs; reasons: DR-28          | does not rest |

  Rule: A record may close one job by law, and is looked at closely when it closes the whole service

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A record may close one job by law, and is looked at closely when it closes the whole service"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-23 | rests         |
        | decision: denied; agency type: brs; reasons: DR-23          | does not rest |

  Rule: Support without a time limit is what the vision calls for

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Support without a time limit is what the vision calls for"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-42 | rests         |
        | decision: denied; agency type: brs; reasons: DR-42          | does not rest |

  Rule: A closing for no answer may stand with an easy way back and no new screen

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A closing for no answer may stand with an easy way back and no new screen"

      Examples:
        | told                                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-43; easy reentry: yes; no rescreen: yes | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-43; easy reentry: yes; no rescreen: no  | does not rest |

  Rule: A closing for no answer needs an easy way back

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A closing for no answer needs an easy way back"

      Examples:
        | told                                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-43; easy reentry: no; no rescreen: yes  | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-43; easy reentry: yes; no rescreen: yes | does not rest |

  Rule: A closing for no answer needs a way back without a new screen

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A closing for no answer needs a way back without a new screen"

      Examples:
        | told                                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-43; easy reentry: yes; no rescreen: no  | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-43; easy reentry: yes; no rescreen: yes | does not rest |

  Rule: Before the adult age DCF, school, and BRS help for students are open

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Before the adult age DCF, school, and BRS help for students are open"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-25 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-26 | does not rest |
