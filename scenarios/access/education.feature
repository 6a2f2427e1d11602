@access
Feature: Supported education
  what goes with help to study

  Rule: Supported education is an equal part of job help

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "Supported education is an equal part of job help"

      Examples:
        | told                           | rests         |
        | lists supported education: no  | rests         |
        | lists supported education: yes | does not rest |

  Rule: Help with school has four parts

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Help with school has four parts"

      Examples:
        | told                                                      | rests         |
        | decision: denied; agency type: dmhas_funded; service: SED | rests         |
        | decision: denied; agency type: dmhas_funded; service: CMP | does not rest |

  Rule: Somebody who was never asked about schooling is asked, by choice and never as a screen

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who was never asked about schooling is asked, by choice and never as a screen"

      Examples:
        | told                       | rests         |
        | education needs asked: no  | rests         |
        | education needs asked: yes | does not rest |

  Rule: An agency sums up what people want to learn

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "An agency sums up what people want to learn"

      Examples:
        | told                        | rests         |
        | education needs summed: no  | rests         |
        | education needs summed: yes | does not rest |

  Rule: Somebody without a diploma is offered school, and never made to go first

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody without a diploma is offered school, and never made to go first"

      Examples:
        | told             | rests         |
        | has diploma: no  | rests         |
        | has diploma: yes | does not rest |

  Rule: Somebody with a program begun and not finished is offered a way to finish it

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody with a program begun and not finished is offered a way to finish it"

      Examples:
        | told                    | rests         |
        | unfinished program: yes | rests         |
        | unfinished program: no  | does not rest |

  Rule: A student is linked to the college's disability office

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "A student is linked to the college's disability office"

      Examples:
        | told                   | rests         |
        | preferences: COLLEGE   | rests         |
        | preferences: PART_TIME | does not rest |

  Rule: A student with a Ticket learns that school counts

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "A student with a Ticket learns that school counts"

      Examples:
        | told                           | rests         |
        | has ticket: yes; studying: yes | rests         |
        | has ticket: yes; studying: no  | does not rest |

  Rule: The State keeps a task force for supported education

    Scenario Outline: <told>
      When somebody asks about provider, telling <told>
      Then the answer <rests> on "The State keeps a task force for supported education"

      Examples:
        | told                    | rests         |
        | statewide planning: yes | rests         |
        | statewide planning: no  | does not rest |
