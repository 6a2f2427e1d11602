package org.earnwise.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.earnwise.guidance.Directory.Reach;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private final Directory directory = Directory.load();

    @Test
    void every_entry_has_a_name_a_need_and_a_date_or_a_word_on_it() {
        assertThat(directory.entries()).hasSizeGreaterThan(40);
        assertThat(directory.entries())
                .allMatch(entry -> !entry.name().isBlank() && !entry.kind().isBlank() && !entry.lastChecked().isBlank());
    }

    @Test
    void a_towns_own_entry_comes_before_those_of_the_whole_state_and_of_other_regions() {
        List<Directory.Found> found = directory.find("LMHA", "Trumbull");
        assertThat(found.get(0).reach()).isEqualTo(Reach.TOWN);
        assertThat(found.get(0).entry().name()).contains("Bridgeport");
        assertThat(found).extracting(Directory.Found::reach).isSorted();
    }

    @Test
    void the_last_towns_of_a_list_are_towns_too() {
        assertThat(directory.find("LMHA", "New London").get(0).reach()).isEqualTo(Reach.TOWN);
        assertThat(directory.find("LMHA", "Norwich").get(0).reach()).isEqualTo(Reach.TOWN);
    }

    @Test
    void a_part_of_the_state_takes_in_its_towns_and_no_others() {
        assertThat(directory.find("LMHA", "Putnam").get(0).entry().name()).startsWith("United Services");
        assertThat(directory.find("LMHA", "Putnam").get(0).reach()).isEqualTo(Reach.NEAR);
        assertThat(directory.find("LMHA", "groton").get(0).entry().name()).startsWith("Southeastern");
        assertThat(directory.find("LMHA", "Milford").get(0).entry().name()).startsWith("Connecticut Mental Health Center");
        assertThat(directory.find("LMHA", "Springfield")).extracting(Directory.Found::reach).containsOnly(Reach.REGION);
        assertThat(directory.find("food", "Norwalk").get(0).entry().name()).contains("Western Connecticut");
    }

    @Test
    void every_region_of_an_entry_is_one_that_towns_lie_in_or_names_its_towns() {
        assertThat(directory.entries()).allSatisfy(entry -> assertThat(List.of("Ansonia", "New Haven", "Putnam", "Groton", "Milford", "Norwalk", "Fairfield", "Kent", "Hartford"))
                .as(entry.name() + ", " + entry.region())
                .anySatisfy(town -> assertThat(directory.find(entry.kind(), town))
                        .anyMatch(found -> found.entry() == entry && found.reach() != Reach.REGION)));
    }

    @Test
    void an_entry_checked_long_ago_or_never_warns_and_a_fresh_one_does_not() {
        assertThat(entry("Bureau of Rehabilitation Services").warning(TODAY, Locale.ENGLISH))
                .hasValueSatisfying(text -> assertThat(text).contains("2011").contains("Call first"));
        assertThat(entry("DSS hearings office").warning(TODAY, Locale.ENGLISH))
                .hasValueSatisfying(text -> assertThat(text).contains("do not know"));
        assertThat(entry("ABLE CT").warning(TODAY, Locale.ENGLISH)).isEmpty();
        assertThat(entry("SNAP EBT").isOld(TODAY)).isFalse();
        assertThat(entry("SNAP EBT").isOld(LocalDate.parse("2028-01-01"))).isTrue();
    }

    @Test
    void after_hours_is_told_and_unknown_is_not_no() {
        assertThat(entry("988").afterHours()).isEqualTo(Directory.AfterHours.YES);
        assertThat(entry("Advocacy Unlimited").afterHours()).isEqualTo(Directory.AfterHours.UNKNOWN);
    }

    private Directory.Entry entry(String name) {
        return directory.entries().stream().filter(e -> e.name().startsWith(name)).findFirst().orElseThrow();
    }
}
