package org.earnwise.web.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.earnwise.web.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WizardPathTest {

    private static Answers with(String... answers) {
        Answers made = Answers.NONE;
        for (String answer : answers) {
            String[] parts = answer.split("[.=]");
            var fields = new java.util.HashMap<>(made.of(parts[0]));
            fields.put(parts[1], parts[2]);
            made = made.with(parts[0], fields);
        }
        return made;
    }

    private static List<String> path(Answers answers) {
        return WizardPath.of(answers).stream().map(Question::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSI", "SSDI", "BOTH", "NONE", "NOT_SURE"})
    void the_first_answer_takes_seven_questions_or_fewer(String kind) {
        assertThat(path(with("benefits.kind=" + kind))).hasSizeLessThanOrEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSI", "SSDI", "BOTH", "NONE", "NOT_SURE"})
    void a_single_person_is_asked_fewer_than_fifteen_questions_in_all(String kind) {
        Answers worst = with(
                        "benefits.kind=" + kind,
                        "payday.day=NOT_SURE",
                        "trial-months.used=ALL",
                        "living.with=ALONE",
                        "work-now.kind=HOURLY",
                        "housing.kind=STATE_RAP")
                .onWholePath(true);
        assertThat(path(worst)).hasSizeLessThan(15);
    }

    @Test
    void only_someone_who_may_have_ssdi_is_asked_about_it() {
        assertThat(path(with("benefits.kind=SSI").onWholePath(true))).doesNotContain("ssdi", "trial-months", "payday");
        assertThat(path(with("benefits.kind=SSDI").onWholePath(true))).contains("ssdi", "trial-months");
        assertThat(path(with("benefits.kind=NOT_SURE", "payday.day=FIRST"))).doesNotContain("ssdi");
        assertThat(path(with("benefits.kind=NOT_SURE", "payday.day=LATER"))).contains("ssdi");
    }

    @Test
    void spouse_and_children_are_asked_about_only_where_there_are_any() {
        assertThat(path(with("living.with=ALONE").onWholePath(true))).doesNotContain("family", "spouse", "children");
        assertThat(path(with("living.with=FAMILY").onWholePath(true))).contains("family").doesNotContain("spouse");
        assertThat(path(with("living.with=FAMILY", "family.spouse=YES", "family.children=2").onWholePath(true)))
                .contains("spouse", "children");
        assertThat(path(with("living.with=ALONE", "family.spouse=YES", "family.children=2").onWholePath(true)))
                .doesNotContain("spouse", "children");
    }

    @Test
    void an_answer_on_the_exact_list_brings_the_questions_that_follow_from_it() {
        assertThat(path(with("benefits.kind=SSI", "living.with=FAMILY"))).contains("family");
    }

    @Test
    void what_was_left_as_not_sure_stays_on_the_exact_list() {
        Answers answers = with("benefits.kind=SSI", "health.medicaid=NOT_SURE", "savings.countable=500");
        List<String> open = WizardPath.open(answers).stream().map(Question::id).toList();
        assertThat(open).contains("health", "living").doesNotContain("savings", "benefits");
    }

    @Test
    void an_answer_made_idle_by_a_later_one_is_not_told() {
        Answers answers = with("benefits.kind=SSI", "ssdi.monthly=900");
        assertThat(WizardPath.onlyTold(answers).given()).isEqualTo(Map.of("benefits", Map.of("kind", "SSI")));
    }

    @Test
    void after_the_last_question_there_is_none() {
        Answers answers = with("benefits.kind=SSI");
        Question last = Questions.named("work-plan").orElseThrow();
        assertThat(WizardPath.after(last, answers)).isEmpty();
        assertThat(WizardPath.before(Questions.named("benefits").orElseThrow(), answers)).isEmpty();
        assertThat(WizardPath.before(last, answers).orElseThrow().id()).isEqualTo("work-now");
    }
}
