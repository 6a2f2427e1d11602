package org.earnwise.web.doors;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earnwise.guidance.Directory;
import org.earnwise.guidance.Directory.AfterHours;
import org.earnwise.guidance.Directory.Found;
import org.earnwise.guidance.Directory.Reach;
import org.earnwise.web.Say;
import org.earnwise.web.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can help, out of the directory, as pages show it. Every entry says when it was last checked. */
@Component
class Helpers {

    private static final int FEW = 3;

    private final Directory directory = Directory.load();
    private final Today today;
    private final Say say;

    Helpers(Today today, Say say) {
        this.today = today;
        this.say = say;
    }

    /** Those who serve one need. */
    record Group(String kind, String name, List<Card> cards) {}

    /**
     * One who can help.
     *
     * @param link an address to call the telephone number
     * @param warning a word on an old entry
     * @param regional whether to ask if it takes in the person's town
     */
    record Card(
            String name,
            String region,
            Reach reach,
            @Nullable String phone,
            @Nullable String link,
            @Nullable String url,
            @Nullable String hours,
            AfterHours afterHours,
            String lastChecked,
            @Nullable String source,
            @Nullable String warning,
            @Nullable String regional) {}

    /** Somebody who has been there, and somebody who speaks up for people. */
    List<Group> whenToldNo() {
        return List.of(fewest(group("peer", null, true)), fewest(group("legal", null, true)));
    }

    /** The few to call first: those checked of late, and among them those with a telephone. */
    private static Group fewest(Group group) {
        List<Card> cards = group.cards().stream()
                .sorted(Comparator.comparing((Card card) -> card.warning() != null)
                        .thenComparing(card -> card.phone() == null))
                .limit(FEW)
                .toList();
        return new Group(group.kind(), group.name(), cards);
    }

    /** Everybody who serves a need, those near the town first. */
    Group group(String kind, @Nullable String town, boolean onlyStatewide) {
        return new Group(
                kind,
                say.text("doors.need." + code(kind)),
                directory.find(kind, town).stream()
                        .filter(found -> !onlyStatewide || found.reach() == Reach.STATE)
                        .map(this::card)
                        .toList());
    }

    /** The needs that there are entries for. */
    List<String> kinds() {
        return directory.kinds();
    }

    /** A need as it stands in a form and in a message key. */
    static String code(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private Card card(Found found) {
        Directory.Entry entry = found.entry();
        return new Card(
                entry.name(),
                entry.region(),
                found.reach(),
                entry.phone(),
                Optional.ofNullable(entry.phone()).map(Helpers::link).orElse(null),
                entry.url(),
                entry.hours(),
                entry.afterHours(),
                entry.lastChecked(),
                entry.source(),
                entry.warning(today.day(), say.language()).orElse(null),
                found.reach() == Reach.REGION || found.reach() == Reach.NEAR
                        ? GuidanceText.say(say.language(), "directory.region", "region", entry.region())
                        : null);
    }

    private static String link(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return "tel:" + (digits.length() > 4 && !digits.startsWith("1") ? "+1" : digits.length() > 4 ? "+" : "") + digits;
    }
}
