@access
Feature: Links to benefits counselors
  when to look at benefits, and that looking is never a condition

  Rule: First interest in paid work comes with an offer of benefits counseling

    Scenario Outline: <told>
      When somebody asks about benefits-link, telling <told>
      Then the answer <rests> on "First interest in paid work comes with an offer of benefits counseling"

      Examples:
        | told                     | rests         |
        | type: first_interest     | rests         |
        | type: new_job_considered | does not rest |

  Rule: A change of hours or pay that is thought about brings a look at benefits before the choice

    Scenario Outline: <told>
      When somebody asks about benefits-link, telling <told>
      Then the answer <rests> on "A change of hours or pay that is thought about brings a look at benefits before the choice"

      Examples:
        | told                     | rests         |
        | type: new_job_considered | rests         |
        | type: new_job            | does not rest |

  Rule: A change of hours or pay that has come brings a look at benefits soon after it

    Scenario Outline: <told>
      When somebody asks about benefits-link, telling <told>
      Then the answer <rests> on "A change of hours or pay that has come brings a look at benefits soon after it"

      Examples:
        | told                     | rests         |
        | type: new_job            | rests         |
        | type: new_job_considered | does not rest |

  Rule: The look at benefits after a change has a date

    Scenario Outline: <told>
      When somebody asks about benefits-link, telling <told>
      Then the answer <rests> on "The look at benefits after a change has a date"

      Examples:
        | told                                          | rests         |
        | type: new_job; on: 2 November 2026            | rests         |
        | type: new_job_considered; on: 2 November 2026 | does not rest |

  Rule: Building a career comes with looks at benefits at set times

    Scenario Outline: <told>
      When somebody asks about benefits-link, telling <told>
      Then the answer <rests> on "Building a career comes with looks at benefits at set times"

      Examples:
        | told                                    | rests         |
        | in career development: yes; type: raise | rests         |
        | in career development: no; type: raise  | does not rest |

  Rule: Career help that somebody asks for comes with looks at benefits at set times

    Scenario Outline: <told>
      When somebody asks about benefits-link, telling <told>
      Then the answer <rests> on "Career help that somebody asks for comes with looks at benefits at set times"

      Examples:
        | told                                                      | rests         |
        | decision: denied; agency type: dmhas_funded; service: CDV | rests         |
        | decision: denied; agency type: dmhas_funded; service: CMP | does not rest |

  Rule: Papers about benefits are short and friendly, and say whom to call

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Papers about benefits are short and friendly, and say whom to call"

      Examples:
        | told                         | rests         |
        | gives benefits material: yes | rests         |
        | gives benefits material: no  | does not rest |

  Rule: A look at benefits is never a condition

    Scenario Outline: <told>
      When somebody asks about benefits-link, telling <told>
      Then the answer <rests> on "A look at benefits is never a condition"

      Examples:
        | told                                                                                                                 | rests         |
        | decision: denied; agency type: dmhas_funded; condition type: benefits_review_first; reasons: OTHER: counseling first | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: OTHER: counseling first                                        | does not rest |

  Rule: A look at benefits that has to come first may not count as a reason

    Scenario Outline: <told>
      When somebody asks about benefits-link, telling <told>
      Then the answer <rests> on "A look at benefits that has to come first may not count as a reason"

      Examples:
        | told                                                                                                                 | rests         |
        | decision: denied; agency type: dmhas_funded; condition type: benefits_review_first; reasons: OTHER: counseling first | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: OTHER: counseling first                                        | does not rest |

  Rule: Losing benefits is no reason to talk somebody out of work

    Scenario Outline: <told>
      When somebody asks about benefits-link, telling <told>
      Then the answer <rests> on "Losing benefits is no reason to talk somebody out of work"

      Examples:
        | told                                                        | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-17 | rests         |
        | decision: denied; agency type: dmhas_funded; reasons: DR-16 | does not rest |

  Rule: An agency without a written link to the benefits counselors has a gap

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "An agency without a written link to the benefits counselors has a gap"

      Examples:
        | told                               | rests         |
        | link with benefits counselors: no  | rests         |
        | link with benefits counselors: yes | does not rest |

  Rule: What a change does to benefits is an estimate to take to a counselor

    Scenario Outline: <told>
      When somebody asks about benefits-link, telling <told>
      Then the answer <rests> on "What a change does to benefits is an estimate to take to a counselor"

      Examples:
        | told                                                      | rests         |
        | type: raise                                               | rests         |
        | decision: denied; agency type: dmhas_funded; service: CMP | does not rest |

  Rule: Somebody who thinks of leaving benefits gets the full picture, and chooses

    Scenario Outline: <told>
      When somebody asks about benefits-link, telling <told>
      Then the answer <rests> on "Somebody who thinks of leaving benefits gets the full picture, and chooses"

      Examples:
        | told                              | rests         |
        | type: leaving_benefits_considered | rests         |
        | type: raise_considered            | does not rest |
