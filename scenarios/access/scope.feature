@access
Feature: Which door: whose service it is
  whether zero reject and no gatekeeper reach a service; where the provider is not known, they are taken to

  Rule: A service that DMHAS runs or pays for is DMHAS's

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A service that DMHAS runs or pays for is DMHAS's"

      Examples:
        | told                                                          | rests         |
        | decision: denied; reasons: DR-01; agency type: dmhas_operated | rests         |
        | decision: denied; reasons: DR-01; agency type: brs            | does not rest |

  Rule: A service of another agency that DMHAS pays for as well is DMHAS's too

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A service of another agency that DMHAS pays for as well is DMHAS's too"

      Examples:
        | told                                                                       | rests         |
        | decision: denied; reasons: DR-01; agency type: brs; also dmhas funded: yes | rests         |
        | decision: denied; reasons: DR-01; agency type: brs; also dmhas funded: no  | does not rest |

  Rule: A service whose provider is not known is taken to be DMHAS's

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "A service whose provider is not known is taken to be DMHAS's"

      Examples:
        | told                                                  | rests         |
        | decision: denied; reasons: DR-01; written notice: yes | rests         |
        | decision: denied; reasons: DR-01; agency type: brs    | does not rest |

  Rule: Any other agency answers under its own law

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Any other agency answers under its own law"

      Examples:
        | told                                                                       | rests         |
        | decision: denied; reasons: DR-01; agency type: brs                         | rests         |
        | decision: denied; reasons: DR-01; agency type: brs; also dmhas funded: yes | does not rest |
