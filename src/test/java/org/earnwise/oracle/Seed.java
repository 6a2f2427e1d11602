package org.earnwise.oracle;

import java.util.Random;

/** Chance that can be repeated: each run has its own seed, printed with a failure; {@code -Dearnwise.seed} sets it. */
final class Seed {

    private final long seed;
    private final Random random;

    private Seed(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    static Seed ofThisRun() {
        String told = System.getProperty("earnwise.seed");
        return new Seed(told == null ? System.nanoTime() : Long.parseLong(told));
    }

    Random random() {
        return random;
    }

    @Override
    public String toString() {
        return "-Dearnwise.seed=" + seed;
    }
}
