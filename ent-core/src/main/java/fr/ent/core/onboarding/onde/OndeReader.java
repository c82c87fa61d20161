package fr.ent.core.onboarding.onde;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamSource;

/** Reads an export in any of its generations, encodings and spellings. Holds one line at a time besides its result. */
public final class OndeReader {

    private static final int MOST_LINES = 100_000;
    /** {@code 28 élèves} */
    private static final Pattern FOOTER = Pattern.compile("(\\d{1,6})\\s+\\p{L}+.*");

    private final LocalDate today;

    /** @param today nobody is born after */
    public OndeReader(LocalDate today) {
        this.today = today;
    }

    /** @throws UncheckedIOException when the upload itself can't be read */
    public OndeReading read(OndeFile file, InputStreamSource upload) {
        try (Reader text = new GuardedReader(file, Encoding.open(file, upload));
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(';')
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            return read(file, csv.iterator());
        } catch (UncheckedIOException wrapped) {
            return refused(Objects.requireNonNull(wrapped.getCause()));
        } catch (IOException broken) {
            return refused(broken);
        }
    }

    private OndeReading read(OndeFile file, Iterator<CsvRecord> records) throws IOException {
        if (!records.hasNext()) {
            throw new RefusedFile(new OndeFault(file, 1, 1, FaultReason.EMPTY_FILE));
        }
        LineParser parser = new LineParser(Layout.read(file, records.next().getFields()), today);
        while (records.hasNext()) {
            CsvRecord next = records.next();
            int line = Math.toIntExact(next.getStartingLineNumber());
            if (line > MOST_LINES) {
                throw new RefusedFile(new OndeFault(file, line, 1, FaultReason.TOO_MANY_LINES));
            }
            take(parser, line, next.getFields(), !records.hasNext());
        }
        return parser.result();
    }

    private static void take(LineParser parser, int line, List<String> cells, boolean last) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        Matcher footer = FOOTER.matcher(cells.getFirst().strip());
        if (last && footer.matches() && cells.stream().skip(1).allMatch(String::isBlank)) {
            parser.checkFooter(line, Integer.parseInt(footer.group(1)));
        } else {
            parser.read(line, cells);
        }
    }

    private static OndeReading refused(IOException cause) {
        if (cause instanceof RefusedFile refused) {
            return new OndeReading.Refused(List.of(refused.fault()));
        }
        throw new UncheckedIOException(cause);
    }
}
