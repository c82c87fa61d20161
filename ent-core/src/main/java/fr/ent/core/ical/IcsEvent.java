package fr.ent.core.ical;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event of a calendar, from its lines. */
record IcsEvent(List<IcsLine> lines, ZoneId zone) {

    private static final int DATE = "20261130".length();
    private static final int MOMENT = "20261130T083000".length();
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    /** None without a beginning that can be read, and for an event that is called off or is one of a row. */
    Optional<ReceivedEvent> read() {
        if (find("STATUS").filter("CANCELLED"::equalsIgnoreCase).isPresent()
                || find("RECURRENCE-ID").isPresent()) {
            return Optional.empty();
        }
        try {
            return line("DTSTART").map(this::begun);
        } catch (DateTimeException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    private ReceivedEvent begun(IcsLine start) {
        return start.value().length() == DATE ? ofDays(start) : ofHours(start);
    }

    private ReceivedEvent ofDays(IcsLine start) {
        LocalDate first = day(start.value());
        LocalDate after = line("DTEND")
                .map(end -> day(end.value()))
                .or(() -> find("DURATION").map(length -> first.plus(Period.parse(length))))
                .orElse(first);
        return event(first, after.isAfter(first) ? after.minusDays(1) : first, null, null);
    }

    private ReceivedEvent ofHours(IcsLine start) {
        LocalDateTime begins = moment(start);
        LocalDateTime ends = line("DTEND")
                .map(this::moment)
                .or(() -> find("DURATION").map(length -> begins.plus(Duration.parse(length))))
                .orElse(begins.plusHours(1));
        return event(begins.toLocalDate(), ends.toLocalDate(), begins.toLocalTime(), ends.toLocalTime());
    }

    private ReceivedEvent event(LocalDate first, LocalDate last, @Nullable LocalTime from, @Nullable LocalTime to) {
        return new ReceivedEvent(
                words("SUMMARY"),
                words("LOCATION"),
                first,
                last,
                from,
                to,
                line("RRULE").isPresent() || line("RDATE").isPresent());
    }

    private static LocalDate day(String value) {
        return LocalDate.parse(value.substring(0, Math.min(DATE, value.length())), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private LocalDateTime moment(IcsLine line) {
        String value = line.value();
        LocalDateTime local = LocalDateTime.parse(value.substring(0, Math.min(MOMENT, value.length())), HOURS);
        ZoneId said =
                value.endsWith("Z") ? ZoneOffset.UTC : zoneOf(line.parameters().get("TZID"));
        return local.atZone(said).withZoneSameInstant(zone).toLocalDateTime();
    }

    private ZoneId zoneOf(@Nullable String name) {
        return name == null ? zone : ZoneNames.find(name).orElseThrow(() -> new DateTimeException("An unknown zone"));
    }

    private String words(String name) {
        return line(name).map(IcsLine::words).orElse("");
    }

    private Optional<String> find(String name) {
        return line(name).map(IcsLine::value);
    }

    private Optional<IcsLine> line(String name) {
        return lines.stream().filter(line -> line.is(name)).findFirst();
    }
}
