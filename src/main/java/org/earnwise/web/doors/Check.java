package org.earnwise.web.doors;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earnwise.guidance.Vocabulary;
import org.earnwise.web.Answers;

/**
 * A check for those who help, or for agencies: a sheet, and the topic of guidance that answers it.
 *
 * @param door where it belongs
 * @param id its name in the address
 * @param request what was told, as guidance reads it
 */
record Check(String door, String id, String topic, Sheet sheet, Function<Answers, Map<String, Object>> request) {

    static final String GUIDES = "/for-guides";
    static final String AGENCIES = "/for-agencies";

    private static final int MOST_LETTERS = 5000;
    private static final int LONGEST_LIFE = 120;
    private static final int MOST_MONTHS = 1200;
    private static final int MOST_MINUTES = 1440;
    private static final int MOST_HOURS = 1_000_000;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_NAMED = 20;
    private static final int MONTHS_BACK = 18;
    private static final int FIRST_YEAR = 2012;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_SPAN = 60;
    private static final int MOST_MONTHS_PLANNED = 180;
    private static final String DOING = "own.doing";
    private static final String[] MARKS = {"present", "missing", "not_of_interest"};
    private static final List<String> AREAS = List.of(
            "physicalHealth", "socialRelationships", "employmentEducation", "spiritualLife", "housingSatisfaction",
            "communityConnections");

    /** Every check, in the order of its door. */
    static final List<Check> ALL = List.of(
            intake(), plan(), accountability(), peers(), words(), funding(), milestones(), network(), contract(), community(), system());

    public String address() {
        return door + "/" + id;
    }

    String answerAddress() {
        return address() + "/answer";
    }

    private static Check of(String door, String id, String topic, Ask... asks) {
        Sheet sheet = Sheet.of(id, door + "/" + id, asks);
        return new Check(door, id, topic, sheet, told -> Asking.request(told, List.of(sheet)));
    }

    private Check with(BiConsumer<Answers, Map<String, Object>> more) {
        return new Check(door, id, topic, sheet, told -> {
            Map<String, Object> made = request.apply(told);
            more.accept(told, made);
            return made;
        });
    }

    private static Check intake() {
        return of(
                GUIDES,
                "intake",
                "intake",
                Ask.yesNo("intake.infoGiven").must(),
                Ask.yesNo("intake.oriented").must(),
                Ask.yesNo("intake.consultOffered").must(),
                Ask.one("intake.consultAnswer", "accepted", "declined", "none", Ask.NOT_SURE),
                Ask.yesNo("intake.storiesIncluded"),
                Ask.yesNo("person.hasFears"));
    }

    private static Check plan() {
        Ask[] asks = {
            Ask.whole("person.age", 0, LONGEST_LIFE),
            Ask.number("person.monthsUnemployed", 0, MOST_MONTHS).must(),
            Ask.yesNo("person.inEducation"),
            Ask.one("plan.title", "recovery_plan", "treatment_plan", Ask.NOT_SURE),
            Ask.yesNo("plan.ledByPerson"),
            Ask.one("plan.domains.physicalHealth", MARKS).must(),
            Ask.one("plan.domains.socialRelationships", MARKS).must(),
            Ask.one("plan.domains.employmentEducation", MARKS).must(),
            Ask.one("plan.domains.spiritualLife", MARKS).must(),
            Ask.one("plan.domains.housingSatisfaction", MARKS).must(),
            Ask.one("plan.domains.communityConnections", MARKS).must(),
            Ask.one("own.left-out-by", "person", "staff", Ask.NOT_SURE),
            Ask.some("plan.outcomes", "employment", "education", Ask.NONE).must(),
            Ask.day("plan.workSchoolDiscussedOn"),
            Ask.day("plan.reaskDate"),
            Ask.yesNo("plan.educationOffered"),
            Ask.yesNo("plan.paidWorkStep"),
            Ask.yesNo("plan.benefitsReviewStep"),
            Ask.yesNo("plan.goalsOnlySymptomOrAbstinence"),
            Ask.yesNo("plan.onlyAgencyResources"),
            Ask.yesNo("plan.naturalSupportDeclined"),
            Ask.yesNo("plan.othersTakePart"),
            Ask.yesNo("plan.othersChosenByPerson")
        };
        return of(GUIDES, "plan", "plan", asks).with((told, request) -> told.get("plan", "own.left-out-by")
                .filter(by -> !by.equals(Ask.NOT_SURE))
                .ifPresent(by -> AREAS.stream()
                        .filter(area -> told.is("plan", "plan.domains." + area, "not_of_interest"))
                        .forEach(area -> Asking.put(request, "plan.optOutBy." + area, by))));
    }

