package org.earnwise.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.HashSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who can help, by need and by town, from the directory that comes with the product. Every entry says when it was last checked. */
public final class Directory {

    private static final String FILE = "directory/ct-resources.csv";
    private static final List<String> COLUMNS = List.of(
            "name", "kind", "region/towns", "phone", "url", "hours", "accessible-after-hours", "source_url",
            "last_confirmed");
    private static final String TOWNS = "directory/towns.csv";
    private static final String REGIONS = "directory/regions.csv";
    private static final String PLANNING_REGION = "planning region";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}(?!\\d)");
    private static final Pattern RECHECK = Pattern.compile("re-check|old page|old guide|undated", Pattern.CASE_INSENSITIVE);
    private static final int YEARS_UNTIL_OLD = 2;

    /** Whether somebody is reached outside working hours. */
    public enum AfterHours {
        YES,
        NO,
        UNKNOWN
    }

    /** How near an entry is to the town asked about. */
    public enum Reach {
        /** It names the town. */
        TOWN,
        /** It serves a part of the State that the town lies in; whether that takes in the town is for a call. */
        NEAR,
        /** It serves the whole State. */
        STATE,
        /** It serves a region or other towns; whether that takes in the town is for a call. */
        REGION
    }

    /**
     * One entry.
     *
     * @param kind the need it serves
     * @param region the towns or region, in the words of its source
     * @param lastChecked when it was last checked, in the words of whoever did
     */
    public record Entry(
            String name,
            String kind,
            String region,
            @Nullable String phone,
            @Nullable String url,
            @Nullable String hours,
            AfterHours afterHours,
            @Nullable String source,
            String lastChecked) {

        /** The latest year in which it was checked, if any is told. */
        public Optional<Year> checkedIn() {
            return YEAR.matcher(lastChecked)
                    .results()
                    .map(found -> Year.of(Integer.parseInt(found.group())))
                    .max(Comparator.naturalOrder());
        }

        /** Whether it has to be called first: checked long ago, or nobody knows when. */
        public boolean isOld(LocalDate today) {
            if (RECHECK.matcher(lastChecked).find()) {
                return true;
            }
            return checkedIn()
                    .map(year -> year.isBefore(Year.of(today.getYear() - YEARS_UNTIL_OLD)))
                    .orElse(true);
        }

        /** A warning for an old entry, in the reader's language. */
        public Optional<String> warning(LocalDate today, Locale reader) {
            if (!isOld(today)) {
                return Optional.empty();
            }
            GuidanceWords words = GuidanceWords.in(reader);
            return Optional.of(checkedIn()
                    .map(year -> words.say("directory.old", Map.of("checked", year)))
                    .orElseGet(() -> words.say("directory.undated")));
        }

        private boolean isStatewide() {
            return region.toLowerCase(Locale.ROOT).contains("statewide");
        }

        private boolean names(String town) {
            return Arrays.stream(region.split("[;,/()]| and | in "))
                    .map(String::strip)
                    .anyMatch(place -> place.equalsIgnoreCase(town) || place.equalsIgnoreCase(town + " area"));
        }
    }

    /** An entry, and how near it is. */
    public record Found(Entry entry, Reach reach) {}

    private final List<Entry> entries;

    /**
     * The planning region of each of Connecticut's 169 towns (the nine regions of its councils of governments, which stand for
     * counties since 2022), and of some villages, by name in small letters.
     */
    private final Map<String, String> regionOfTown;

    /** The planning regions that an entry's own words for whom it serves mean. */
    private final Map<String, Set<String>> regionsMeant;

    private Directory(List<Entry> entries, Map<String, String> regionOfTown, Map<String, Set<String>> regionsMeant) {
        this.entries = List.copyOf(entries);
        this.regionOfTown = Map.copyOf(regionOfTown);
        this.regionsMeant = Map.copyOf(regionsMeant);
    }

    private static final class Holder {
        static final Directory LOADED = read();
    }

    /** The directory that the application carries, read once. */
    public static Directory load() {
        return Holder.LOADED;
    }

    private static Directory read() {
        CsvTable table = table(FILE, COLUMNS);
        List<Entry> entries = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            entries.add(new Entry(
                    table.cell(row, "name"),
                    table.cell(row, "kind"),
                    table.cell(row, "region/towns"),
                    told(table.cell(row, "phone")),
                    told(table.cell(row, "url")),
                    told(table.cell(row, "hours")),
                    AfterHours.valueOf(table.cell(row, "accessible-after-hours").toUpperCase(Locale.ROOT)),
                    told(table.cell(row, "source_url")),
                    table.cell(row, "last_confirmed")));
        }
        Map<String, String> regionOfTown = new HashMap<>();
        CsvTable towns = table(TOWNS, List.of("town", PLANNING_REGION));
        towns.rows().forEach(row -> regionOfTown.put(
                towns.cell(row, "town").toLowerCase(Locale.ROOT), towns.cell(row, PLANNING_REGION)));
        Map<String, Set<String>> regionsMeant = new HashMap<>();
        CsvTable regions = table(REGIONS, List.of("region/towns", PLANNING_REGION));
        regions.rows().forEach(row -> regionsMeant
                .computeIfAbsent(regions.cell(row, "region/towns"), region -> new HashSet<>())
                .add(regions.cell(row, PLANNING_REGION)));
        return new Directory(entries, regionOfTown, regionsMeant);
    }

    private static CsvTable table(String file, List<String> columns) {
        try (InputStream in = Directory.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return CsvTable.readOwn(in.readAllBytes(), columns, GuidanceWords.in(Locale.ENGLISH));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static @Nullable String told(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** All entries. */
    public List<Entry> entries() {
        return entries;
    }

    /** The needs that there are entries for, in order. */
    public List<String> kinds() {
        return entries.stream().map(Entry::kind).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    /**
     * Who can help.
     *
     * @param kind the need; null for all
     * @param town a Connecticut town; null for everywhere
     * @return those that name the town first, then those of its part of the State, of the whole State, and of other parts
     */
    public List<Found> find(@Nullable String kind, @Nullable String town) {
        return entries.stream()
                .filter(entry -> kind == null || entry.kind().equalsIgnoreCase(kind))
                .map(entry -> new Found(entry, reach(entry, town)))
                .sorted(Comparator.comparing(Found::reach))
                .toList();
    }

    private Reach reach(Entry entry, @Nullable String town) {
        if (town != null && !town.isBlank()) {
            if (entry.names(town.strip())) {
                return Reach.TOWN;
            }
            String region = regionOfTown.get(town.strip().toLowerCase(Locale.ROOT));
            if (region != null && regionsMeant.getOrDefault(entry.region(), Set.of()).contains(region)) {
                return Reach.NEAR;
            }
        }
        return entry.isStatewide() ? Reach.STATE : Reach.REGION;
    }
}
