package fr.ent.core.ical;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ical.EventTime.Hours;
import fr.ent.core.ical.EventTime.WeeklyTurns;
import fr.ent.core.ical.EventTime.WholeDays;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parser of iCalendar reads what is written. */
class CalendarFileTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant CHANGED = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    @Test
    void leavesOutSignsThatACalendarHasNoRoomFor() {
        String text = CalendarFile.of(calendar(
                PARIS,
                "L\u0001éa\r\nMarie",
                new CalendarEvent(
                        "repas",
                        WholeDays.on(LocalDate.of(2026, 11, 30)),
                        new EventWords("Gra\u000btin\rdoux", "Un\u0007\ndeux", ""),
                        EventRevision.at(CHANGED))));

        VEvent event = events(text).getFirst();
        assertThat(text).doesNotContainPattern("[\\p{Cc}&&[^\\r\\n]]").doesNotContainPattern("\\r(?!\\n)");
        assertThat(Objects.requireNonNull(event.getSummary()).getValue()).isEqualTo("Gra tin\ndoux");
        assertThat(Objects.requireNonNull(event.getDescription()).getValue()).isEqualTo("Un \ndeux");
    }

    @Test
    void wholeDaysEndAfterTheirLastOne() {
        String text = CalendarFile.of(calendar(
                PARIS,
                "École",
                new CalendarEvent(
                        "noel",
                        new WholeDays(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3)),
                        new EventWords("Vacances de Noël", "", ""),
                        EventRevision.at(CHANGED))));

        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20261219", "DTEND;VALUE=DATE:20270104", "TRANSP:TRANSPARENT")
                .doesNotContain("VTIMEZONE", "RRULE");
        assertThat(parse(text).validate(true).hasErrors()).isFalse();
    }

    @Test
    void hoursStayWhereTheyAreWhenTheClockChanges() {
        String text = CalendarFile.of(calendar(PARIS, "École", weekly(new WeeklyTurns(1, 4, List.of()))));

        assertThat(starts(text, PARIS))
                .containsExactly(
                        Instant.parse("2026-10-12T06:30:00Z"),
                        Instant.parse("2026-10-19T06:30:00Z"),
                        Instant.parse("2026-10-26T07:30:00Z"),
                        Instant.parse("2026-11-02T07:30:00Z"));
        assertThat(parse(text).validate(true).hasErrors()).isFalse();
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 06:30",
        "Indian/Reunion, 04:30",
        "Pacific/Noumea, 2026-10-11T21:30",
        "America/Miquelon, 10:30"
    })
    void eachTerritoryHasAZoneOfItsOwn(String zone, String begins) {
        String text = CalendarFile.of(calendar(ZoneId.of(zone), "École", weekly(new WeeklyTurns(1, 1, List.of()))));

        assertThat(text).contains("BEGIN:VTIMEZONE", "BEGIN:STANDARD").doesNotContain("RRULE");
        assertThat(starts(text, ZoneId.of(zone)).getFirst())
                .isEqualTo(Instant.parse((begins.contains("T") ? begins : "2026-10-12T" + begins) + ":00Z"));
        assertThat(parse(text).validate(true).hasErrors()).isFalse();
    }

    @Test
    void everyOtherWeekLeavesOutWhatItDoes() {
        String text = CalendarFile.of(calendar(
                PARIS, "École", weekly(new WeeklyTurns(2, 4, List.of(LocalDate.of(2026, 10, 26))))));

        assertThat(starts(text, PARIS))
                .containsExactly(
                        Instant.parse("2026-10-12T06:30:00Z"),
                        Instant.parse("2026-11-09T07:30:00Z"),
                        Instant.parse("2026-11-23T07:30:00Z"));
    }

    @Test
    void aLaterStateHasAHigherNumber() {
        EventRevision before = EventRevision.at(CHANGED);
        EventRevision after = EventRevision.at(CHANGED.plusSeconds(1));

        assertThat(after.sequence()).isGreaterThan(before.sequence());
        assertThat(CalendarFile.of(calendar(PARIS, "École", weekly(new WeeklyTurns(1, 1, List.of())))))
                .contains("LAST-MODIFIED:20261120T100000Z", "SEQUENCE:" + before.sequence());
    }

    private static CalendarEvent weekly(WeeklyTurns turns) {
        return new CalendarEvent(
                "lecture",
                new Hours(MONDAY, LocalTime.of(8, 30), LocalTime.of(9, 30), turns),
                new EventWords("Lecture", "", "Bibliothèque"),
                EventRevision.at(CHANGED));
    }

    private static PublishedCalendar calendar(ZoneId zone, String name, CalendarEvent event) {
        return new PublishedCalendar("École", name, zone, List.of(event));
    }

    private static List<Instant> starts(String text, ZoneId zone) {
        ZonedDateTime from = MONDAY.minusYears(1).atStartOfDay(zone);
        return events(text).getFirst().calculateRecurrenceSet(new Period<>(from, from.plusYears(2))).stream()
                .map(period -> ZonedDateTime.from(period.getStart()).toInstant())
                .sorted()
                .toList();
    }

    private static List<VEvent> events(String text) {
        return parse(text).getComponents("VEVENT");
    }

    private static Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }
}
