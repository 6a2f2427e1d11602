@ticket
Feature: Ticket to Work: milestones of phase 2
  how many phase 2 milestones there are

  Rule: Somebody on SSI alone is counted on SSI's numbers

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Somebody on SSI alone is counted on SSI's numbers"

      Examples:
        | told                                     | rests         |
        | benefit: SSI; months: 1 of $1,300        | rests         |
        | benefit: CONCURRENT; months: 1 of $1,300 | does not rest |

  Rule: Somebody on Social Security disability, with or without SSI, is counted on its numbers

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Somebody on Social Security disability, with or without SSI, is counted on its numbers"

      Examples:
        | told                                     | rests         |
        | benefit: CONCURRENT; months: 1 of $1,300 | rests         |
        | benefit: SSI; months: 1 of $1,300        | does not rest |

  Rule: Phase 1 begins with its first milestone

    Scenario Outline: <told>
      When somebody asks about <topic>, telling <told>
      Then the answer <rests> on "Phase 1 begins with its first milestone"

      Examples:
        | topic      | told                               | rests         |
        | milestones | benefit: SSDI; months: 1 of $1,210 | rests         |
        | ticket     | age: 40                            | does not rest |

  Rule: Phase 1 goes on to the next milestone

    Scenario Outline: <told>
      When somebody asks about <topic>, telling <told>
      Then the answer <rests> on "Phase 1 goes on to the next milestone"

      Examples:
        | topic      | told                               | rests         |
        | milestones | benefit: SSDI; months: 1 of $1,210 | rests         |
        | ticket     | age: 40                            | does not rest |

  Rule: While a phase 1 milestone is open, a month counts to phase 1 alone

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "While a phase 1 milestone is open, a month counts to phase 1 alone"

      Examples:
        | told                                  | rests         |
        | benefit: SSDI; months: 1 of $1,690.01 | rests         |
        | benefit: SSDI; months: 1 of $1,690    | does not rest |

  Rule: Each later month over substantial work is a phase 2 milestone, up to their most

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Each later month over substantial work is a phase 2 milestone, up to their most"

      Examples:
        | told                               | rests         |
        | benefit: SSDI; months: 9 of $1,300 | rests         |
        | benefit: SSDI; months: 8 of $1,300 | does not rest |

  Rule: Before phase 1 is done there is no phase 2 milestone

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Before phase 1 is done there is no phase 2 milestone"

      Examples:
        | told                               | rests         |
        | benefit: SSDI; months: 8 of $1,300 | rests         |
        | benefit: SSDI; months: 9 of $1,300 | does not rest |

  Rule: A phase 2 month with pay of just the substantial amount is a question for the Program Manager

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "A phase 2 month with pay of just the substantial amount is a question for the Program Manager"

      Examples:
        | told                                                  | rests         |
        | benefit: SSDI; months: 9 of $1,300 and 1 of $1,690    | rests         |
        | benefit: SSDI; months: 9 of $1,300 and 1 of $1,690.01 | does not rest |

  Rule: Which substantial amount holds for blind people is a question for the Program Manager

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Which substantial amount holds for blind people is a question for the Program Manager"

      Examples:
        | told                                           | rests         |
        | blind: yes; benefit: SSDI; months: 9 of $1,300 | rests         |
        | blind: no; benefit: SSDI; months: 9 of $1,300  | does not rest |

  Rule: Social Security disability that came after the first payment leaves SSI's numbers in place

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Social Security disability that came after the first payment leaves SSI's numbers in place"

      Examples:
        | told                                                                    | rests         |
        | benefit: CONCURRENT; ssdi after first payment: yes; months: 1 of $1,300 | rests         |
        | benefit: CONCURRENT; ssdi after first payment: no; months: 1 of $1,300  | does not rest |
