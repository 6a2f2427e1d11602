@access
Feature: The plan: work and school after more than three months without work, and for young adults
  whether the plan speaks of both; the person's own recorded choice counts as speaking of them

  Rule: After more than three months without work a plan speaks of work and school

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "After more than three months without work a plan speaks of work and school"

      Examples:
        | told                                       | rests         |
        | led by person: yes; months unemployed: 3.1 | rests         |
        | led by person: yes; months unemployed: 3   | does not rest |

  Rule: A plan that leaves out work after more than three months without it has a gap

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "A plan that leaves out work after more than three months without it has a gap"

      Examples:
        | told                                                                      | rests         |
        | led by person: yes; months unemployed: 4; outcomes: education             | rests         |
        | led by person: yes; months unemployed: 4; outcomes: education, employment | does not rest |

  Rule: A plan that leaves out school after more than three months without work has a gap

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "A plan that leaves out school after more than three months without work has a gap"

      Examples:
        | told                                                                      | rests         |
        | led by person: yes; months unemployed: 4; outcomes: employment            | rests         |
        | led by person: yes; months unemployed: 4; outcomes: education, employment | does not rest |

  Rule: Three months without work, or fewer, do not call for both

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "Three months without work, or fewer, do not call for both"

      Examples:
        | told                                       | rests         |
        | led by person: yes; months unemployed: 3   | rests         |
        | led by person: yes; months unemployed: 3.1 | does not rest |

  Rule: Leaving out work and school goes with a talk about them

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "Leaving out work and school goes with a talk about them"

      Examples:
        | told                                                                                                                                                                                  | rests         |
        | led by person: yes; months unemployed: 4; plan domains employment education: not_of_interest; plan opt out by employment education: person                                            | rests         |
        | led by person: yes; months unemployed: 4; plan domains employment education: not_of_interest; plan opt out by employment education: person; work school discussed on: 2 November 2026 | does not rest |

  Rule: Leaving out work and school goes with a date to ask again

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "Leaving out work and school goes with a date to ask again"

      Examples:
        | told                                                                                                                                                                                                              | rests         |
        | led by person: yes; months unemployed: 4; plan domains employment education: not_of_interest; plan opt out by employment education: person                                                                        | rests         |
        | led by person: yes; months unemployed: 4; plan domains employment education: not_of_interest; plan opt out by employment education: person; work school discussed on: 2 November 2026; reask date: 2 January 2027 | does not rest |

  Rule: The date to ask again is ninety days after the talk, where none was set

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "The date to ask again is ninety days after the talk, where none was set"

      Examples:
        | told                                                                                                                                                                    | rests         |
        | plan domains employment education: not_of_interest; plan opt out by employment education: person; work school discussed on: 2 November 2026                             | rests         |
        | plan domains employment education: not_of_interest; plan opt out by employment education: person; work school discussed on: 2 November 2026; reask date: 2 January 2027 | does not rest |

  Rule: Young adults are offered school and work early

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "Young adults are offered school and work early"

      Examples:
        | told                        | rests         |
        | led by person: yes; age: 25 | rests         |
        | led by person: yes; age: 26 | does not rest |

  Rule: A young adult who was not offered school, and is not in it, has a gap in the plan

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "A young adult who was not offered school, and is not in it, has a gap in the plan"

      Examples:
        | told                           | rests         |
        | age: 25; education offered: no | rests         |
        | age: 26; education offered: no | does not rest |

  Rule: An offer of school is not called for at other ages

    Scenario Outline: <told>
      When somebody asks about plan, telling <told>
      Then the answer <rests> on "An offer of school is not called for at other ages"

      Examples:
        | told                           | rests         |
        | age: 26; education offered: no | rests         |
        | age: 25; education offered: no | does not rest |
