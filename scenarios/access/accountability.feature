@access
Feature: One accountable person, and hours that fit work
  whether exactly one named person answers for help that comes from outside, and whether somebody follows up

  Rule: For help from outside, one named person answers

    Scenario Outline: <told>
      When somebody asks about accountability, telling <told>
      Then the answer <rests> on "For help from outside, one named person answers"

      Examples:
        | told          | rests         |
        | brokered: yes | rests         |
        | brokered: no  | does not rest |

  Rule: Nobody named, or more than one, leaves nobody who answers

    Scenario Outline: <told>
      When somebody asks about accountability, telling <told>
      Then the answer <rests> on "Nobody named, or more than one, leaves nobody who answers"

      Examples:
        | told                                         | rests         |
        | brokered: yes; accountable persons: Ana, Ben | rests         |
        | brokered: yes; accountable persons: Ana      | does not rest |

  Rule: A referral that nobody looked after is a gap

    Scenario Outline: <told>
      When somebody asks about accountability, telling <told>
      Then the answer <rests> on "A referral that nobody looked after is a gap"

      Examples:
        | told                                                                                      | rests         |
        | brokered: yes; accountable persons: Ana; referred on: 7 November 2026; contacted on: none | rests         |
        | brokered: yes; accountable persons: Ana; referred on: 8 November 2026; contacted on: none | does not rest |

  Rule: Somebody who works or studies in open hours is offered other hours

    Scenario Outline: <told>
      When somebody asks about accountability, telling <told>
      Then the answer <rests> on "Somebody who works or studies in open hours is offered other hours"

      Examples:
        | told                                | rests         |
        | works or studies in open hours: yes | rests         |
        | works or studies in open hours: no  | does not rest |

  Rule: An appointment missed for work or class is moved, and never held against anybody

    Scenario Outline: <told>
      When somebody asks about accountability, telling <told>
      Then the answer <rests> on "An appointment missed for work or class is moved, and never held against anybody"

      Examples:
        | told                          | rests         |
        | missed for work or class: yes | rests         |
        | missed for work or class: no  | does not rest |