    private static Check accountability() {
        return of(
                        GUIDES,
                        "accountability",
                        "accountability",
                        Ask.yesNo("plan.brokered").must(),
                        Ask.whole("own.named", 0, MOST_NAMED).must(),
                        Ask.day("plan.referredOn"),
                        Ask.one("own.contact", "YES", "NO", Ask.NOT_SURE),
                        Ask.day("plan.contactedOn"),
                        Ask.yesNo("person.worksOrStudiesInOpenHours"),
                        Ask.yesNo("person.missedForWorkOrClass"))
                .with((told, request) -> {
                    int named = Integer.parseInt(told.get("accountability", "own.named").orElse("0"));
                    Asking.put(
                            request,
                            "plan.accountablePersons",
                            IntStream.rangeClosed(1, named).mapToObj(String::valueOf).toList());
                    if (told.is("accountability", "own.contact", Ask.NO)) {
                        Asking.put(request, "plan.contactedOn", null);
                    }
                });
    }

    private static Check peers() {
        return of(
                GUIDES,
                "peers",
                "peers",
                Ask.one("step", "goals", "denial", "visit", "directory", "join", "notice", "hard_step", Ask.NOT_SURE),
                Ask.one("use", "support", "screen", "score", "assess", "evaluate", "treat", "case_manage", "approve", Ask.NOT_SURE));
    }

    private static Check words() {
        return of(GUIDES, "words", "language", Ask.text("text", MOST_LETTERS).must());
    }

    private static Check funding() {
        return of(
                        AGENCIES,
                        "funding",
                        "funding",
                        Ask.pick("activity", Vocabulary.activities()).must(),
                        Ask.yesNo("context.medicaid"),
                        Ask.one("context.livesIn", "dmhas_group_home", "own_place", "other_place", Ask.NOT_SURE),
                        Ask.one("own.waiver", "mental_health_waiver", "NO_WAIVER", Ask.NOT_SURE),
                        Ask.yesNo("context.chess"),
                        Ask.yesNo("context.tcmTargetGroup"),
                        Ask.yesNo("context.brsCaseOpen"),
                        Ask.yesNo("context.activityInBrsPlan"),
                        Ask.yesNo("context.ticketAssigned"),
                        Ask.one("context.setting", "job_site", "class", "office", "home", "community", Ask.NOT_SURE),
                        Ask.one("context.staff", "employment_specialist", "licensed", "case_manager", "peer", Ask.NOT_SURE),
                        Ask.yesNo("context.clientPresent"),
                        Ask.yesNo("context.licensedRecommendation"),
                        Ask.yesNo("context.inPlan"),
                        Ask.yesNo("context.qualifiedStaff"),
                        Ask.yesNo("context.consent"),
                        Ask.yesNo("context.becomesDoing"),
                        Ask.whole("context.minutesSymptom", 0, MOST_MINUTES),
                        Ask.whole("context.minutesTask", 0, MOST_MINUTES),
                        Ask.yesNo("context.splitRecorded"),
                        Ask.yesNo("context.twoPayersSameMinutes"),
                        Ask.yesNo("context.abstinenceOrStabilityStep"))
                .with((told, request) -> told.get("funding", "own.waiver")
                        .filter(waiver -> !waiver.equals(Ask.NOT_SURE))
                        .ifPresent(waiver -> Asking.put(
                                request, "context.waiver", waiver.equals("NO_WAIVER") ? null : waiver)));
    }

