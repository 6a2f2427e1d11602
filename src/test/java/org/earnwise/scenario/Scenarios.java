package org.earnwise.scenario;

/** Scenarios that several tests speak of. */
public final class Scenarios {

    /** Every field of the contract, none at its default. */
    public static final String FULL =
            """
            {
              "schema": "earnwise/1",
              "start": "2026-11",
              "months": 24,
              "person": {
                "born": "1990-05", "blind": true, "student": true, "disabled": false, "disabledBefore22": true,
                "town": "Willimantic", "living": "BOARDING_HOME", "facilityRate": 1500.50,
                "stays": [{"kind": "STATE_HOSPITAL", "from": "2026-12", "to": "2027-01"}]
              },
              "spouse": {
                "born": "1991-01", "disabled": true, "receivesSsi": true,
                "ssdiMonthly": 700, "grossMonthly": 800.01, "otherUnearnedMonthly": 3
              },
              "children": [
                {"born": "2015-07", "unearnedMonthly": 100, "receivesSsi": true},
                {"born": "2018-08"}
              ],
              "resources": {"countable": 1999.99, "able": 12000},
              "benefits": {
                "ssdi": {
                  "kind": "DISABLED_ADULT_CHILD", "monthly": 1150, "entitledFrom": "2023-02",
                  "trialWorkMonths": ["2025-02", "2025-01"], "substantialWorkStopped": "2026-06", "familyMonthly": 250
                },
                "ssi": {"receives": true, "endedBy": "WORK"},
                "stateSupplement": {"receives": true},
                "snap": {"receives": true},
                "tfa": {"receives": true},
                "medicaid": {"receives": true},
                "medicare": {"partAFrom": "2025-02", "partB": false},
                "medicareSavings": true
              },
              "otherIncome": [{"kind": "VA_PENSION", "monthly": 50, "from": "2026-01", "to": "2027-12"}],
              "housing": {
                "kind": "HOUSING_CHOICE_VOUCHER", "rent": 1400, "paysHeatingOrCooling": false, "reviewMonth": 3,
                "newRules": true, "shelterHelpMonthly": 20, "marketRent": 1450
              },
              "expenses": {
                "medicalMonthly": 1, "impairmentWorkMonthly": 2, "blindWorkMonthly": 3, "passMonthly": 4,
                "healthPremiumMonthly": 5, "dependentCareMonthly": 6, "childSupportPaidMonthly": 7
              },
              "work": [
                {
                  "name": "Bakery", "from": "2026-11", "to": "2027-05", "hoursPerWeek": 12.50, "hourlyWage": 18.50,
                  "payEvery": "TWO_WEEKS", "firstPayday": "2026-11-06", "employerSubsidyMonthly": 80,
                  "stoppedBecause": "IMPAIRMENT"
                },
                {"from": "2024-01", "gross": 300, "selfEmployed": true, "hoursPerMonth": 81}
              ],
              "plans": [
                {"name": "More hours", "work": [{"from": "2026-11", "gross": 2000}]},
                {"name": "None", "work": [], "expenses": {}}
              ],
              "figures": {"ssi.federal-benefit-rate.individual": 967.00, "med-connect.premium-share": 0.105},
              "answers": {"trial-months": {"used": "SOME", "count": "4"}}
            }
            """;

    private Scenarios() {}
}
