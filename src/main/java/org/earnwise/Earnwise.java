package org.earnwise;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Earnwise: the pages and the JSON door, or the command line when the first word is {@code advise}. */
@SpringBootApplication
public class Earnwise {

    public static void main(String[] args) {
        SpringApplication.run(Earnwise.class, args);
    }
}
