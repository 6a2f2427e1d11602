@access
Feature: Words to use and to avoid
  whether a text may go out as it stands

  Rule: Text for people shows hope and puts the person first

    Scenario Outline: <told>
      When somebody asks about language, telling <told>
      Then the answer <rests> on "Text for people shows hope and puts the person first"

      Examples:
        | told                              | rests         |
        | text: Your placement begins soon. | rests         |
        | text: Your job begins soon.       | does not rest |

  Rule: Text that says to wait, or not yet, is stopped

    Scenario Outline: <told>
      When somebody asks about language, telling <told>
      Then the answer <rests> on "Text that says to wait, or not yet, is stopped"

      Examples:
        | told                               | rests         |
        | text: You are not ready for a job. | rests         |
        | text: You can start now.           | does not rest |

  Rule: Text that warns of losing benefits, and of nothing else, is stopped

    Scenario Outline: <told>
      When somebody asks about language, telling <told>
      Then the answer <rests> on "Text that warns of losing benefits, and of nothing else, is stopped"

      Examples:
        | told                                                           | rests         |
        | text: You will lose your benefits.                             | rests         |
        | text: You will lose your benefits. Ask a counselor what stays. | does not rest |

  Rule: Text that labels a person is stopped

    Scenario Outline: <told>
      When somebody asks about language, telling <told>
      Then the answer <rests> on "Text that labels a person is stopped"

      Examples:
        | told                      | rests         |
        | text: She is an addict.   | rests         |
        | text: She is in recovery. | does not rest |

  Rule: Text that makes little of parenting, school or volunteering is stopped

    Scenario Outline: <told>
      When somebody asks about language, telling <told>
      Then the answer <rests> on "Text that makes little of parenting, school or volunteering is stopped"

      Examples:
        | told                        | rests         |
        | text: She is just a mother. | rests         |
        | text: She is a mother.      | does not rest |

  Rule: The reason why a word is avoided is a rule of its own

    Scenario Outline: <told>
      When somebody asks about language, telling <told>
      Then the answer <rests> on "The reason why a word is avoided is a rule of its own"

      Examples:
        | told                               | rests         |
        | text: You are not ready for a job. | rests         |
        | text: You can start now.           | does not rest |

  Rule: Another language, signing, large print or sound is offered at the start

    Scenario Outline: <told>
      When somebody asks about language, telling <told>
      Then the answer <rests> on "Another language, signing, large print or sound is offered at the start"

      Examples:
        | told                     | rests         |
        | person language: Spanish | rests         |
        | person topic: age        | does not rest |

  Rule: A rule of the vision is never called the law

    Scenario Outline: <told>
      When somebody asks about language, telling <told>
      Then the answer <rests> on "A rule of the vision is never called the law"

      Examples:
        | told                                                             | rests         |
        | text: The law says that work comes first.; quoting: ZR-01        | rests         |
        | text: DMHAS's vision says that work comes first.; quoting: ZR-01 | does not rest |

  Rule: Questions that may hurt ask only what is needed, say why, and can be skipped

    Scenario Outline: <told>
      When somebody asks about language, telling <told>
      Then the answer <rests> on "Questions that may hurt ask only what is needed, say why, and can be skipped"

      Examples:
        | told                     | rests         |
        | person topic: trauma     | rests         |
        | person language: Spanish | does not rest |
