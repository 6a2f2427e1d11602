package org.earnwise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Month;
import org.earnwise.ledger.household.WithoutWork;
import org.junit.jupiter.api.Test;

/** Nothing of one run is found in the next, or stays in memory; and rules are looked at in a sensible order. */
class RuleBaseTest {

    private static final RuleBase RULES = RuleBase.benefits();

    @Test
    void a_run_knows_nothing_of_the_run_before() {
        RULES.run(List.of(new WithoutWork(Member.PERSON), new Month(YearMonth.of(2026, 12), true, true, true)));

        Derived next = RULES.run(List.of());

        assertThat(next.types()).isEmpty();
    }

    @Test
    void what_a_person_told_is_not_kept_after_the_run() throws InterruptedException {
        List<WeakReference<Object>> told = new ArrayList<>();
        runAndForget(told);

        for (int i = 0; i < 50 && told.stream().anyMatch(fact -> fact.get() != null); i++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(told).allMatch(fact -> fact.get() == null);
    }

    private static void runAndForget(List<WeakReference<Object>> told) {
        List<Object> facts = List.of(
                new WithoutWork(new Member(Member.Role.PERSON, 0)),
                new Month(YearMonth.of(2026, 12), true, true, true));
        facts.forEach(fact -> told.add(new WeakReference<>(fact)));
        RULES.run(facts);
    }

    @Test
    void a_rule_without_a_citation_is_refused_by_file_and_line() {
        assertThatThrownBy(() -> RuleCompiler.compile(List.of(new RuleSource(
                        "rules/try/try.drl",
                        """
                        package rules.try

                        rule "Nobody knows why"
                        when
                            Object()
                        then
                        end
                        """))))
                .isInstanceOf(RuleCompiler.DoesNotCompile.class)
                .hasMessage("rules/try/try.drl line 3: the rule \"Nobody knows why\" has no @citation(\"…\"); give it its provision");
    }

    @Test
    void a_misspelt_field_is_refused_by_file_and_line() {
        assertThatThrownBy(() -> RuleCompiler.compile(List.of(new RuleSource(
                        "rules/spelling/spelling.drl",
                        """
                        package rules.spelling

                        import org.earnwise.ledger.Month;

                        rule "A field that is not there"
                            @citation("20 CFR 416.1")
                        when
                            Month( $m : moonth )
                        then
                        end
                        """))))
                .isInstanceOf(RuleCompiler.DoesNotCompile.class)
                .hasMessageContaining("rules/spelling/spelling.drl line 8: ");
    }

    @Test
    void rules_that_state_a_fact_are_looked_at_before_those_that_read_it() {
        List<String> order = RuleOrder.of(List.of(new RuleSource(
                "rules/try/try.drl",
                """
                package rules.try

                rule "Last"
                when
                    Middle( $m : month )
                then
                    insert(caution(drools.getRule(), "x", $m));
                end

                rule "Second"
                when
                    First( $first : this, $m : month )
                then
                    insert(Middle.of($first));
                end

                rule "First"
                when
                    Told( $m : month )
                then
                    insert(new First($m));
                end
                """)));

        assertThat(order).containsExactly("rules.try/First", "rules.try/Second", "rules.try/Last");
    }

    @Test
    void rules_that_only_say_something_are_told_from_those_that_state_facts() {
        List<String> saying = RuleOrder.saying(List.of(new RuleSource("rules/try/try.drl", rules(
                "Says", "Told( $m : month )", "insert(caution(drools.getRule(), \"x\", $m));",
                "Asks and says", "Told( $m : month )", "insert(new Question(\"x\", $m));\n    insert(action(drools.getRule(), \"y\", $m));",
                "States", "Told( $m : month )", "insert(new First($m));",
                "States and says", "Told( $m : month )", "insert(new First($m));\n    insert(caution(drools.getRule(), \"x\", $m));",
                "States what another fact makes", "Told( $told : this )", "insert($told.next());",
                "States by a method", "Told( $told : this )", "insert(opens($told));"))));

        assertThat(saying).containsExactly("rules.try/Asks and says", "rules.try/Says");
    }

    @Test
    void a_rule_that_goes_by_what_was_said_is_refused() {
        assertThatThrownBy(() -> RuleOrder.saying(List.of(new RuleSource("rules/try/try.drl", rules(
                        "Hears", "Finding( $m : month )", "insert(new First($m));")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rules.try/Hears")
                .hasMessageContaining("let it go by the fact");
    }

    /** Rules of one package: of each its name, its condition and its consequence. */
    private static String rules(String... parts) {
        StringBuilder text = new StringBuilder("package rules.try\n");
        for (int at = 0; at < parts.length; at += 3) {
            text.append("\nrule \"%s\"\nwhen\n    %s\nthen\n    %s\nend\n".formatted(parts[at], parts[at + 1], parts[at + 2]));
        }
        return text.toString();
    }

    @Test
    void rules_without_those_that_say_something_are_built_once() {
        assertThat(RuleBase.benefits().amounts()).isSameAs(RuleBase.benefits().amounts()).isNotSameAs(RuleBase.benefits());
    }
}
