@ticket
Feature: Ticket to Work: giving the Ticket to an Employment Network or the State, and taking it back
  whether the Ticket may be given to an Employment Network now, and from when it is given or free

  Rule: While BRS has an open case that Social Security repays, the Ticket stays there

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "While BRS has an open case that Social Security repays, the Ticket stays there"

      Examples:
        | told                                       | rests         |
        | vr case open: yes; cost reimbursement: yes | rests         |
        | vr case open: yes; cost reimbursement: no  | does not rest |

  Rule: Soon after BRS closes, the Ticket may be given away even if benefits are not paid

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Soon after BRS closes, the Ticket may be given away even if benefits are not paid"

      Examples:
        | told                            | rests         |
        | age: 40; days since closure: 90 | rests         |
        | age: 40; days since closure: 91 | does not rest |

  Rule: A Ticket that BRS has freed still protects while it looks for somebody new

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket that BRS has freed still protects while it looks for somebody new"

      Examples:
        | told                   | rests         |
        | days since closure: 90 | rests         |
        | days since closure: 91 | does not rest |

  Rule: A Ticket that found nobody new in ninety days after BRS closed is not in use

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket that found nobody new in ninety days after BRS closed is not in use"

      Examples:
        | told                   | rests         |
        | days since closure: 91 | rests         |
        | days since closure: 90 | does not rest |

  Rule: After ninety days the Ticket may be given away only while benefits are paid

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "After ninety days the Ticket may be given away only while benefits are paid"

      Examples:
        | told                                                                                         | rests         |
        | days since closure: 91; title II disability: yes; title II current pay: no; title XVI: none  | rests         |
        | days since closure: 91; title XVI: none; title II disability: yes; title II current pay: yes | does not rest |

  Rule: Somebody who can have a Ticket, with no open case at BRS, may give it to an Employment Network

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Somebody who can have a Ticket, with no open case at BRS, may give it to an Employment Network"

      Examples:
        | told                                                                   | rests         |
        | age: 64; vr: none; title II disability: yes; title II current pay: yes | rests         |
        | age: 65; vr: none; title II disability: yes; title II current pay: yes | does not rest |

  Rule: A closed case at BRS does not hold the Ticket

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A closed case at BRS does not hold the Ticket"

      Examples:
        | told                                       | rests         |
        | vr case open: no                           | rests         |
        | vr case open: yes; cost reimbursement: yes | does not rest |

  Rule: A case at BRS that closed some days ago does not hold the Ticket

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A case at BRS that closed some days ago does not hold the Ticket"

      Examples:
        | told                  | rests         |
        | days since closure: 5 | rests         |
        | vr: none              | does not rest |

  Rule: Whoever has no case at BRS has a free Ticket

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Whoever has no case at BRS has a free Ticket"

      Examples:
        | told             | rests         |
        | vr: none         | rests         |
        | vr case open: no | does not rest |

  Rule: A case that BRS serves without repayment does not hold the Ticket

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A case that BRS serves without repayment does not hold the Ticket"

      Examples:
        | told                                       | rests         |
        | vr case open: yes; cost reimbursement: no  | rests         |
        | vr case open: yes; cost reimbursement: yes | does not rest |

  Rule: Whoever is outside the ages may not give a Ticket away

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Whoever is outside the ages may not give a Ticket away"

      Examples:
        | told                           | rests         |
        | age: 65; days since closure: 5 | rests         |
        | age: 64; days since closure: 5 | does not rest |

  Rule: A State agency that has served and closed does not get the Ticket again

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A State agency that has served and closed does not get the Ticket again"

      Examples:
        | told                   | rests         |
        | wants same agency: yes | rests         |
        | wants same agency: no  | does not rest |

  Rule: A work plan with an Employment Network has ten parts

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A work plan with an Employment Network has ten parts"

      Examples:
        | told      | rests         |
        | iwp: goal | rests         |
        | age: 40   | does not rest |

  Rule: A work plan that lacks one of its ten parts has a gap

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A work plan that lacks one of its ten parts has a gap"

      Examples:
        | told                                                                                                                | rests         |
        | iwp: goal, services, terms, noCharge, amendOrEnd, rightsRetrieve, remediesPA, privacy, rightToAmend                 | rests         |
        | iwp: goal, services, terms, noCharge, amendOrEnd, rightsRetrieve, remediesPA, privacy, rightToAmend, accessibleCopy | does not rest |

  Rule: A Ticket is given from the first day that both have signed and the person is eligible

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A Ticket is given from the first day that both have signed and the person is eligible"

      Examples:
        | told                                                                                                                    | rests         |
        | signed on person: 2 March 2026; signed on network: 3 March 2026; signed on eligible from: 1 January 2026; received: yes | rests         |
        | signed on person: 2 March 2026; signed on network: 3 March 2026; signed on eligible from: 1 January 2026; received: no  | does not rest |

  Rule: Somebody may leave an Employment Network for any reason, from the first day of the next month

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "Somebody may leave an Employment Network for any reason, from the first day of the next month"

      Examples:
        | told                      | rests         |
        | notice date: 2 March 2026 | rests         |
        | age: 40                   | does not rest |

  Rule: A freed Ticket has ninety days to find somebody new, and protects meanwhile

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A freed Ticket has ninety days to find somebody new, and protects meanwhile"

      Examples:
        | told                      | rests         |
        | notice date: 2 March 2026 | rests         |
        | age: 40                   | does not rest |

  Rule: A freed Ticket that found nobody new in ninety days is not in use

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A freed Ticket that found nobody new in ninety days is not in use"

      Examples:
        | told                       | rests         |
        | notice date: 31 July 2026  | rests         |
        | notice date: 2 August 2026 | does not rest |

  Rule: An Employment Network may not ask for money

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "An Employment Network may not ask for money"

      Examples:
        | told            | rests         |
        | asks money: yes | rests         |
        | asks money: no  | does not rest |

  Rule: An Employment Network may share its payments with the person

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "An Employment Network may share its payments with the person"

      Examples:
        | told                | rests         |
        | shares payment: yes | rests         |
        | shares payment: no  | does not rest |

  Rule: An Employment Network that is not willing may say no

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "An Employment Network that is not willing may say no"

      Examples:
        | told                  | rests         |
        | network declined: yes | rests         |
        | network declined: no  | does not rest |

  Rule: A dispute goes to the network, then the Program Manager, then Social Security

    Scenario Outline: <told>
      When somebody asks about ticket, telling <told>
      Then the answer <rests> on "A dispute goes to the network, then the Program Manager, then Social Security"

      Examples:
        | told                 | rests         |
        | network dispute: yes | rests         |
        | network dispute: no  | does not rest |
