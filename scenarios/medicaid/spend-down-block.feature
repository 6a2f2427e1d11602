@medicaid @42cfr435.831
Feature: When a spend-down is met
  Coverage runs from the day bills reach the amount to the end of the six months; then counting starts again.

  Rule: From the day on which bills reach the amount to the end of the block

    # CT-SPENDDOWN-01
    Scenario: Bills reach the amount in the third month
      Given a spend-down block from January 2019 whose amount bills reach on 15 March 2019
      Then HUSKY C covers from 15 March 2019 to 30 June 2019, and the next block begins on 1 July 2019

    Scenario: Bills reach the amount on the last day
      Given a spend-down block from January 2019 whose amount bills reach on 30 June 2019
      Then HUSKY C covers from 30 June 2019 to 30 June 2019, and the next block begins on 1 July 2019
