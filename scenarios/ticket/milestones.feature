@ticket
Feature: Ticket to Work: milestones of phase 1
  which milestones are open to an Employment Network, and in which month each is reached

  Rule: The first milestone is one month at the trial work level

    Scenario Outline: <told>
      When somebody asks about <topic>, telling <told>
      Then the answer <rests> on "The first milestone is one month at the trial work level"

      Examples:
        | topic      | told                               | rests         |
        | milestones | benefit: SSDI; months: 1 of $1,210 | rests         |
        | ticket     | age: 40                            | does not rest |

  Rule: The second milestone is three months at the level within six

    Scenario Outline: <told>
      When somebody asks about <topic>, telling <told>
      Then the answer <rests> on "The second milestone is three months at the level within six"

      Examples:
        | topic      | told                               | rests         |
        | milestones | benefit: SSDI; months: 1 of $1,210 | rests         |
        | ticket     | age: 40                            | does not rest |

  Rule: The third milestone is six months at the level within twelve

    Scenario Outline: <told>
      When somebody asks about <topic>, telling <told>
      Then the answer <rests> on "The third milestone is six months at the level within twelve"

      Examples:
        | topic      | told                               | rests         |
        | milestones | benefit: SSDI; months: 1 of $1,210 | rests         |
        | ticket     | age: 40                            | does not rest |

  Rule: The fourth milestone is nine months at the level within eighteen, with the plan's services done

    Scenario Outline: <told>
      When somebody asks about <topic>, telling <told>
      Then the answer <rests> on "The fourth milestone is nine months at the level within eighteen, with the plan's services done"

      Examples:
        | topic      | told                               | rests         |
        | milestones | benefit: SSDI; months: 1 of $1,210 | rests         |
        | ticket     | age: 40                            | does not rest |

  Rule: As much pay above the level before the Ticket was given closes a milestone

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "As much pay above the level before the Ticket was given closes a milestone"

      Examples:
        | told                                                      | rests         |
        | lookback above TWL: 1; benefit: SSDI; months: 1 of $1,210 | rests         |
        | benefit: SSDI; months: 1 of $1,210                        | does not rest |

  Rule: Pay above the level before the Ticket was given is looked at

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Pay above the level before the Ticket was given is looked at"

      Examples:
        | told                                                      | rests         |
        | lookback above TWL: 5; benefit: SSDI; months: 1 of $1,210 | rests         |
        | benefit: SSDI; months: 1 of $1,210                        | does not rest |

  Rule: A State case closed with a job is looked at

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "A State case closed with a job is looked at"

      Examples:
        | told                                                                          | rests         |
        | vr successful closure months before: 20; benefit: SSDI; months: 1 of $1,210   | rests         |
        | vr successful closure months before: none; benefit: SSDI; months: 1 of $1,210 | does not rest |

  Rule: A State case closed with a job in the last eighteen months closes phase 1

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "A State case closed with a job in the last eighteen months closes phase 1"

      Examples:
        | told                                                                        | rests         |
        | vr successful closure months before: 18; benefit: SSDI; months: 1 of $1,210 | rests         |
        | vr successful closure months before: 19; benefit: SSDI; months: 1 of $1,210 | does not rest |

  Rule: After an older closure SSA's policy leaves phase 1 open, and the regulation does not

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "After an older closure SSA's policy leaves phase 1 open, and the regulation does not"

      Examples:
        | told                                                                        | rests         |
        | vr successful closure months before: 19; benefit: SSDI; months: 1 of $1,210 | rests         |
        | vr successful closure months before: 18; benefit: SSDI; months: 1 of $1,210 | does not rest |

  Rule: A milestone is open where neither pay before nor a State case closed it

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "A milestone is open where neither pay before nor a State case closed it"

      Examples:
        | told                                                                        | rests         |
        | benefit: SSDI; months: 1 of $1,210                                          | rests         |
        | vr successful closure months before: 18; benefit: SSDI; months: 1 of $1,210 | does not rest |

  Rule: An open milestone is reached in the month that makes its count full

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "An open milestone is reached in the month that makes its count full"

      Examples:
        | told                                  | rests         |
        | benefit: SSDI; months: 1 of $1,210    | rests         |
        | benefit: SSDI; months: 1 of $1,209.99 | does not rest |

  Rule: The last milestone is reached when its count is full, unless the plan's services are not done

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "The last milestone is reached when its count is full, unless the plan's services are not done"

      Examples:
        | told                                                                | rests         |
        | benefit: SSDI; months: 9 of $1,300                                  | rests         |
        | services substantially done: no; benefit: SSDI; months: 9 of $1,300 | does not rest |

  Rule: An open milestone whose count is not full is not reached

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "An open milestone whose count is not full is not reached"

      Examples:
        | told                               | rests         |
        | benefit: SSDI; months: 8 of $1,300 | rests         |
        | benefit: SSDI; months: 9 of $1,300 | does not rest |

  Rule: The fourth milestone waits for the plan's services

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "The fourth milestone waits for the plan's services"

      Examples:
        | told                                                                | rests         |
        | services substantially done: no; benefit: SSDI; months: 9 of $1,300 | rests         |
        | services substantially done: no; benefit: SSDI; months: 8 of $1,300 | does not rest |

  Rule: A first month between half of the level and the level is a question for the Program Manager

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "A first month between half of the level and the level is a question for the Program Manager"

      Examples:
        | told                                | rests         |
        | benefit: SSDI; months: 1 of $605    | rests         |
        | benefit: SSDI; months: 1 of $604.99 | does not rest |

  Rule: A month in which no benefit is being paid brings no phase 1 milestone

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "A month in which no benefit is being paid brings no phase 1 milestone"

      Examples:
        | told                                          | rests         |
        | benefit: SSDI; months: 1 of $1,300 out of pay | rests         |
        | benefit: SSDI; months: 1 of $1,300            | does not rest |

  Rule: A try-out or paid training with no job behind it may not count

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "A try-out or paid training with no job behind it may not count"

      Examples:
        | told                                                     | rests         |
        | benefit: SSDI; months: 1 of $1,300 without a lasting job | rests         |
        | benefit: SSDI; months: 1 of $1,300                       | does not rest |

  Rule: Where pay before the Ticket was given is not known, the Program Manager is asked which milestones are open

    Scenario Outline: <told>
      When somebody asks about milestones, telling <told>
      Then the answer <rests> on "Where pay before the Ticket was given is not known, the Program Manager is asked which milestones are open"

      Examples:
        | told                                                         | rests         |
        | benefit: SSDI; months: 1 of $1,210                           | rests         |
        | benefit: SSDI; lookback above twl: none; months: 1 of $1,210 | does not rest |
