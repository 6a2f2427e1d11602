@access
Feature: First contact and intake
  what an intake record lacks; an item that nobody spoke of is asked about, not counted as missing

  Rule: At first contact people get facts on how work and school help

    Scenario Outline: <told>
      When somebody asks about intake, telling <told>
      Then the answer <rests> on "At first contact people get facts on how work and school help"

      Examples:
        | told            | rests         |
        | info given: yes | rests         |
        | oriented: yes   | does not rest |

  Rule: At first contact people learn what job and school help there is

    Scenario Outline: <told>
      When somebody asks about intake, telling <told>
      Then the answer <rests> on "At first contact people learn what job and school help there is"

      Examples:
        | told            | rests         |
        | oriented: yes   | rests         |
        | info given: yes | does not rest |

  Rule: At first contact people are offered a talk with a job or school specialist

    Scenario Outline: <told>
      When somebody asks about intake, telling <told>
      Then the answer <rests> on "At first contact people are offered a talk with a job or school specialist"

      Examples:
        | told                 | rests         |
        | consult offered: yes | rests         |
        | info given: yes      | does not rest |

  Rule: Intake papers carry stories of people who went back to work or school

    Scenario Outline: <told>
      When somebody asks about intake, telling <told>
      Then the answer <rests> on "Intake papers carry stories of people who went back to work or school"

      Examples:
        | told                  | rests         |
        | stories included: no  | rests         |
        | stories included: yes | does not rest |

  Rule: Fears are heard and planned for, and are not a refusal

    Scenario Outline: <told>
      When somebody asks about intake, telling <told>
      Then the answer <rests> on "Fears are heard and planned for, and are not a refusal"

      Examples:
        | told                            | rests         |
        | info given: yes; has fears: yes | rests         |
        | info given: yes; has fears: no  | does not rest |

  Rule: A no or no answer at intake keeps the door open

    Scenario Outline: <told>
      When somebody asks about intake, telling <told>
      Then the answer <rests> on "A no or no answer at intake keeps the door open"

      Examples:
        | told                                           | rests         |
        | consult offered: yes; consult answer: declined | rests         |
        | consult offered: yes; consult answer: accepted | does not rest |

  Rule: An intake without facts on work and school has a gap

    Scenario Outline: <told>
      When somebody asks about intake, telling <told>
      Then the answer <rests> on "An intake without facts on work and school has a gap"

      Examples:
        | told            | rests         |
        | info given: no  | rests         |
        | info given: yes | does not rest |

  Rule: An intake without orientation has a gap

    Scenario Outline: <told>
      When somebody asks about intake, telling <told>
      Then the answer <rests> on "An intake without orientation has a gap"

      Examples:
        | told          | rests         |
        | oriented: no  | rests         |
        | oriented: yes | does not rest |

  Rule: An intake without an offered talk has a gap

    Scenario Outline: <told>
      When somebody asks about intake, telling <told>
      Then the answer <rests> on "An intake without an offered talk has a gap"

      Examples:
        | told                 | rests         |
        | consult offered: no  | rests         |
        | consult offered: yes | does not rest |

  Rule: Whether facts were given is asked where the record is silent

    Scenario Outline: <told>
      When somebody asks about intake, telling <told>
      Then the answer <rests> on "Whether facts were given is asked where the record is silent"

      Examples:
        | told            | rests         |
        | oriented: yes   | rests         |
        | info given: yes | does not rest |

  Rule: Whether orientation was given is asked where the record is silent

    Scenario Outline: <told>
      When somebody asks about intake, telling <told>
      Then the answer <rests> on "Whether orientation was given is asked where the record is silent"

      Examples:
        | told            | rests         |
        | info given: yes | rests         |
        | oriented: yes   | does not rest |

  Rule: Whether a talk was offered is asked where the record is silent

    Scenario Outline: <told>
      When somebody asks about intake, telling <told>
      Then the answer <rests> on "Whether a talk was offered is asked where the record is silent"

      Examples:
        | told                 | rests         |
        | info given: yes      | rests         |
        | consult offered: yes | does not rest |
