@access
Feature: Providers, contracts and the system
  what a check of a contract or an agency finds

  Rule: A contract for job help has five parts

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "A contract for job help has five parts"

      Examples:
        | told                  | rests         |
        | rapid job search: yes | rests         |
        | budget set: yes       | does not rest |

  Rule: A contract that lacks one of the five parts has a gap

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "A contract that lacks one of the five parts has a gap"

      Examples:
        | told                  | rests         |
        | rapid job search: no  | rests         |
        | rapid job search: yes | does not rest |

  Rule: Flexible money may pay for what a barrier costs

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Flexible money may pay for what a barrier costs"

      Examples:
        | told             | rests         |
        | costs money: yes | rests         |
        | costs money: no  | does not rest |

  Rule: A budget keeps a share for groups that are left out

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "A budget keeps a share for groups that are left out"

      Examples:
        | told            | rests         |
        | budget set: yes | rests         |
        | budget set: no  | does not rest |

  Rule: Good results may earn a provider more, and never for turning people away

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Good results may earn a provider more, and never for turning people away"

      Examples:
        | told                  | rests         |
        | performance good: yes | rests         |
        | performance good: no  | does not rest |

  Rule: A support service is looked for at a peer-run business first

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "A support service is looked for at a peer-run business first"

      Examples:
        | told                  | rests         |
        | support function: yes | rests         |
        | support function: no  | does not rest |

  Rule: Staff time in the community is measured against all direct time

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Staff time in the community is measured against all direct time"

      Examples:
        | told                                   | rests         |
        | community hours: 80; direct hours: 100 | rests         |
        | community hours: 80                    | does not rest |

  Rule: Staff time in the community below the aim has room to grow

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Staff time in the community below the aim has room to grow"

      Examples:
        | told                                     | rests         |
        | community hours: 74.9; direct hours: 100 | rests         |
        | community hours: 75; direct hours: 100   | does not rest |

  Rule: Staff know best practice, pay and benefits, the ADA, person-centered planning, and hope

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Staff know best practice, pay and benefits, the ADA, person-centered planning, and hope"

      Examples:
        | told            | rests         |
        | knows: hope     | rests         |
        | budget set: yes | does not rest |

  Rule: What staff do not know yet is named

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "What staff do not know yet is named"

      Examples:
        | told                                                               | rests         |
        | knows: best_practice, pay_and_benefits, ada, person_centered       | rests         |
        | knows: best_practice, pay_and_benefits, ada, person_centered, hope | does not rest |

  Rule: A region that works well together is shown and copied

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "A region that works well together is shown and copied"

      Examples:
        | told                 | rests         |
        | joint work good: yes | rests         |
        | joint work good: no  | does not rest |

  Rule: A provider of people on SSI or SSDI may become or join an Employment Network

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "A provider of people on SSI or SSDI may become or join an Employment Network"

      Examples:
        | told                    | rests         |
        | serves ssi or ssdi: yes | rests         |
        | serves ssi or ssdi: no  | does not rest |

  Rule: Medicaid rehab rules fit recovery, and do not change who gets help

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Medicaid rehab rules fit recovery, and do not change who gets help"

      Examples:
        | told                       | rests         |
        | medicaid rehab sought: yes | rests         |
        | medicaid rehab sought: no  | does not rest |

  Rule: Best practice spreads from centers that do it well

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Best practice spreads from centers that do it well"

      Examples:
        | told        | rests         |
        | spread: yes | rests         |
        | spread: no  | does not rest |

  Rule: People whose main concern is substance use are included

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "People whose main concern is substance use are included"

      Examples:
        | told                              | rests         |
        | serves primary substance use: yes | rests         |
        | serves primary substance use: no  | does not rest |

  Rule: An agency where nobody works is looked at

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "An agency where nobody works is looked at"

      Examples:
        | told                                      | rests         |
        | clients employed: 0; months looked at: 12 | rests         |
        | clients employed: 0; months looked at: 11 | does not rest |

  Rule: An agency with a readiness screen is looked at

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "An agency with a readiness screen is looked at"

      Examples:
        | told                  | rests         |
        | readiness screen: yes | rests         |
        | readiness screen: no  | does not rest |

  Rule: Intake and policy papers say that help is open to all

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Intake and policy papers say that help is open to all"

      Examples:
        | told        | rests         |
        | issued: yes | rests         |
        | issued: no  | does not rest |

  Rule: A paper that does not say that help is open to all has a gap

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "A paper that does not say that help is open to all has a gap"

      Examples:
        | told                       | rests         |
        | open to all statement: no  | rests         |
        | open to all statement: yes | does not rest |

  Rule: Each facility names a community resource coordinator

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Each facility names a community resource coordinator"

      Examples:
        | told                       | rests         |
        | community coordinator: no  | rests         |
        | community coordinator: yes | does not rest |

  Rule: Work against stigma goes on with employers and the public

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Work against stigma goes on with employers and the public"

      Examples:
        | told           | rests         |
        | employers: yes | rests         |
        | employers: no  | does not rest |

  Rule: Job specialists who are on no clinical team leave a gap

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Job specialists who are on no clinical team leave a gap"

      Examples:
        | told                               | rests         |
        | specialists on clinical teams: no  | rests         |
        | specialists on clinical teams: yes | does not rest |
