package org.earnwise;

import org.earnwise.cli.Adviser;
import org.earnwise.cli.CommandLine;
import org.earnwise.scenario.ScenarioReader;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts Earnwise: the pages and the JSON door, or the command line when the first word is a command. */
@SpringBootApplication
public class Earnwise {

    public static void main(String[] args) {
        if (isForTheServer(args)) {
            SpringApplication.run(Earnwise.class, args);
        } else {
            System.exit(new CommandLine(Earnwise::desk, System.in, System.out, System.err).run(args));
        }
    }

    /** Nothing said, or settings such as {@code --server.port=8081}, start the server. */
    static boolean isForTheServer(String... args) {
        return args.length == 0 || args[0].startsWith("--") && !args[0].equals("--help");
    }

    /** What the command line needs of the application, without its server, and nothing on standard output. */
    private static CommandLine.Desk desk() {
        var rooms = new SpringApplicationBuilder(Earnwise.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=OFF")
                .run();
        return new CommandLine.Desk(rooms.getBean(ScenarioReader.class), rooms.getBean(Adviser.class));
    }
}
