package org.earnwise.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.earnwise.figures.FigureBook;
import org.earnwise.guidance.Guidance;
import org.earnwise.scenario.ScenarioReader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The pages by themselves, before a {@link SampleDoor}, on a fixed day. No stereotype, so that no other test picks it up. Run
 * its {@code main} to look at the pages.
 */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = SamplePages.class)
public class SamplePages {

    public static void main(String[] args) {
        SpringApplication.run(SamplePages.class, args);
    }

    @Bean
    SampleDoor sampleDoor() {
        return new SampleDoor();
    }

    @Bean
    Guidance guidance() {
        return Guidance.builtIn();
    }

    @Bean
    ScenarioReader scenarioReader(Clock clock) {
        FigureBook figures = FigureBook.load();
        return new ScenarioReader(
                clock, figures.firstMonth(), figures.through(), id -> figures.unit(id).isPresent());
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    }
}
