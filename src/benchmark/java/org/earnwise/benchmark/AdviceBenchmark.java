package org.earnwise.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Advisor;
import org.earnwise.advice.Curve;
import org.earnwise.scenario.CurveRequest;
import org.earnwise.scenario.Scenario;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Thirty-six months of one person with both SSDI and SSI, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class AdviceBenchmark {

    private final Advisor advisor = Advisor.builtIn();
    private final Scenario scenario = Sample.scenario(advisor);
    private final CurveRequest curve = Sample.curve(advisor);

    /** The months alone: one run of the rules. */
    @Benchmark
    public List<Advice.Entry> ledger() {
        return advisor.ledger(scenario, false);
    }

    /** The same, remembering for each fact which rule stated it and from what. */
    @Benchmark
    public List<Advice.Entry> ledgerRememberingReasons() {
        return advisor.ledger(scenario, true);
    }

    /** All that a person is answered: the months with and without the work, findings, reports, words. */
    @Benchmark
    public Advice advice() {
        return advisor.advise(scenario, false, Locale.US);
    }

    /** The same, with the tree of reasons of every amount of every month. */
    @Benchmark
    public Advice adviceWithReasons() {
        return advisor.advise(scenario, true, Locale.US);
    }

    /** Sixty-one earnings, each over all 36 months. */
    @Benchmark
    public Curve curve() {
        return advisor.curve(curve, Locale.US);
    }

    /** How many such ledgers a second all processors make together. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Threads(Threads.MAX)
    public List<Advice.Entry> ledgersOnAllProcessors() {
        return advisor.ledger(scenario, false);
    }

    /** How many whole answers a second all processors make together. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Threads(Threads.MAX)
    public Advice adviceOnAllProcessors() {
        return advisor.advise(scenario, false, Locale.US);
    }
}
