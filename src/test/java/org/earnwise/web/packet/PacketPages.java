package org.earnwise.web.packet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import org.earnwise.Earnwise;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A test of what a person takes along, before the real advisor, on a fixed day. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {Earnwise.class, PacketPages.FixedDay.class})
@AutoConfigureMockMvc
@interface PacketPages {

    @TestConfiguration
    class FixedDay {

        @Bean
        @Primary
        Clock fixedDay() {
            return Cases.CLOCK;
        }
    }
}
