@ticket
Feature: Ticket to Work: outcomes, reconciliation, amounts, and proof
  how many outcome payments there are, and what is paid late

  Rule: Outcome payments are counted up to their most

    Scenario Outline: <told>
      When somebody asks about <topic>, telling <told>
      Then the answer <rests> on "Outcome payments are counted up to their most"

      Examples:
        | topic      | told                               | rests         |
        | milestones | benefit: SSDI; months: 1 of $1,210 | rests         |
        | ticket     | age: 40                            | does not rest |

  Rule: A month in which work leaves no cash payable is an outcome month

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "A month in which work leaves no cash payable is an outcome month"

      Examples:
        | told                                            | rests         |
        | benefit: SSDI; months: 1 of $2,000 without cash | rests         |
        | benefit: SSDI; months: 1 of $2,000              | does not rest |

  Rule: Milestones left unpaid when outcomes begin are paid after twelve outcome payments

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Milestones left unpaid when outcomes begin are paid after twelve outcome payments"

      Examples:
        | told                                            | rests         |
        | benefit: SSDI; months: 1 of $2,000 without cash | rests         |
        | benefit: SSDI; months: 1 of $2,000              | does not rest |

  Rule: Somebody on SSI who later gets Social Security disability stays on SSI's amounts

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Somebody on SSI who later gets Social Security disability stays on SSI's amounts"

      Examples:
        | told                                                             | rests         |
        | ssdi after first payment: yes; benefit: SSI; months: 1 of $1,300 | rests         |
        | ssdi after first payment: no; benefit: SSI; months: 1 of $1,300  | does not rest |

  Rule: Amounts are printed only for a year whose official amounts are known

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Amounts are printed only for a year whose official amounts are known"

      Examples:
        | told                                           | rests         |
        | year: 2025; benefit: SSDI; months: 1 of $1,210 | rests         |
        | year: 2026; benefit: SSDI; months: 1 of $1,210 | does not rest |

  Rule: What is paid late has its own amount

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "What is paid late has its own amount"

      Examples:
        | told                                                        | rests         |
        | year: 2025; benefit: SSDI; months: 1 of $2,000 without cash | rests         |
        | year: 2026; benefit: SSDI; months: 1 of $2,000 without cash | does not rest |

  Rule: Without official amounts there are counts alone

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Without official amounts there are counts alone"

      Examples:
        | told                                           | rests         |
        | year: 2026; benefit: SSDI; months: 1 of $1,210 | rests         |
        | year: 2025; benefit: SSDI; months: 1 of $1,210 | does not rest |

  Rule: When two networks claim, the Program Manager divides, and the total stays

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "When two networks claim, the Program Manager divides, and the total stays"

      Examples:
        | told                                                        | rests         |
        | two networks claim: yes; benefit: SSDI; months: 1 of $1,210 | rests         |
        | two networks claim: no; benefit: SSDI; months: 1 of $1,210  | does not rest |

  Rule: Pay is proved by pay slips or an employer's statement, or by two other papers

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Pay is proved by pay slips or an employer's statement, or by two other papers"

      Examples:
        | told                                                 | rests         |
        | proof: pay_slips; benefit: SSDI; months: 1 of $1,210 | rests         |
        | benefit: SSDI; months: 1 of $1,210                   | does not rest |

  Rule: Papers that do not prove pay are a gap

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Papers that do not prove pay are a gap"

      Examples:
        | told                                                 | rests         |
        | proof: copies; benefit: SSDI; months: 1 of $1,210    | rests         |
        | proof: pay_slips; benefit: SSDI; months: 1 of $1,210 | does not rest |
