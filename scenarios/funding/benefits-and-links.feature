@funding
Feature: Funding: benefits counseling, links and rides
  the streams for counseling, rides, goods and adjustments (FS-16, FS-18, FS-27 to FS-32)

  Rule: Benefits counseling has a program of its own

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Benefits counseling has a program of its own"

      Examples:
        | told            | rests         |
        | activity: FS-16 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Driving somebody to an interview is a ride, not case management

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Driving somebody to an interview is a ride, not case management"

      Examples:
        | told            | rests         |
        | activity: FS-18 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Planning for adjustments, and speaking up, is advocacy

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Planning for adjustments, and speaking up, is advocacy"

      Examples:
        | told            | rests         |
        | activity: FS-27 | rests         |
        | activity: FS-17 | does not rest |

  Rule: A tool or a changed job is for the employer or the school first

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A tool or a changed job is for the employer or the school first"

      Examples:
        | told            | rests         |
        | activity: FS-28 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Clothes, tools, fees and child care are goods

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Clothes, tools, fees and child care are goods"

      Examples:
        | told            | rests         |
        | activity: FS-29 | rests         |
        | activity: FS-17 | does not rest |

  Rule: A wage paid while somebody learns is wages

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A wage paid while somebody learns is wages"

      Examples:
        | told            | rests         |
        | activity: FS-31 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Class time of a registered apprentice is schooling

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Class time of a registered apprentice is schooling"

      Examples:
        | told            | rests         |
        | activity: FS-32 | rests         |
        | activity: FS-17 | does not rest |
