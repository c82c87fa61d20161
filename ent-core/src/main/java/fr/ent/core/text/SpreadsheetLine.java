package fr.ent.core.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.ent.core.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * A line that a spreadsheet has written, with semicolons, commas or tabulators between its cells.
 *
 * @param number of the line on which it begins, from 1
 */
public record SpreadsheetLine(int number, List<String> cells) {

    public SpreadsheetLine {
        cells = List.copyOf(cells);
    }

    /**
     * Reads a file line by line. A line may be shorter or longer than the first one: {@link #isShorterThan}, {@link #goesBeyond}.
     *
     * @throws InvalidInput {@code file unreadable}
     */
    public static <T> T read(String csv, Function<Iterator<SpreadsheetLine>, T> reader) {
        String text = withoutMark(csv);
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator(separator(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.apply(lines.stream().map(SpreadsheetLine::of).iterator());
        } catch (CsvParseException unreadable) {
            throw new InvalidInput("file", "unreadable");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether cells are missing at its end, as spreadsheets leave out empty ones. */
    public boolean isShorterThan(List<?> columns) {
        return cells.size() < columns.size();
    }

    /** Whether something stands beyond the last column: a sign between cells stood in one of them. */
    public boolean goesBeyond(List<?> columns) {
        return cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
    }

    /** A text without the mark of UTF-8 that it may begin with. */
    public static String withoutMark(String text) {
        return text.indexOf(SpreadsheetLines.MARK) == 0 ? text.substring(1) : text;
    }

    private static SpreadsheetLine of(CsvRecord line) {
        return new SpreadsheetLine(
                Math.toIntExact(line.getStartingLineNumber()),
                line.getFields().stream().map(SpreadsheetLine::unquoted).toList());
    }

    /** The sign that stands oftenest in the first line. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return List.of(';', ',', '\t').stream()
                .max(Comparator.comparingLong(
                        sign -> header.chars().filter(one -> one == sign).count()))
                .orElse(';');
    }

    /** Takes away the apostrophe that kept a spreadsheet from reckoning. */
    private static String unquoted(String cell) {
        return cell.startsWith("'") && PlainWords.of(cell.substring(1)).equals(cell) ? cell.substring(1) : cell;
    }
}
