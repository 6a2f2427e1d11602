@access
Feature: Peer support
  when a peer is offered, and what a peer is never asked to do

  Rule: Somebody who is told no is offered a peer

    Scenario Outline: <told>
      When somebody asks about zero-reject, telling <told>
      Then the answer <rests> on "Somebody who is told no is offered a peer"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-01 | rests         |
        | decision: granted; agency type: dmhas_funded                | does not rest |

  Rule: A step that feels hard comes with the offer of a peer

    Scenario Outline: <told>
      When somebody asks about peers, telling <told>
      Then the answer <rests> on "A step that feels hard comes with the offer of a peer"

      Examples:
        | told            | rests         |
        | step: hard_step | rests         |
        | step: goals     | does not rest |

  Rule: A peer may help with goals, plan steps and links

    Scenario Outline: <told>
      When somebody asks about peers, telling <told>
      Then the answer <rests> on "A peer may help with goals, plan steps and links"

      Examples:
        | told        | rests         |
        | step: goals | rests         |
        | step: visit | does not rest |

  Rule: A peer is never asked to screen, score, assess, treat, manage a case or approve

    Scenario Outline: <told>
      When somebody asks about peers, telling <told>
      Then the answer <rests> on "A peer is never asked to screen, score, assess, treat, manage a case or approve"

      Examples:
        | told         | rests         |
        | use: assess  | rests         |
        | use: support | does not rest |

  Rule: A peer may help somebody know and use rights

    Scenario Outline: <told>
      When somebody asks about peers, telling <told>
      Then the answer <rests> on "A peer may help somebody know and use rights"

      Examples:
        | told         | rests         |
        | step: denial | rests         |
        | step: goals  | does not rest |

  Rule: A peer may go along

    Scenario Outline: <told>
      When somebody asks about peers, telling <told>
      Then the answer <rests> on "A peer may go along"

      Examples:
        | told        | rests         |
        | step: visit | rests         |
        | step: goals | does not rest |

  Rule: There is a list of peer groups across the State

    Scenario Outline: <told>
      When somebody asks about peers, telling <told>
      Then the answer <rests> on "There is a list of peer groups across the State"

      Examples:
        | told            | rests         |
        | step: directory | rests         |
        | step: goals     | does not rest |

  Rule: People join a peer program on their own and pick their own goals

    Scenario Outline: <told>
      When somebody asks about peers, telling <told>
      Then the answer <rests> on "People join a peer program on their own and pick their own goals"

      Examples:
        | told        | rests         |
        | step: join  | rests         |
        | step: goals | does not rest |

  Rule: A peer explains a confusing notice in plain words

    Scenario Outline: <told>
      When somebody asks about peers, telling <told>
      Then the answer <rests> on "A peer explains a confusing notice in plain words"

      Examples:
        | told         | rests         |
        | step: notice | rests         |
        | step: goals  | does not rest |

  Rule: Hired peers have a certificate, an ethics guide and supervision

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Hired peers have a certificate, an ethics guide and supervision"

      Examples:
        | told             | rests         |
        | peers hired: yes | rests         |
        | peers hired: no  | does not rest |

  Rule: Peer-run services are favored when services are bought or designed

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Peer-run services are favored when services are bought or designed"

      Examples:
        | told          | rests         |
        | designed: yes | rests         |
        | designed: no  | does not rest |