    private static Check milestones() {
        return of(
                        AGENCIES,
                        "milestones",
                        "milestones",
                        Ask.one("benefit", "SSDI", "SSI", "CONCURRENT").must(),
                        Ask.whole("year", FIRST_YEAR, LAST_YEAR),
                        Ask.money("own.gross1").must(),
                        Ask.whole("own.months1", 1, MOST_SPAN).must(),
                        Ask.money("own.gross2"),
                        Ask.whole("own.months2", 1, MOST_SPAN),
                        Ask.money("own.gross3"),
                        Ask.whole("own.months3", 1, MOST_SPAN),
                        Ask.whole("own.no-cash", 0, MOST_MONTHS_PLANNED),
                        Ask.yesNo("blind"),
                        Ask.some(
                                "own.back",
                                Stream.concat(
                                                IntStream.rangeClosed(1, MONTHS_BACK).mapToObj(String::valueOf),
                                                Stream.of(Ask.NONE))
                                        .toList()),
                        Ask.whole("vrSuccessfulClosureMonthsBefore", 0, MOST_MONTHS),
                        Ask.yesNo("servicesSubstantiallyDone"))
                .with(WagePlan::addTo);
    }

    private static Check network() {
        return of(
                AGENCIES,
                "network",
                "employment-network",
                Ask.yesNo("network.conditionsMet"),
                Ask.number("network.yearsInLastTwo", 0, 2),
                Ask.number("network.yearsInLastFive", 0, 5),
                Ask.yesNo("network.agreementSigned"),
                Ask.yesNo("network.dmhasFunded"),
                Ask.yesNo("network.otherFundsAtStart"),
                Ask.yesNo("network.federalRegistration"),
                Ask.yesNo("network.grievanceSteps"),
                Ask.yesNo("network.sameUnitOtherMoney"));
    }

    private static Check contract() {
        return of(
                AGENCIES,
                "contract",
                "provider",
                Ask.yesNo("contract.rapidJobSearch"),
                Ask.yesNo("contract.menu"),
                Ask.yesNo("contract.joinedWithTreatment"),
                Ask.yesNo("contract.preferenceAndChoice"),
                Ask.yesNo("contract.timeUnlimited"),
                Ask.whole("agency.clientsEmployed", 0, MOST_PEOPLE),
                Ask.whole("agency.monthsLookedAt", 1, LONGEST_LIFE),
                Ask.yesNo("agency.readinessScreen"),
                Ask.yesNo("agency.specialistsOnClinicalTeams"),
                Ask.yesNo("agency.linkWithBenefitsCounselors"),
                Ask.number("agency.communityHours", 0, MOST_HOURS),
                Ask.number("agency.directHours", 0, MOST_HOURS),
                Ask.yesNo("agency.listsSupportedEducation"),
                Ask.yesNo("agency.educationNeedsSummed"),
                Ask.yesNo("agency.peersHired"),
                Ask.yesNo("agency.servesSsiOrSsdi"));
    }

    private static Check community() {
        return of(
                AGENCIES,
                "community",
                "community",
                Ask.some(
                        "map.fields", "name", "kind", "naturalOrAgency", "town", "contact", "hours", "languages", "cost", "get", "give",
                        "usedBy", "lastChecked", "source", Ask.NONE),
                Ask.yesNo("map.agenciesOnly"),
                Ask.yesNo("map.namesClients"),
                Ask.yesNo("person.needsResource"),
                Ask.some(
                        "collaborative.members", "brs", "adult_education", "community_colleges", "recreation", "transportation_boards",
                        "workforce_boards", "legal_groups", "faith_groups", "college_disability_offices", "business", "primary_care",
                        "people_in_recovery", Ask.NONE),
                Ask.yesNo("statePartners.aligned"));
    }

    /** What an agency or the State does, each picked as it is: whatever is not picked was not told. */
    private static Check system() {
        return of(
                        AGENCIES,
                        "system",
                        "provider",
                        Ask.some(
                                DOING, "barrier.costsMoney", "budget.set", "performance.good", "purchase.supportFunction",
                                "services.designed", "region.jointWorkGood", "funding.medicaidRehabSought", "practice.spread",
                                "agency.servesPrimarySubstanceUse", "agency.givesBenefitsMaterial", "material.issued", "campaign.employers",
                                "reportCard.made", "measures.mature", "statewidePlanning", Ask.NONE),
                        Ask.some("staff.knows", "best_practice", "pay_and_benefits", "ada", "person_centered", "hope", Ask.NONE),
                        Ask.yesNo("material.openToAllStatement"),
                        Ask.yesNo("agency.communityCoordinator"))
                .with((told, request) -> told.chosen("system", DOING).stream()
                        .filter(field -> !field.equals(Ask.NONE))
                        .forEach(field -> Asking.put(request, field, true)));
    }
}
