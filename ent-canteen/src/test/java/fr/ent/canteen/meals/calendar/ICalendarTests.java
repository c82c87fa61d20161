package fr.ent.canteen.meals.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class ICalendarTests {

    @Test
    void leavesOutSignsThatACalendarHasNoRoomFor() throws Exception {
        String text = ICalendar.of(new ChildCalendar(
                UUID.randomUUID(),
                "L\u0001éa\r\nMarie",
                List.of(new ChildCalendar.CalendarEntry(
                        "repas",
                        LocalDate.of(2026, 11, 30),
                        "Gra\u000btin\rdoux",
                        "Un\u0007\ndeux",
                        Instant.parse("2026-11-20T10:00:00Z")))));

        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(text).doesNotContainPattern("[\\p{Cc}&&[^\\r\\n]]").doesNotContainPattern("\\r(?!\\n)");
        assertThat(Objects.requireNonNull(events.getFirst().getSummary()).getValue())
                .isEqualTo("Gra tin\ndoux");
        assertThat(Objects.requireNonNull(events.getFirst().getDescription()).getValue())
                .isEqualTo("Un \ndeux");
    }
}
