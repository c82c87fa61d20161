package fr.ent.core.school;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * School holidays as the State publishes them: data set {@code fr-en-calendrier-scolaire} of data.education.gouv.fr, as CSV
 * with semicolons, with the names of its fields or with its labels as header.
 *
 * @param timeZone of the territory; the file gives midnights as instants
 */
record HolidayFile(String csv, ZoneId timeZone) {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final String TEACHERS = "enseignants";
    private static final String SUMMER = "début";
    private static final String RETURN = "rentrée";

    /** A zone has some seven holidays a year, and the State's file goes back a dozen years. */
    private static final int MOST = 300;

    /** The holidays of pupils of one zone, in order, each once. */
    List<SchoolHoliday> of(String zone) {
        List<PublishedHoliday> lines = lines();
        if (lines.isEmpty()) {
            throw new UnreadableHolidays(1);
        }
        List<PublishedHoliday> ofZone = lines.stream()
                .filter(line -> line.zone().equalsIgnoreCase(zone.strip()))
                .toList();
        List<SchoolHoliday> once =
                ofZone.stream().map(PublishedHoliday::holiday).distinct().toList();
        if (once.size() > MOST) {
            throw new UnreadableHolidays(ofZone.get(MOST).line());
        }
        return once.stream()
                .sorted(Comparator.comparing(SchoolHoliday::from).thenComparing(SchoolHoliday::resumesOn))
                .toList();
    }

    private List<PublishedHoliday> lines() {
        try (CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv.replace("\uFEFF", ""));
                Stream<NamedCsvRecord> lines = reader.stream()) {
            return lines.flatMap(line -> holiday(line).stream()).toList();
        } catch (CsvParseException unreadable) {
            throw new UnreadableHolidays(0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Optional<PublishedHoliday> holiday(NamedCsvRecord line) {
        try {
            if (field(line, "population", "Population")
                    .toLowerCase(Locale.FRENCH)
                    .equals(TEACHERS)) {
                return Optional.empty();
            }
            String label = field(line, "description", "Description");
            LocalDate from = day(field(line, "start_date", "Date de début"));
            LocalDate to = day(field(line, "end_date", "Date de fin"));
            Optional<SchoolHoliday> holiday =
                    resumes(label, from, to).map(resumes -> new SchoolHoliday(label, from, resumes));
            if (to.isBefore(from)
                    || holiday.filter(known -> !known.isSensible()).isPresent()) {
                throw new UnreadableHolidays(line.getStartingLineNumber());
            }
            return holiday.map(
                    known -> new PublishedHoliday(line.getStartingLineNumber(), field(line, "zones", "Zones"), known));
        } catch (DateTimeException unreadable) {
            throw new UnreadableHolidays(line.getStartingLineNumber());
        }
    }

    /**
     * The day of the return; none for a line that isn't a holiday. On lines of one day a summer is closed up to the end of
     * August, as elsewhere, because its end isn't published yet; a return closes nothing; a bridge closes that day.
     */
    private static Optional<LocalDate> resumes(String label, LocalDate from, LocalDate to) {
        if (to.isAfter(from)) {
            return Optional.of(to);
        }
        if (begins(label, SUMMER)) {
            return Optional.of(LocalDate.of(from.getYear(), Month.SEPTEMBER, 1)).filter(from::isBefore);
        }
        return begins(label, RETURN) ? Optional.empty() : Optional.of(from.plusDays(1));
    }

    private static boolean begins(String label, String word) {
        return label.toLowerCase(Locale.FRENCH).startsWith(word);
    }

    /** The midnight that is nearest in the territory: files were published with those of Paris, and with those of the place. */
    private LocalDate day(String written) {
        return written.length() == "2026-10-17".length()
                ? LocalDate.parse(written)
                : OffsetDateTime.parse(written)
                        .plus(HALF_A_DAY)
                        .atZoneSameInstant(timeZone)
                        .toLocalDate();
    }

    private static String field(NamedCsvRecord line, String name, String label) {
        return line.findField(name)
                .or(() -> line.findField(label))
                .map(String::strip)
                .orElseThrow(() -> new UnreadableHolidays(1));
    }

    private record PublishedHoliday(long line, String zone, SchoolHoliday holiday) {}

    /** The file isn't such a file. */
    static final class UnreadableHolidays extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long line;

        UnreadableHolidays(long line) {
            super("Unreadable line " + line);
            this.line = line;
        }

        long line() {
            return line;
        }
    }
}
