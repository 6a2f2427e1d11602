package org.earnwise.advice;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.earnwise.benchmark.Sample;
import org.earnwise.engine.BareRun;
import org.earnwise.engine.Derived;
import org.earnwise.engine.RuleBase;
import org.earnwise.scenario.Scenario;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the explanation costs while nobody asks for it: the same facts and rules, with the code for it and without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class ExplanationBenchmark {

    private final RuleBase rules = RuleBase.benefits();
    private final List<Object> facts = facts();

    private static List<Object> facts() {
        Advisor advisor = Advisor.builtIn();
        Scenario scenario = Sample.scenario(advisor);
        return CaseFacts.of(scenario, Work.of(scenario), advisor.figures(), Reading.LEDGER);
    }

    /** The rules, run as the advice runs them when nobody asks why. */
    @Benchmark
    public Derived notAsked() {
        return rules.run(facts);
    }

    /** The rules, run by code that could not say why. */
    @Benchmark
    public Map<Class<?>, List<Object>> without() {
        return BareRun.of(rules, facts);
    }
}
