@ticket
Feature: How an agency becomes an Employment Network
  what an agency still needs

  Rule: An Employment Network meets conditions of staff, access, privacy and licenses

    Scenario Outline: <told>
      When somebody asks about employment-network, telling <told>
      Then the answer <rests> on "An Employment Network meets conditions of staff, access, privacy and licenses"

      Examples:
        | told                | rests         |
        | conditions met: yes | rests         |
        | fee: yes            | does not rest |

  Rule: An agency that does not meet the conditions is not there yet

    Scenario Outline: <told>
      When somebody asks about employment-network, telling <told>
      Then the answer <rests> on "An agency that does not meet the conditions is not there yet"

      Examples:
        | told                | rests         |
        | conditions met: no  | rests         |
        | conditions met: yes | does not rest |

  Rule: Two years of experience just before, or three of the last five, are asked

    Scenario Outline: <told>
      When somebody asks about employment-network, telling <told>
      Then the answer <rests> on "Two years of experience just before, or three of the last five, are asked"

      Examples:
        | told                 | rests         |
        | years in last two: 2 | rests         |
        | fee: yes             | does not rest |

  Rule: An agency with less experience than that is not there yet

    Scenario Outline: <told>
      When somebody asks about employment-network, telling <told>
      Then the answer <rests> on "An agency with less experience than that is not there yet"

      Examples:
        | told                                            | rests         |
        | years in last two: 1.9; years in last five: 2.9 | rests         |
        | years in last two: 1.9; years in last five: 3   | does not rest |

  Rule: An Employment Network signs the agreement and picks how it is paid

    Scenario Outline: <told>
      When somebody asks about employment-network, telling <told>
      Then the answer <rests> on "An Employment Network signs the agreement and picks how it is paid"

      Examples:
        | told                  | rests         |
        | agreement signed: yes | rests         |
        | fee: yes              | does not rest |

  Rule: An agency without the agreement is not there yet

    Scenario Outline: <told>
      When somebody asks about employment-network, telling <told>
      Then the answer <rests> on "An agency without the agreement is not there yet"

      Examples:
        | told                  | rests         |
        | agreement signed: no  | rests         |
        | agreement signed: yes | does not rest |

  Rule: An agency that DMHAS pays for keeps two doors

    Scenario Outline: <told>
      When somebody asks about employment-network, telling <told>
      Then the answer <rests> on "An agency that DMHAS pays for keeps two doors"

      Examples:
        | told              | rests         |
        | dmhas funded: yes | rests         |
        | dmhas funded: no  | does not rest |

  Rule: Other money carries the first months

    Scenario Outline: <told>
      When somebody asks about employment-network, telling <told>
      Then the answer <rests> on "Other money carries the first months"

      Examples:
        | told                      | rests         |
        | other funds at start: no  | rests         |
        | other funds at start: yes | does not rest |

  Rule: It costs nothing to apply

    Scenario Outline: <told>
      When somebody asks about employment-network, telling <told>
      Then the answer <rests> on "It costs nothing to apply"

      Examples:
        | told     | rests         |
        | fee: yes | rests         |
        | fee: no  | does not rest |

  Rule: Federal registration, checks of staff and insurance are asked about

    Scenario Outline: <told>
      When somebody asks about employment-network, telling <told>
      Then the answer <rests> on "Federal registration, checks of staff and insurance are asked about"

      Examples:
        | told                      | rests         |
        | federal registration: no  | rests         |
        | federal registration: yes | does not rest |

  Rule: An Employment Network has steps for complaints, and tells of protection and advocacy

    Scenario Outline: <told>
      When somebody asks about employment-network, telling <told>
      Then the answer <rests> on "An Employment Network has steps for complaints, and tells of protection and advocacy"

      Examples:
        | told                 | rests         |
        | grievance steps: no  | rests         |
        | grievance steps: yes | does not rest |

  Rule: Two kinds of money for one unit call for separate books

    Scenario Outline: <told>
      When somebody asks about employment-network, telling <told>
      Then the answer <rests> on "Two kinds of money for one unit call for separate books"

      Examples:
        | told                       | rests         |
        | same unit other money: yes | rests         |
        | same unit other money: no  | does not rest |
