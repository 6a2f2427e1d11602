package org.earnwise.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding the files: by the index that the build writes, else by looking into the folder. */
class FigureFilesTest {

    @TempDir
    private Path root;

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private URLClassLoader classPath() throws IOException {
        return new URLClassLoader(new URL[] {root.toUri().toURL()}, null);
    }

    @Test
    void without_an_index_the_folder_is_looked_through() throws IOException {
        write("rules/figures/a.yaml", "A");
        write("rules/figures/deeper/b.yaml", "B");
        write("rules/figures/notes.txt", "no figures");
        try (URLClassLoader loader = classPath()) {
            assertThat(FigureFiles.onClassPath(loader))
                    .containsOnlyKeys("rules/figures/a.yaml", "rules/figures/deeper/b.yaml")
                    .containsEntry("rules/figures/a.yaml", "A");
        }
    }

    @Test
    void with_an_index_the_files_it_lists_are_read_and_no_others() throws IOException {
        write("rules/figures/a.yaml", "A");
        write("rules/figures/b.yaml", "B");
        write("rules/index.txt", "rules/ssi/eligibility.drl\nrules/figures/b.yaml\n\n");
        try (URLClassLoader loader = classPath()) {
            assertThat(FigureFiles.onClassPath(loader)).containsOnlyKeys("rules/figures/b.yaml");
        }
    }

    @Test
    void a_listed_file_that_is_missing_is_named() throws IOException {
        write("rules/index.txt", "rules/figures/gone.yaml\n");
        try (URLClassLoader loader = classPath()) {
            assertThatThrownBy(() -> FigureFiles.onClassPath(loader))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("rules/index.txt lists rules/figures/gone.yaml, which is not on the class path;"
                            + " build again");
        }
    }

    @Test
    void an_index_without_figures_is_refused() throws IOException {
        write("rules/index.txt", "rules/ssi/eligibility.drl\n");
        try (URLClassLoader loader = classPath()) {
            assertThatThrownBy(() -> FigureFiles.onClassPath(loader))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("no figures on the class path");
        }
    }

    @Test
    void no_folder_at_all_is_refused() throws IOException {
        try (URLClassLoader loader = classPath()) {
            assertThatThrownBy(() -> FigureFiles.onClassPath(loader))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("build the project");
        }
    }
}
