@selfsufficiency @20cfr411.125
Feature: Who can get a new Ticket
  The Ticket to Work is for people of working age whose disability benefits are paid.

  Scenario Outline: Age, while SSDI is paid
    Given the person born in <born>
    And SSDI of $900 a month since January 2020, with no trial work months used
    When we look at June 2026
    Then in June 2026 the Ticket is <ticket>
    And it follows from "<rule>"

    Examples:
      | born      | ticket       | rule                                                                     |
      | June 1961 | NOT_ELIGIBLE | Nobody gets a Ticket before eighteen, or from sixty-five on              |
      | July 1961 | ELIGIBLE     | Social Security disability benefits that are paid give a right to a Ticket |
      | June 2008 | ELIGIBLE     | Social Security disability benefits that are paid give a right to a Ticket |
      | July 2008 | NOT_ELIGIBLE | Nobody gets a Ticket before eighteen, or from sixty-five on              |

  Scenario Outline: Age, while SSI is paid
    Given the person born in <born>
    And the person gets SSI
    When we look at June 2026
    Then in June 2026 the Ticket is <ticket>
    And it follows from "<rule>"

    Examples:
      | born      | ticket       | rule                                                                                       |
      | June 1961 | NOT_ELIGIBLE | Nobody gets a Ticket before eighteen, or from sixty-five on                                |
      | June 2007 | ELIGIBLE     | SSI cash for a disability that the adult rules found gives a right to a Ticket             |
      | July 2007 | UNKNOWN      | In the year after eighteen, SSI cash leaves open whether the adult rules found a disability |
      | July 2008 | NOT_ELIGIBLE | Nobody gets a Ticket before eighteen, or from sixty-five on                                |

  # 2,073 is the last wage with SSI cash in 2026; a month of section 1619(b) has none
  Scenario Outline: Cash decides, not status
    Given the person gets SSI
    And wages of <wages> a month from January 2026
    When we look at June 2026
    Then in June 2026 the Ticket is <ticket>

    Examples:
      | wages     | ticket       |
      | $2,073    | ELIGIBLE     |
      | $2,073.02 | NOT_ELIGIBLE |

  # The ninth trial work month is May 2026: June is the cessation, July and August are paid too, September is not
  Scenario: SSDI that stops for work ends the right to a new Ticket
    Given SSDI of $900 a month since January 2020, with trial work months from January 2025 to April 2025
    And wages of $1,800 a month from January 2026
    When we look at June 2026 to September 2026
    Then these months show
      | month          | SSDI               | the Ticket   |
      | August 2026    | GRACE              | ELIGIBLE     |
      | September 2026 | EXTENDED_SUSPENDED | NOT_ELIGIBLE |
    And it follows from "A month without disability cash gives no right to a new Ticket"

  Scenario: SSI cash is enough before SSDI begins
    Given the person gets SSI
    And SSDI of $300 a month since July 2026, with no trial work months used
    When we look at June 2026
    Then in June 2026 the Ticket is ELIGIBLE

  Scenario: Somebody on neither program gets none
    Given the person born in May 1990
    When we look at June 2026
    Then in June 2026 the Ticket is NOT_ELIGIBLE
