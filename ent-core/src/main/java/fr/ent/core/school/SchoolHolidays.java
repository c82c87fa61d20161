package fr.ent.core.school;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** School holidays by zone, read once from {@code school-holidays.csv}, which names its source. */
@Component
class SchoolHolidays {

    private static final String FILE = "school-holidays.csv";

    private final Map<HolidayZone, List<SchoolHoliday>> byZone = new EnumMap<>(HolidayZone.class);

    SchoolHolidays() {
        List<NamedCsvRecord> lines = read();
        for (HolidayZone zone : HolidayZone.values()) {
            byZone.put(
                    zone,
                    lines.stream()
                            .filter(line -> line.getField("zones").contains(zone.name()))
                            .map(SchoolHolidays::holiday)
                            .toList());
        }
    }

    List<SchoolHoliday> list(HolidayZone zone) {
        return Objects.requireNonNull(byZone.get(zone));
    }

    private static SchoolHoliday holiday(NamedCsvRecord line) {
        return new SchoolHoliday(
                line.getField("label"),
                LocalDate.parse(line.getField("from")),
                LocalDate.parse(line.getField("resumes")));
    }

    private static List<NamedCsvRecord> read() {
        try (InputStream file = Objects.requireNonNull(SchoolHolidays.class.getResourceAsStream(FILE), "No " + FILE);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(';')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(file, StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> lines = reader.stream()) {
            return lines.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
