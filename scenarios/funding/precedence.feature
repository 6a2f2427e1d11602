@funding
Feature: Funding: what goes before what
  which streams are ruled out whatever the activity, and what every answer says

  Rule: What pays never changes who gets help

    Scenario Outline: <told>
      When somebody asks about <topic>, telling <told>
      Then the answer <rests> on "What pays never changes who gets help"

      Examples:
        | topic   | told            | rests         |
        | funding | activity: FS-17 | rests         |
        | ticket  | age: 40         | does not rest |

  Rule: What, who, where and which coverage are asked in this order

    Scenario Outline: <told>
      When somebody asks about <topic>, telling <told>
      Then the answer <rests> on "What, who, where and which coverage are asked in this order"

      Examples:
        | topic   | told            | rests         |
        | funding | activity: FS-17 | rests         |
        | ticket  | age: 40         | does not rest |

  Rule: What is in an open BRS plan is for BRS to pay first

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "What is in an open BRS plan is for BRS to pay first"

      Examples:
        | told                                                           | rests         |
        | activity: FS-07; brs case open: yes; activity in brs plan: yes | rests         |
        | activity: FS-07; brs case open: yes; activity in brs plan: no  | does not rest |

  Rule: Job tasks, employers, placement and wages are never rehab or case management

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Job tasks, employers, placement and wages are never rehab or case management"

      Examples:
        | told            | rests         |
        | activity: FS-07 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Symptoms and daily skills can be rehab, with a licensed recommendation, in a plan, by qualified staff

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Symptoms and daily skills can be rehab, with a licensed recommendation, in a plan, by qualified staff"

      Examples:
        | told            | rests         |
        | activity: FS-05 | rests         |
        | activity: FS-07 | does not rest |

  Rule: Linking and watching over a plan can be case management, until it becomes doing

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Linking and watching over a plan can be case management, until it becomes doing"

      Examples:
        | told            | rests         |
        | activity: FS-17 | rests         |
        | activity: FS-07 | does not rest |

  Rule: A link that becomes doing is not case management

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A link that becomes doing is not case management"

      Examples:
        | told                                | rests         |
        | activity: FS-17; becomes doing: yes | rests         |
        | activity: FS-17; becomes doing: no  | does not rest |

  Rule: Two payers do not pay for the same minutes

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Two payers do not pay for the same minutes"

      Examples:
        | told            | rests         |
        | activity: FS-06 | rests         |
        | activity: FS-05 | does not rest |

  Rule: Minutes that two payers would pay for are not allowed

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Minutes that two payers would pay for are not allowed"

      Examples:
        | told                                          | rests         |
        | activity: FS-06; two payers same minutes: yes | rests         |
        | activity: FS-06; two payers same minutes: no  | does not rest |

  Rule: An answer says likely, possible or not, and to check with DSS or the fiscal office

    Scenario Outline: <told>
      When somebody asks about <topic>, telling <told>
      Then the answer <rests> on "An answer says likely, possible or not, and to check with DSS or the fiscal office"

      Examples:
        | topic   | told            | rests         |
        | funding | activity: FS-17 | rests         |
        | ticket  | age: 40         | does not rest |

  Rule: No plan is written so that abstinence or stability comes before job help

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "No plan is written so that abstinence or stability comes before job help"

      Examples:
        | told                                               | rests         |
        | activity: FS-17; abstinence or stability step: yes | rests         |
        | activity: FS-17; abstinence or stability step: no  | does not rest |

  Rule: Peers are not written into assessments or treatment

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Peers are not written into assessments or treatment"

      Examples:
        | told                             | rests         |
        | activity: FS-05; staff: peer     | rests         |
        | activity: FS-05; staff: licensed | does not rest |

  Rule: Nobody who is not on Medicaid has a Medicaid stream

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Nobody who is not on Medicaid has a Medicaid stream"

      Examples:
        | told                           | rests         |
        | activity: FS-05; medicaid: no  | rests         |
        | activity: FS-05; medicaid: yes | does not rest |

  Rule: No Medicaid stream means none of the five

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "No Medicaid stream means none of the five"

      Examples:
        | told                           | rests         |
        | activity: FS-05; medicaid: no  | rests         |
        | activity: FS-05; medicaid: yes | does not rest |
