package fr.ent.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.entry.EntryHours.EntrySpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryHoursTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "08:30-11:30, 08:30, 11:30",
        "08:30-11:30, 11:29, 11:30",
        "08:30-10:00 10:00-11:30, 09:00, 11:30",
        "08:30-10:15 10:00-11:30, 09:00, 11:30",
        "10:00-11:30 08:30-10:00, 09:00, 11:30",
        "08:30-11:30 09:00-10:00, 09:30, 11:30",
        "08:30-11:30 11:31-12:00, 09:00, 11:30"
    })
    void endWhereNoSpanGoesOn(String spans, LocalTime now, LocalTime end) {
        assertThat(hours(spans).findEnd(TUESDAY.atTime(now))).contains(end);
    }

    @ParameterizedTest
    @CsvSource({"08:30-11:30, 08:29", "08:30-11:30, 11:30", "08:30-10:00 10:01-11:30, 10:00"})
    void haveNoEndBetweenThem(String spans, LocalTime now) {
        assertThat(hours(spans).findEnd(TUESDAY.atTime(now))).isEmpty();
    }

    @Test
    void areThoseOfTheirDayAlone() {
        EntryHours hours = new EntryHours(List.of(
                new EntrySpan(DayOfWeek.MONDAY, LocalTime.of(8, 30), LocalTime.of(11, 30)),
                new EntrySpan(DayOfWeek.TUESDAY, LocalTime.of(13, 30), LocalTime.of(15, 0)),
                new EntrySpan(DayOfWeek.THURSDAY, LocalTime.of(15, 0), LocalTime.of(16, 30))));

        assertThat(hours.findEnd(TUESDAY.atTime(9, 0))).isEmpty();
        assertThat(hours.findEnd(TUESDAY.atTime(14, 0))).contains(LocalTime.of(15, 0));
        assertThat(hours.findEnd(TUESDAY.minusDays(1).atTime(9, 0))).contains(LocalTime.of(11, 30));
    }

    private static EntryHours hours(String spans) {
        return new EntryHours(Arrays.stream(spans.split(" "))
                .map(span -> span.split("-"))
                .map(times -> new EntrySpan(DayOfWeek.TUESDAY, LocalTime.parse(times[0]), LocalTime.parse(times[1])))
                .toList());
    }
}
