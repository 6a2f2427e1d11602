@medicaid @cgs17b-261 @42cfr435.831
Feature: HUSKY C
  Medicaid for people 65 or older, blind or disabled, without cost or after medical bills.

  Rule: Income and assets within their limits open it

    Scenario: Both are
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And savings of $1,600
      When we look at June 2026
      Then in June 2026 Medicaid is HUSKY C
      And it follows from "Applied income at or under the limit, and assets within theirs, open HUSKY C"

    Scenario: Assets are not
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And savings of $1,601
      When we look at June 2026
      Then in June 2026 Medicaid is none
      And it follows from "Assets over the limit close HUSKY C"
      And it follows from "With assets over the limit, medical bills do not open HUSKY C"

    Scenario: Nobody knows of assets
      Given SSDI of $1,000 a month since January 2020, with no trial work months used
      And savings nobody told of
      When we look at June 2026
      Then in June 2026 Medicaid is not known
      And it follows from "While nobody knows of assets, HUSKY C may be open"

    Scenario: Somebody neither old nor disabled
      Given the person does not meet Social Security's disability rules
      And wages of $3,000 a month from January 2026
      When we look at June 2026
      Then in June 2026 Medicaid is none
      And it follows from "Somebody under sixty-five, neither blind nor disabled, has no HUSKY C"
      And it follows from "Medical bills open HUSKY C only to people sixty-five, blind or disabled"

  Rule: Over the income limit, medical bills may open it

    Scenario: Assets within the limit
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And savings of $1,600
      When we look at June 2026
      # 6 x (1,800 - 562 - 851)
      Then in June 2026 the HUSKY C spend-down is $2,322
      And in June 2026 Medicaid is HUSKY C with a spend-down
      And it follows from "Applied income over the limit closes HUSKY C without a spend-down"
      And it follows from "With assets within the limit and income over it, medical bills may open HUSKY C"

    Scenario: Nobody knows of assets
      Given SSDI of $1,800 a month since January 2020, with no trial work months used
      And savings nobody told of
      When we look at June 2026
      Then in June 2026 Medicaid is not known
      And it follows from "While nobody knows of assets, medical bills may open HUSKY C"
