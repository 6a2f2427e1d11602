package org.earnwise.api;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Advisor;
import org.earnwise.advice.Citations;
import org.earnwise.advice.Curve;
import org.earnwise.engine.RuleBase;
import org.earnwise.engine.RuleCatalog;
import org.earnwise.engine.RuleTexts;
import org.earnwise.engine.RulesProven;
import org.earnwise.figures.InForce;
import org.earnwise.guidance.GuidanceWords;
import org.earnwise.scenario.CurveRequest;
import org.earnwise.scenario.Scenario;
import org.earnwise.words.LawWords;
import org.springframework.stereotype.Component;

/** Answers the API from the advisor, its rules and its figures. */
@Component
class FromAdvisor implements Answers {

    private final Advisor advisor;
    private final RulesProven proven = RulesProven.load();

    FromAdvisor(Advisor advisor) {
        this.advisor = advisor;
    }

    @Override
    public Advice advise(Scenario scenario, boolean explain, Locale language) {
        return advisor.advise(scenario, explain, language);
    }

    @Override
    public Curve curve(CurveRequest request, Locale language) {
        return advisor.curve(request, language);
    }

    @Override
    public Object rules(Locale language) {
        List<Object> rules = new ArrayList<>();
        List<RuleCatalog.Entry> all = new ArrayList<>(advisor.catalog().all());
        all.addAll(RuleBase.guidance().catalog().all());
        for (RuleCatalog.Entry rule : all) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", rule.id());
            entry.put("sentence", sentence(rule, language));
            entry.put("program", rule.program());
            entry.put("citations", Citations.of(rule.citations()));
            entry.put("force", rule.force() == null ? "LAW" : rule.force());
            RuleTexts.Text text = advisor.texts().get(rule.program() + "/" + rule.sentence());
            if (text != null) {
                entry.put("file", text.file());
                entry.put("figures", text.figures());
            }
            entry.put("firedIn", proven.scenariosOf(rule.id()));
            rules.add(entry);
        }
        return rules;
    }

    /** The rule's own sentence is English; in Spanish it is that of the message files. */
    private static String sentence(RuleCatalog.Entry rule, Locale language) {
        GuidanceWords words = GuidanceWords.in(language);
        String key = "rule." + rule.id();
        return words.code().equals("es") && words.has(key) ? words.say(key) : LawWords.get().in(language, rule.sentence());
    }

    @Override
    public Object figures(YearMonth month) {
        List<Object> figures = new ArrayList<>();
        for (InForce figure : advisor.figures().published(month)) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", figure.id());
            entry.put("title", figure.title());
            if (figure.amount() != null) {
                entry.put("amount", figure.amount());
            } else {
                entry.put("rows", figure.rows());
            }
            entry.put("unit", figure.unit().code());
            entry.put("from", figure.from());
            entry.put("through", figure.through());
            entry.put("carried", figure.carried());
            entry.put("source", figure.source());
            entry.put("status", figure.status().code());
            entry.put("checked", figure.checked());
            entry.put("citation", figure.citation());
            entry.put("note", figure.note());
            figures.add(entry);
        }
        return figures;
    }
}
