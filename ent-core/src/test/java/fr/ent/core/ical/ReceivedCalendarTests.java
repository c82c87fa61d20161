package fr.ent.core.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.InvalidInput;
import fr.ent.core.ical.EventTime.Hours;
import fr.ent.core.ical.EventTime.WholeDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedCalendarTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    /** A calendar that the product wrote is read as it was meant. */
    @Property(tries = 200)
    void readsWhatIsWritten(
            @ForAll String summary, @ForAll @IntRange(max = 600) int day, @ForAll @IntRange(max = 20) int length) {
        LocalDate first = MONDAY.plusDays(day);
        String text = new PublishedCalendar(
                        "École",
                        "École",
                        PARIS,
                        List.of(
                                event(new WholeDays(first, first.plusDays(length)), summary),
                                event(Hours.once(first, LocalTime.of(8, 30), LocalTime.of(9, 15)), "Lecture")))
                .text();

        ReceivedCalendar read = ReceivedCalendar.read("ics", text, PARIS);

        assertThat(read.unreadable()).isZero();
        assertThat(read.events().getFirst())
                .returns(first, ReceivedEvent::first)
                .returns(first.plusDays(length), ReceivedEvent::last)
                .returns(null, ReceivedEvent::from);
        assertThat(read.events().getLast())
                .isEqualTo(new ReceivedEvent(
                        "Lecture", "Gymnase", first, first, LocalTime.of(8, 30), LocalTime.of(9, 15), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {";:x", ";;:x", ":x", ";"})
    void aLineWithoutANameIsLeftOut(String line) {
        String text = new PublishedCalendar(
                        "École", "École", PARIS, List.of(event(new WholeDays(MONDAY, MONDAY), "Sortie")))
                .text();

        assertThat(ReceivedCalendar.read("ics", text.replace("SUMMARY", line + "\r\nSUMMARY"), PARIS)
                        .events())
                .extracting(ReceivedEvent::first)
                .containsExactly(MONDAY);
    }

    @Test
    void readsTheProgramsOfOthers() {
        ReceivedCalendar read = ReceivedCalendar.read("ics", """
                BEGIN:VCALENDAR
                PRODID:-//Google Inc//Google Calendar 70.9054//EN
                BEGIN:VEVENT
                DTSTART:20261130T073000Z
                DURATION:PT1H30M
                SUMMARY:Sortie\\, au
                  musée
                LOCATION:12\\; rue
                BEGIN:VALARM
                SUMMARY:Alarme
                END:VALARM
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;TZID="Romance Standard Time":20261201T090000
                DTEND;TZID="Romance Standard Time":20261201T100000
                RRULE:FREQ=SECONDLY;COUNT=100000000
                SUMMARY:Piscine
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261202
                SUMMARY:Photo
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20269902
                SUMMARY:Jamais
                END:VEVENT
                BEGIN:VEVENT
                STATUS:CANCELLED
                DTSTART;VALUE=DATE:20261202
                END:VEVENT
                END:VCALENDAR
                """, PARIS);

        assertThat(read.unreadable()).isEqualTo(2);
        assertThat(read.events())
                .containsExactly(
                        new ReceivedEvent(
                                "Sortie, au musée",
                                "12; rue",
                                MONDAY,
                                MONDAY,
                                LocalTime.of(8, 30),
                                LocalTime.of(10, 0),
                                false),
                        new ReceivedEvent(
                                "Piscine",
                                "",
                                MONDAY.plusDays(1),
                                MONDAY.plusDays(1),
                                LocalTime.of(9, 0),
                                LocalTime.of(10, 0),
                                true),
                        new ReceivedEvent("Photo", "", MONDAY.plusDays(2), MONDAY.plusDays(2), null, null, false));
    }

    @ParameterizedTest
    @CsvSource({"Europe/London, 10:00", "GMT Standard Time, 10:00", "Romance Standard Time, 09:00"})
    void readsHoursInTheirZone(String zone, LocalTime hour) {
        assertThat(onTuesday(zone).events()).extracting(ReceivedEvent::from).containsExactly(hour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Olympus", "Customized Time Zone"})
    void hoursInAZoneThatNobodyKnowsCannotBeRead(String zone) {
        assertThat(onTuesday(zone)).isEqualTo(new ReceivedCalendar(List.of(), 1));
    }

    private static ReceivedCalendar onTuesday(String zone) {
        return ReceivedCalendar.read("ics", """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART;TZID=%s:20261201T090000
                SUMMARY:Piscine
                END:VEVENT
                END:VCALENDAR
                """.formatted(zone), PARIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bonjour",
                "BEGIN:VCARD\nEND:VCARD",
                ":",
                "BEGIN",
                "%PDF-1.4",
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT"
            })
    void saysThatAFileIsNoCalendar(String file) {
        assertThatThrownBy(() -> ReceivedCalendar.read("ics", file, PARIS)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void endsWhereThereIsTooMuch() {
        assertThatThrownBy(() -> ReceivedCalendar.read(
                        "ics", "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n".repeat(501) + "END:VCALENDAR", PARIS))
                .isInstanceOf(InvalidInput.class);
        assertThat(ReceivedCalendar.read(
                                "ics", "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(20_000) + "END:VCALENDAR", PARIS)
                        .events())
                .isEmpty();
    }

    @Property(tries = 200)
    void noFileBreaksIt(@ForAll String noise) {
        assertThat(ReceivedCalendar.read(
                                "ics",
                                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:" + noise + "\nDURATION:" + noise
                                        + "\nEND:VEVENT\nEND:VCALENDAR",
                                PARIS)
                        .events())
                .hasSizeLessThanOrEqualTo(1);
    }

    private static CalendarEvent event(EventTime time, String summary) {
        return new CalendarEvent("eins", time, new EventWords(summary, "", "Gymnase"), EventRevision.at(Instant.EPOCH));
    }
}
