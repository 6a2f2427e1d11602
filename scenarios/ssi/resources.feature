@ssi @20cfr416.1205
Feature: The resource limit

  Scenario: Alone
    Given the person gets SSI
    And savings of $2,000
    When we look at June 2026
    Then in June 2026 SSI is paid
    And it follows from "What one person owns is at most the limit for one"

  Scenario Outline: With a spouse, <savings>
    Given the person gets SSI
    And a spouse born in May 1985
    And savings of <savings>
    When we look at June 2026
    Then in June 2026 SSI is <standing>
    And it follows from "What somebody with a spouse owns is at most the limit for a couple"

    Examples:
      | savings   | standing  |
      | $3,000.00 | paid      |
      | $3,000.01 | suspended |

  Scenario: Nobody told of savings
    Given the person gets SSI
    And savings nobody told of
    When we look at June 2026
    Then in June 2026 SSI is paid
    And it follows from "While SSI is received, resources that nobody told of are within the limit, beside an ABLE account"

  Scenario Outline: One parent's savings of <savings> and a child's SSI
    Given a child born in March 2016
    And the child gets SSI
    And savings of <savings>
    When we look at June 2026
    Then in June 2026 the children's SSI payment is <payment>
    And it follows from "What an only parent owns beyond the limit for one counts for a child, up to the child's own limit"

    Examples:
      | savings   | payment |
      | $4,000.00 | $994    |
      | $4,000.01 | $0      |

  Scenario Outline: Two parents' savings of <savings> and a child's SSI
    Given a child born in March 2016
    And the child gets SSI
    And a spouse born in May 1985
    And savings of <savings>
    When we look at June 2026
    Then in June 2026 the children's SSI payment is <payment>
    And it follows from "What two parents own beyond the limit for a couple counts for a child, up to the child's own limit"

    Examples:
      | savings   | payment |
      | $5,000.00 | $994    |
      | $5,000.01 | $0      |
