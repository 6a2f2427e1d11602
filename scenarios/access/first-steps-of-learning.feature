@access
Feature: Where to start learning
  the first steps shown to somebody who was asked what they want to learn, and their order

  Rule: Somebody who was asked what they want to learn is shown where to start

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who was asked what they want to learn is shown where to start"

      Examples:
        | told                       | rests         |
        | education needs asked: yes | rests         |
        | education needs asked: no  | does not rest |

  Rule: Somebody who tells what they want to learn is shown where to start

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who tells what they want to learn is shown where to start"

      Examples:
        | told                       | rests         |
        | learning times: day        | rests         |
        | education needs asked: yes | does not rest |

  Rule: A program begun and not finished can be where to start

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "A program begun and not finished can be where to start"

      Examples:
        | told                                                | rests         |
        | education needs asked: yes; unfinished program: yes | rests         |
        | education needs asked: yes; unfinished program: no  | does not rest |
        | unfinished program: yes                             | does not rest |

  Rule: Somebody who left before the end of high school can start with adult education

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who left before the end of high school can start with adult education"

      Examples:
        | told                | rests         |
        | learning done: LESS | rests         |
        | learning done: GED  | does not rest |

  Rule: Somebody who wants to finish high school can start with adult education

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who wants to finish high school can start with adult education"

      Examples:
        | told                              | rests         |
        | learning ways: FINISH_HIGH_SCHOOL | rests         |
        | learning ways: TRADE_CREDENTIAL   | does not rest |

  Rule: Somebody who wants help with reading, math, English or computers can start with adult education

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who wants help with reading, math, English or computers can start with adult education"

      Examples:
        | told                      | rests         |
        | learning skills: computer | rests         |
        | learning skills: none     | does not rest |

  Rule: Somebody who thinks of college can start with a college nearby

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who thinks of college can start with a college nearby"

      Examples:
        | told                            | rests         |
        | learning ways: COLLEGE          | rests         |
        | learning ways: TRADE_CREDENTIAL | does not rest |

  Rule: Somebody who thinks of a trade can start with trade classes

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who thinks of a trade can start with trade classes"

      Examples:
        | told                            | rests         |
        | learning ways: TRADE_CREDENTIAL | rests         |
        | learning ways: COLLEGE          | does not rest |

  Rule: Somebody who has no school in mind yet can start with a talk

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who has no school in mind yet can start with a talk"

      Examples:
        | told                                                                                      | rests         |
        | education needs asked: yes                                                                | rests         |
        | learning done: DEGREE; learning ways: none; learning skills: none; unfinished program: no | rests         |
        | education needs asked: yes; unfinished program: yes                                       | does not rest |
        | learning done: LESS                                                                       | does not rest |
        | learning ways: COLLEGE                                                                    | does not rest |
        | learning skills: math                                                                     | does not rest |
        | education needs asked: no                                                                 | does not rest |

  Rule: Somebody who thinks of college can ask it for what helps them learn

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who thinks of college can ask it for what helps them learn"

      Examples:
        | told                              | rests         |
        | learning ways: COLLEGE            | rests         |
        | learning ways: FINISH_HIGH_SCHOOL | does not rest |

  Rule: Somebody who knows what helps them learn can ask a school for it

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who knows what helps them learn can ask a school for it"

      Examples:
        | told                           | rests         |
        | learning knows what helps: yes | rests         |
        | learning knows what helps: no  | does not rest |

  Rule: Somebody who needs money for fees or books can get help with student aid

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who needs money for fees or books can get help with student aid"

      Examples:
        | told                  | rests         |
        | learning money: fees  | rests         |
        | learning money: books | rests         |
        | learning money: rides | does not rest |

  Rule: Old school debt can be worked out before new aid is asked for

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Old school debt can be worked out before new aid is asked for"

      Examples:
        | told                 | rests         |
        | learning money: debt | rests         |
        | learning money: fees | does not rest |

  Rule: Somebody who needs rides or child care to study can ask for money for them

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who needs rides or child care to study can ask for money for them"

      Examples:
        | told                  | rests         |
        | learning money: rides | rests         |
        | learning money: child | rests         |
        | learning money: debt  | does not rest |

  Rule: Somebody who needs money for fees or books can ask BRS about school that leads to a job

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who needs money for fees or books can ask BRS about school that leads to a job"

      Examples:
        | told                  | rests         |
        | learning money: fees  | rests         |
        | learning money: books | rests         |
        | learning money: child | does not rest |

  Rule: Somebody who thinks of college or a trade can ask BRS about school that leads to a job

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who thinks of college or a trade can ask BRS about school that leads to a job"

      Examples:
        | told                              | rests         |
        | learning ways: COLLEGE            | rests         |
        | learning ways: TRADE_CREDENTIAL   | rests         |
        | learning ways: FINISH_HIGH_SCHOOL | does not rest |

  Rule: Classes can be looked for at the times and places that work for the person

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Classes can be looked for at the times and places that work for the person"

      Examples:
        | told                    | rests         |
        | learning times: evening | rests         |
        | learning times: weekend | rests         |
        | learning times: online  | rests         |
        | learning times: near    | rests         |
        | learning times: day     | does not rest |

  Rule: Somebody who was asked what they want to learn can ask a benefits counselor how money for school counts

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer <rests> on "Somebody who was asked what they want to learn can ask a benefits counselor how money for school counts"

      Examples:
        | told                       | rests         |
        | education needs asked: yes | rests         |
        | education needs asked: no  | does not rest |

  Rule: A school comes first, then what helps to go there, and each step once

    Scenario Outline: <told>
      When somebody asks about choice, telling <told>
      Then the answer's first steps is <steps>

      Examples:
        | told                                                                                                                    | steps                                                                       |
        | education needs asked: yes                                                                                              | talk, benefits                                                              |
        | learning done: LESS; learning ways: TRADE_CREDENTIAL; learning money: books; learning times: evening                    | adult-education, trade, aid, brs, times, benefits                           |
        | learning done: DIPLOMA; learning ways: COLLEGE; learning money: debt                                                    | college, accommodations, debt, brs, benefits                                |
        | learning ways: COLLEGE, FINISH_HIGH_SCHOOL; unfinished program: yes; learning skills: math; learning money: rides, fees | finish, adult-education, college, accommodations, aid, rides, brs, benefits |
        | learning knows what helps: yes; learning times: day                                                                     | talk, accommodations, benefits                                              |
