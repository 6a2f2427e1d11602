@access
Feature: Choice: what is shown to somebody who asks about work or school
  which of the fifteen options come first; none is ever hidden

  Rule: Everybody sees all the options

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Everybody sees all the options"

      Examples:
        | told                                                      | rests         |
        | preferences: COLLEGE                                      | rests         |
        | decision: denied; agency type: dmhas_funded; service: CMP | does not rest |

  Rule: Options that match what somebody said come first

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Options that match what somebody said come first"

      Examples:
        | told                 | rests         |
        | preferences: COLLEGE | rests         |
        | age: 40              | does not rest |

  Rule: A regular job is the usual aim, and stands on the first screen

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "A regular job is the usual aim, and stands on the first screen"

      Examples:
        | told                                                      | rests         |
        | age: 40                                                   | rests         |
        | decision: denied; agency type: dmhas_funded; service: CMP | does not rest |

  Rule: A search for a regular job that somebody wants soon begins without delay

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "A search for a regular job that somebody wants soon begins without delay"

      Examples:
        | told                       | rests         |
        | preferences: FAST_REAL_JOB | rests         |
        | preferences: COLLEGE       | does not rest |

  Rule: Unpaid work, study and raising children are good aims too

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Unpaid work, study and raising children are good aims too"

      Examples:
        | told              | rests         |
        | goal: parenting   | rests         |
        | goal: competitive | does not rest |

  Rule: Pay is earnings to report, even cash for one day

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Pay is earnings to report, even cash for one day"

      Examples:
        | told                                                      | rests         |
        | decision: denied; agency type: dmhas_funded; service: CMP | rests         |
        | decision: denied; agency type: dmhas_funded; service: SED | does not rest |

  Rule: Most of the choices pay wages, which count

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Most of the choices pay wages, which count"

      Examples:
        | told                                                      | rests         |
        | age: 40                                                   | rests         |
        | decision: denied; agency type: dmhas_funded; service: CMP | does not rest |
