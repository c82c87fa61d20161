package fr.ent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that a test makes from the code: written anew when it was out of date, and the test fails. */
record Committed(Path file) {

    static Committed document(String name) {
        return new Committed(Path.of("..", "docs", name));
    }

    void mustBe(String made) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, made);

        assertThat(before)
                .as("%s was out of date and has been written anew: commit it", file.normalize())
                .isEqualTo(made);
    }
}
