package org.earnwise.web.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Advice.Finding;
import org.earnwise.advice.Advice.Kind;
import org.earnwise.advice.Advice.Report;
import org.earnwise.scenario.ScenarioReader;
import org.earnwise.web.Say;
import org.springframework.stereotype.Component;

/**
 * The reports and milestones of a case as a calendar (RFC 5545): whole days, with reminders, in the language of the page
 * being read. The same thing has the same id whenever it is made, and in either language, so that a newer calendar replaces
 * the older; the id says nothing about the person.
 */
@Component
class CalendarFile {

    private static final Set<Kind> DATED = Set.of(Kind.MILESTONE, Kind.CHANGE, Kind.CAUTION, Kind.ACTION);
    private static final int LONGEST_SUMMARY = 75;
    /** Nine in the morning, counted back from the midnight with which the day begins. */
    private static final Duration DAY_BEFORE = Duration.ofHours(-15);

    private static final Duration WEEK_BEFORE = DAY_BEFORE.minusDays(6);

    /** For a day so near that an earlier reminder would lie in the past. */
    private static final Duration SAME_DAY = Duration.ofHours(9);

    private final Say say;
    private final Clock clock;

    CalendarFile(Say say, Clock clock) {
        this.say = say;
        this.clock = clock;
    }

    byte[] of(Advice advice) {
        LocalDate today = LocalDate.now(clock.withZone(ScenarioReader.CONNECTICUT));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Earnwise//Earnwise//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", say.text("calendar.name")));
        var ids = new Ids();
        for (Report report : advice.reports()) {
            String id = ids.next("report " + report.to() + " " + report.by());
            if (!report.by().isBefore(today)) {
                calendar.add(report(report, id, today));
            }
        }
        for (Finding finding : advice.findings()) {
            String id = ids.next("finding " + finding.id() + " " + finding.month());
            if (DATED.contains(finding.kind()) && !finding.month().isBefore(YearMonth.from(today))) {
                calendar.add(milestone(finding, id, today));
            }
        }
        return bytes(calendar);
    }

    private VEvent report(Report report, String id, LocalDate today) {
        String summary = say.text("calendar.report", say.text("result.agency." + report.to()));
        List<Duration> reminders = toCome(report.by(), List.of(WEEK_BEFORE, DAY_BEFORE), today);
        return event(report.by(), id, summary, report.what(), reminders);
    }

    /** What the month now under way brings stands on tomorrow, or on the month's last day: its first day is gone. */
    private VEvent milestone(Finding finding, String id, LocalDate today) {
        String summary = PersonsText.cut(firstSentence(finding.text()), LONGEST_SUMMARY);
        LocalDate first = finding.month().atDay(1);
        LocalDate last = finding.month().atEndOfMonth();
        LocalDate day = first.isAfter(today) ? first : today.isBefore(last) ? today.plusDays(1) : last;
        return event(day, id, summary, finding.text(), toCome(day, List.of(WEEK_BEFORE), today));
    }

    /** The reminders that do not lie in the past; the day's own morning where all do. */
    private static List<Duration> toCome(LocalDate day, List<Duration> reminders, LocalDate today) {
        List<Duration> left = reminders.stream()
                .filter(before -> day.atStartOfDay().plus(before).toLocalDate().isAfter(today))
                .toList();
        return left.isEmpty() ? List.of(SAME_DAY) : left;
    }

    private VEvent event(LocalDate day, String id, String summary, String text, List<Duration> reminders) {
        var event = new VEvent(false);
        event.add(new Uid(id));
        event.add(new DtStamp(Instant.now(clock).truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(day));
        event.add(new Summary(summary));
        event.add(new Description(text + "\n\n" + say.text("calendar.note")));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(ImmutableClazz.PRIVATE);
        reminders.forEach(before -> event.add(reminder(before, summary)));
        return event;
    }

    private static VAlarm reminder(Duration before, String words) {
        var alarm = new VAlarm(before);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(words));
        return alarm;
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static byte[] bytes(Calendar calendar) {
        var out = new ByteArrayOutputStream();
        try {
            // A calendar without events breaks the letter of the format, and calendars open it all the same.
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Ids of what is due: the same for the same place in the advice. */
    private static final class Ids {

        private final Map<String, Integer> seen = new HashMap<>();

        String next(String what) {
            int times = seen.merge(what, 1, Integer::sum);
            return UUID.nameUUIDFromBytes((what + " " + times).getBytes(StandardCharsets.UTF_8)) + "@earnwise";
        }
    }
}
