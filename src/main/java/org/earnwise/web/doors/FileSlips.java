package org.earnwise.web.doors;

import java.util.List;

/** What is wrong with a file of numbers, in words, by row. Nothing of the file is kept. */
record FileSlips(String kind, List<String> lines) {

    FileSlips {
        lines = List.copyOf(lines);
    }
}
