package fr.ent.core.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lines as French spreadsheets read them, written one after the other: semicolons, UTF-8 with its mark; no cell becomes a
 * formula.
 */
public final class SpreadsheetLines implements AutoCloseable {

    static final char MARK = '\uFEFF';

    private final CsvWriter csv;

    /** @param to takes UTF-8 */
    public SpreadsheetLines(Writer to) throws IOException {
        to.append(MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(to);
    }

    /** A whole file as text. */
    public static String write(Consumer<SpreadsheetLines> lines) {
        StringWriter text = new StringWriter();
        try (SpreadsheetLines to = new SpreadsheetLines(text)) {
            lines.accept(to);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    public void add(@Nullable String... words) {
        add(Arrays.asList(words));
    }

    /** Adds a line of words; an absent one is an empty cell. */
    public void add(List<? extends @Nullable String> words) {
        addReckoned(words.stream()
                .map(cell -> PlainWords.of(Objects.requireNonNullElse(cell, "")))
                .toList());
    }

    /** Adds a line whose words are {@linkplain PlainWords plain} already; amounts may begin with a minus. */
    public void addReckoned(List<String> cells) {
        csv.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
