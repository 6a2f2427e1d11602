package org.earnwise;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import org.earnwise.advice.Advisor;
import org.earnwise.cli.CommandLine;
import org.earnwise.engine.RuleBase;
import org.earnwise.figures.FigureBook;
import org.earnwise.figures.Unit;
import org.earnwise.guidance.Guidance;
import org.earnwise.scenario.FigureKind;
import org.earnwise.scenario.ScenarioReader;
import org.earnwise.web.AdviceDoor;
import org.earnwise.web.AdvisorDoor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Starts Earnwise: the pages and the JSON door, or the command line when the first word is a command. */
@SpringBootApplication(exclude = ValidationAutoConfiguration.class)
public class Earnwise {

    public static void main(String[] args) {
        if (isForTheServer(args)) {
            giveMemoryBackWhenQuiet();
            readRulesMeanwhile();
            SpringApplication.run(Earnwise.class, args);
        } else {
            System.exit(new CommandLine(Earnwise::desk, System.in, System.out, System.err).run(args));
        }
    }

    /**
     * Java lets its heap grow while many ask, and keeps it. Seconds after the last of them, the machine gets back what is not in
     * use. A Java that knows no such settings keeps its own ways.
     */
    private static void giveMemoryBackWhenQuiet() {
        var settings = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            settings.setVMOption("G1PeriodicGCInterval", "3000");
            settings.setVMOption("MinHeapFreeRatio", "5");
            settings.setVMOption("MaxHeapFreeRatio", "20");
        } catch (IllegalArgumentException | UnsupportedOperationException unknown) {
            // Nothing but memory depends on it.
        }
    }

    /** Building the rule bases takes as long as Spring takes to get that far: on two cores, both go on at once. */
    private static void readRulesMeanwhile() {
        Thread reader = new Thread(
                () -> {
                    RuleBase.benefits();
                    RuleBase.guidance();
                },
                "rules");
        reader.setDaemon(true);
        reader.start();
    }

    /** Nothing said, or settings such as {@code --server.port=8081}, start the server. */
    static boolean isForTheServer(String... args) {
        return args.length == 0 || args[0].startsWith("--") && !args[0].equals("--help");
    }

    /** What the command line needs: the advisor itself, without the server. */
    private static CommandLine.Desk desk() {
        Advisor advisor = Advisor.builtIn();
        return new CommandLine.Desk(reader(advisor, Clock.systemUTC()), advisor::advise);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Advisor benefitsAdvisor() {
        return Advisor.builtIn();
    }

    @Bean
    AdviceDoor adviceDoor(ScenarioReader reader, Advisor advisor) {
        return new AdvisorDoor(reader, advisor);
    }

    @Bean
    Guidance guidance() {
        return Guidance.builtIn();
    }

    @Bean
    ScenarioReader scenarioReader(Advisor advisor, Clock clock) {
        return reader(advisor, clock);
    }

    /** What a replaced figure may be. */
    private static FigureKind kind(Unit unit) {
        return switch (unit) {
            case SHARE -> FigureKind.SHARE;
            case MULTIPLE -> FigureKind.NUMBER;
            case TABLE -> FigureKind.TABLE;
            case DAY_OF_MONTH -> FigureKind.DAY;
            case HOURS_A_WEEK, HOURS_A_MONTH, DAYS, MONTHS, YEARS, COUNT -> FigureKind.WHOLE;
            default -> FigureKind.MONEY;
        };
    }

    /** Reads scenarios against the figures that the advisor answers with. */
    static ScenarioReader reader(Advisor advisor, Clock clock) {
        FigureBook figures = advisor.figures();
        return new ScenarioReader(
                        clock,
                        figures.firstMonth(),
                        advisor.lastFigures(),
                        id -> figures.unit(id).isPresent())
                .minding(id -> figures.unit(id).map(Earnwise::kind).orElse(FigureKind.UNKNOWN));
    }
}
