package fr.ent.homework.timetable.programme;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.classhome.SchoolCycle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The weekly hours of the programmes, read once from {@code programme-hours.csv}, which names its source. */
@Component
class ProgrammeHours {

    private static final String FILE = "programme-hours.csv";

    private final List<OfficialHours> all = read();

    /** The hours of a cycle that are in force on a day; none for nursery school. */
    List<OfficialHours> list(SchoolCycle cycle, LocalDate day) {
        List<OfficialHours> begun = all.stream()
                .filter(hours -> hours.cycle() == cycle && !hours.since().isAfter(day))
                .toList();
        return begun.stream()
                .map(OfficialHours::since)
                .max(Comparator.naturalOrder())
                .map(latest -> begun.stream()
                        .filter(hours -> hours.since().equals(latest))
                        .toList())
                .orElseGet(List::of);
    }

    /** The minutes of a week for subjects that a programme counts together. */
    record OfficialHours(LocalDate since, SchoolCycle cycle, List<SchoolSubject> subjects, int minutes) {

        static OfficialHours of(NamedCsvRecord line) {
            return new OfficialHours(
                    LocalDate.parse(line.getField("since")),
                    SchoolCycle.valueOf(line.getField("cycle")),
                    Arrays.stream(line.getField("subjects").split(",", -1))
                            .map(SchoolSubject::valueOf)
                            .toList(),
                    Integer.parseInt(line.getField("minutes")));
        }
    }

    private static List<OfficialHours> read() {
        try (InputStream file = Objects.requireNonNull(ProgrammeHours.class.getResourceAsStream(FILE), "No " + FILE);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(';')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(file, StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> lines = reader.stream()) {
            return lines.map(OfficialHours::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
