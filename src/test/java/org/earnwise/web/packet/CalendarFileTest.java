package org.earnwise.web.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Advisor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@PacketPages
class CalendarFileTest {

    @Autowired
    private CalendarFile calendar;

    @Autowired
    private Advisor advisor;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void calendars_can_read_it() throws Exception {
        Calendar read = read(ics(Cases.ENGLISH));

        read.validate();
        assertThat(events(read)).hasSize(20 + 20 + 4 * 15);
    }

    @Test
    void each_report_is_a_whole_day_with_a_reminder_a_week_and_a_day_before() throws Exception {
        VEvent report = events(read(ics(Cases.ENGLISH))).get(0);

        assertThat(report.getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(value(report, Property.SUMMARY)).isEqualTo("Tell: Social Security");
        assertThat(value(report, Property.DESCRIPTION)).contains("each month").contains("1-800-537-2549");
        assertThat(value(report, Property.CLASS)).isEqualTo("PRIVATE");
        List<VAlarm> reminders = report.getAlarms();
        assertThat(reminders.stream().map(reminder -> value(reminder, Property.TRIGGER)))
                .containsExactly("-P6DT15H", "-PT15H");
    }

    @Test
    void a_milestone_is_the_first_of_its_month_in_short_words_with_all_of_them_inside() throws Exception {
        VEvent milestone = events(read(ics(Cases.ENGLISH))).stream()
                .filter(event -> value(event, Property.DESCRIPTION).contains("MILESTONE 1."))
                .findFirst()
                .orElseThrow();

        assertThat(milestone.getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(value(milestone, Property.SUMMARY)).hasSizeLessThanOrEqualTo(75).endsWith("…");
        assertThat(milestone.getAlarms()).hasSize(1);
    }

    @Test
    void the_ids_are_the_same_in_both_languages_and_each_is_one_of_a_kind() throws Exception {
        List<String> english = ids(read(ics(Cases.ENGLISH)));
        List<String> spanish = ids(read(ics(Cases.SPANISH)));

        assertThat(spanish).isEqualTo(english).doesNotHaveDuplicates();
        assertThat(english).allSatisfy(id -> assertThat(id).matches("[0-9a-f-]{36}@earnwise"));
    }

    @Test
    void it_speaks_the_readers_language() {
        assertThat(new String(ics(Cases.SPANISH), StandardCharsets.UTF_8))
                .contains("X-WR-CALNAME:Mi trabajo y mis beneficios")
                .contains("SUMMARY:Informar a: Seguro Social");
    }

    @Test
    void what_is_past_is_left_out_and_an_empty_calendar_still_opens() throws Exception {
        Advice advice = advice(Cases.ENGLISH);
        Advice past = with(
                advice,
                List.of(),
                List.of(new Advice.Report(LocalDate.of(2026, 11, 21), "SSA", "Yesterday.")));
        LocaleContextHolder.setLocale(Cases.ENGLISH);

        assertThat(events(read(calendar.of(past)))).isEmpty();
    }

    /** The fixed day is 22 November 2026. */
    @Test
    void nothing_to_do_in_the_month_under_way_lies_in_the_past() throws Exception {
        Advice advice = advice(Cases.ENGLISH);
        Advice now = with(
                advice,
                List.of(new Advice.Finding(
                        "ssi.ask", YearMonth.of(2026, 11), Advice.Kind.ACTION, "Ask this month.", Map.of(), List.of())),
                List.of(new Advice.Report(LocalDate.of(2026, 11, 24), "SSA", "In two days.")));
        LocaleContextHolder.setLocale(Cases.ENGLISH);

        List<VEvent> events = events(read(calendar.of(now)));

        assertThat(events).hasSize(2);
        assertThat(events.get(1).getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(triggers(events.get(1))).containsExactly("PT9H");
        assertThat(events.get(0).getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(triggers(events.get(0))).containsExactly("-PT15H");
    }

    /** The same advice with other findings and reports. */
    private static Advice with(Advice advice, List<Advice.Finding> findings, List<Advice.Report> reports) {
        return new Advice(
                advice.start(),
                advice.months(),
                advice.figures(),
                advice.hypothetical(),
                advice.assumptions(),
                advice.ledger(),
                advice.baseline(),
                advice.ranges(),
                advice.settle(),
                findings,
                reports,
                advice.questions(),
                advice.plans(),
                advice.rules());
    }

    private static List<String> triggers(VEvent event) {
        return event.getAlarms().stream().map(alarm -> value(alarm, Property.TRIGGER)).toList();
    }

    private byte[] ics(Locale language) {
        LocaleContextHolder.setLocale(language);
        return calendar.of(advice(language));
    }

    private Advice advice(Locale language) {
        Advice plain = advisor.advise(Cases.reader().read(Cases.file("a-ssi-only")), false, language);
        return Cases.crowded(plain, language);
    }

    private static Calendar read(byte[] ics) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(ics));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    private static List<String> ids(Calendar calendar) {
        return events(calendar).stream().map(event -> value(event, Property.UID)).toList();
    }

    private static String value(net.fortuna.ical4j.model.Component component, String name) {
        return component.getRequiredProperty(name).getValue();
    }
}
