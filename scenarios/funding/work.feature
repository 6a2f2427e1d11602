@funding
Feature: Funding: finding a job, keeping it and learning it
  the streams for activities on the side of the job and the employer (FS-01, FS-02, FS-07, FS-09, FS-10, FS-12 to FS-15, FS-33, FS-34, FS-36)

  Rule: First talks about work and recovery are State work

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "First talks about work and recovery are State work"

      Examples:
        | told            | rests         |
        | activity: FS-01 | rests         |
        | activity: FS-17 | does not rest |

  Rule: A profile of work interests is about the job, not about treatment

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A profile of work interests is about the job, not about treatment"

      Examples:
        | told            | rests         |
        | activity: FS-02 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Teaching the tasks of one job is job training

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Teaching the tasks of one job is job training"

      Examples:
        | told            | rests         |
        | activity: FS-07 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Meeting employers without the person is job development

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Meeting employers without the person is job development"

      Examples:
        | told            | rests         |
        | activity: FS-09 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Looking for a job together is job search

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Looking for a job together is job search"

      Examples:
        | told            | rests         |
        | activity: FS-10 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Placing somebody, and settling hours and tasks, is placement

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Placing somebody, and settling hours and tasks, is placement"

      Examples:
        | told            | rests         |
        | activity: FS-12 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Wages come from the business or from State contracts

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Wages come from the business or from State contracts"

      Examples:
        | told            | rests         |
        | activity: FS-13 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Running the work of an agency business is a business cost

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Running the work of an agency business is a business cost"

      Examples:
        | told            | rests         |
        | activity: FS-14 | rests         |
        | activity: FS-17 | does not rest |

  Rule: A class before work is habilitation where a State covers it, and never a condition

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "A class before work is habilitation where a State covers it, and never a condition"

      Examples:
        | told            | rests         |
        | activity: FS-15 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Help with a raise, a new job or training is career development

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Help with a raise, a new job or training is career development"

      Examples:
        | told            | rests         |
        | activity: FS-34 | rests         |
        | activity: FS-17 | does not rest |

  Rule: Job search for somebody in recovery from substance use is job help

    Scenario Outline: <told>
      When somebody asks about funding, telling <told>
      Then the answer <rests> on "Job search for somebody in recovery from substance use is job help"

      Examples:
        | told            | rests         |
        | activity: FS-36 | rests         |
        | activity: FS-17 | does not rest |
