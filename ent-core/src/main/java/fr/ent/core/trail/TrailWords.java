package fr.ent.core.trail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** The words in which the page tells acts, for the file: what has none is told as it is kept. */
final class TrailWords {

    private static final Properties WORDS = read();

    private TrailWords() {}

    static String of(String action) {
        return WORDS.getProperty("act." + action, action);
    }

    /** {@code Droit : Enseignement ; Responsable : Sofia Benali} */
    static String of(Map<String, String> details, Map<String, String> people) {
        return details.entrySet().stream()
                .map(detail -> WORDS.getProperty("detail." + detail.getKey(), detail.getKey()) + " : "
                        + Objects.requireNonNullElseGet(
                                people.get(detail.getValue()),
                                () -> WORDS.getProperty("value." + detail.getValue(), detail.getValue())))
                .sorted()
                .collect(Collectors.joining(" ; "));
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(TrailWords.class.getResourceAsStream("words.txt")), StandardCharsets.UTF_8)) {
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
