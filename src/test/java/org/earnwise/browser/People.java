package org.earnwise.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The five people whom every change of the pages is tried on: what each answers on the short way. */
enum People {
    /** SSI only, thinking about 20 hours at $17. */
    SSI_ONLY(List.of(
            of("benefits", "kind", "SSI"),
            of("born", "month-month", "4", "month-year", "1996"),
            of("health", "medicaid", "YES", "medicare", "NO"),
            of("work-now", "kind", "NONE"),
            of("work-plan", "kind", "HOURLY", "hours", "20", "wage", "17", "when", "NEXT_MONTH"))),

    /** SSDI, working 12 hours, thinking about 25. */
    TRIAL_WORK(List.of(
            of("benefits", "kind", "SSDI"),
            of("born", "month-month", "9", "month-year", "1984"),
            of("ssdi", "monthly", "1,150", "since-month", "5", "since-year", "2021"),
            of("health", "medicaid", "NO", "medicare", "STATE_PAYS"),
            of("work-now", "kind", "HOURLY", "hours", "12", "wage", "18.50"),
            of(
                    "work-plan", "kind", "HOURLY", "hours", "25", "wage", "18.50", "when", "LATER", "start-month", "2",
                    "start-year", "2027"))),

    /** Both checks, thinking about $900 a month, and $1,900 from half a year later on. */
    BOTH(
            List.of(of("work-later", "kind", "MONTHLY", "gross", "1900", "monthly-after", "6")),
            List.of(
                    of("benefits", "kind", "BOTH"),
                    of("born", "month-month", "2", "month-year", "1991"),
                    of("ssdi", "monthly", "$600", "since-month", "10", "since-year", "2020"),
                    of("health", "medicaid", "YES", "medicare", "STATE_PAYS"),
                    of("work-now", "kind", "NONE"),
                    of("work-plan", "kind", "MONTHLY", "gross", "900", "when", "NEXT_MONTH"))),

    /** SSDI, in the wait for Medicare, on HUSKY D. */
    WAITING(List.of(
            of("benefits", "kind", "SSDI"),
            of("born", "month-month", "7", "month-year", "1988"),
            of("ssdi", "monthly", "1080", "since-month", "2", "since-year", "2026"),
            of("health", "medicaid", "YES", "medicare", "NO"),
            of("work-now", "kind", "NONE"),
            of("work-plan", "kind", "HOURLY", "hours", "15", "wage", "17", "when", "NEXT_MONTH"))),

    /** Not sure wherever one may be. */
    NOT_SURE(List.of(
            of("benefits", "kind", "NOT_SURE"),
            of("payday", "day", "NOT_SURE"),
            of("born", "month-month", "11", "month-year", "1979"),
            of("ssdi", "monthly", "1020", "monthly-unsure", "on", "since-unsure", "on"),
            of("health", "medicaid", "NOT_SURE", "medicare", "NOT_SURE"),
            of("work-now", "kind", "NONE"),
            of("work-plan", "kind", "NOT_SURE", "when", "NOT_SURE")));

    private final List<Answer> more;
    private final List<Answer> answers;

    People(List<Answer> answers) {
        this(List.of(), answers);
    }

    People(List<Answer> more, List<Answer> answers) {
        this.more = more;
        this.answers = answers;
    }

    /** What is answered beside the short way, to make the result more exact. */
    List<Answer> more() {
        return more;
    }

    List<Answer> answers() {
        return answers;
    }

    /** What is filled in on the page of one question. */
    record Answer(String question, Map<String, String> fields) {}

    private static Answer of(String question, String... fields) {
        var filled = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            filled.put(fields[i], fields[i + 1]);
        }
        return new Answer(question, filled);
    }
}
