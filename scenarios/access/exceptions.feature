@access
Feature: No gatekeeper: an approval step used "by exception"
  whether such a step can stand, by seven tests (a) to (g)

  Rule: An approval step used by exception has to meet seven tests

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "An approval step used by exception has to meet seven tests"

      Examples:
        | told                                                                                                                                                                                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 30; told in writing with appeal: yes; other help offered now: yes | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14                                                                                                                                                                                      | does not rest |

  Rule: Keeping somebody away for a danger is a step by exception

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "Keeping somebody away for a danger is a step by exception"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-38 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-39 | does not rest |

  Rule: A test that an exception does not meet is a failed test

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "A test that an exception does not meet is a failed test"

      Examples:
        | told                                                                                                                                                                                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 31; told in writing with appeal: yes; other help offered now: yes | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 30; told in writing with appeal: yes; other help offered now: yes | does not rest |

  Rule: An exception that rests on a zero-reject reason fails test d, whatever it says of itself

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "An exception that rests on a zero-reject reason fails test d, whatever it says of itself"

      Examples:
        | told                                                                                                                                                                                                                                                    | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14, DR-01; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 30; told in writing with appeal: yes; other help offered now: yes | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 30; told in writing with appeal: yes; other help offered now: yes        | does not rest |

  Rule: A test of which nothing is known is asked about

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "A test of which nothing is known is asked about"

      Examples:
        | told                                                                                                                                                                                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 30; told in writing with appeal: yes                              | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 30; told in writing with appeal: yes; other help offered now: yes | does not rest |

  Rule: An exception that fails a test may not stand

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "An exception that fails a test may not stand"

      Examples:
        | told                                                                                                                                                                                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 31; told in writing with appeal: yes; other help offered now: yes | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 30; told in writing with appeal: yes; other help offered now: yes | does not rest |

  Rule: An exception for a zero-reject reason may not stand

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "An exception for a zero-reject reason may not stand"

      Examples:
        | told                                                                                                                                                                                                                                                    | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14, DR-01; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 30; told in writing with appeal: yes; other help offered now: yes | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 30; told in writing with appeal: yes; other help offered now: yes        | does not rest |

  Rule: An exception with no failed test needs a closer look

    Scenario Outline: <told>
      When somebody asks about gatekeeper, telling <told>
      Then the answer <rests> on "An exception with no failed test needs a closer look"

      Examples:
        | told                                                                                                                                                                                                                                             | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 30; told in writing with appeal: yes; other help offered now: yes | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-14; individual: yes; written signed dated: yes; present risk facts: yes; no prohibited factor: yes; ends within days: 31; told in writing with appeal: yes; other help offered now: yes | does not rest |
