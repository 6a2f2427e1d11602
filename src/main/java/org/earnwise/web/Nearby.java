package org.earnwise.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.earnwise.guidance.Directory;
import org.earnwise.guidance.Directory.Reach;
import org.jspecify.annotations.Nullable;

/** Who can help in the town told, or in its part of the State, out of the directory. */
public final class Nearby {

    private Nearby() {}

    /**
     * Somebody near.
     *
     * @param what what for, in a few words
     * @param shown the telephone number, or the address on the web where there is none
     * @param link for a telephone or a browser
     * @param old whether it was last checked long ago
     */
    public record Contact(String name, String what, String shown, String link, boolean old) {}

    /** At most so many, the town's own first; none where no town was told or nobody is known there. */
    public static List<Contact> of(@Nullable String town, int most, LocalDate today, Say say) {
        return Directory.load().find(null, town).stream()
                .filter(found -> found.reach() == Reach.TOWN || found.reach() == Reach.NEAR)
                .map(Directory.Found::entry)
                .filter(place -> place.phone() != null || place.url() != null)
                .limit(most)
                .map(place -> contact(place, today, say))
                .toList();
    }

    private static Contact contact(Directory.Entry place, LocalDate today, Say say) {
        String what = say.textOr("packet.kind." + place.kind(), "packet.kind.other");
        boolean old = place.isOld(today);
        if (place.phone() == null) {
            String address = Objects.requireNonNull(place.url());
            String shown = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
            return new Contact(place.name(), what, shown, address, old);
        }
        return new Contact(place.name(), what, place.phone(), telephone(place.phone()), old);
    }

    private static String telephone(String number) {
        String digits = number.replaceAll("\\D", "");
        return switch (digits.length()) {
            case 10 -> "tel:+1" + digits;
            case 11 -> "tel:+" + digits;
            default -> "tel:" + digits;
        };
    }
}
