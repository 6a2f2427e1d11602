@appeals @regs17-603-2
Feature: Hearings of the Department of Social Services
  Somebody who disagrees asks for a hearing; help goes on meanwhile when it is asked for in time.

  Rule: Sixty days, ninety for SNAP

    # CT-APPEAL-01
    Scenario: Medicaid goes on when the hearing is asked for before the notice takes effect
      Given a DSS notice about Medicaid, dated 2 March 2026, that takes effect on 31 March 2026
      Then a hearing may be asked for until 1 May 2026, in writing
      And help goes on when it is asked for by 30 March 2026

    # CT-APPEAL-03
    Scenario: Other help goes on when the hearing is asked for within ten days
      Given a DSS notice about other help, dated 2 March 2026
      Then a hearing may be asked for until 1 May 2026, in writing
      And help goes on when it is asked for by 12 March 2026

    Scenario: SNAP has ninety days, and the phone
      Given a DSS notice about SNAP, dated 2 March 2026
      Then a hearing may be asked for until 31 May 2026, by phone too
      And help goes on when it is asked for by 12 March 2026
