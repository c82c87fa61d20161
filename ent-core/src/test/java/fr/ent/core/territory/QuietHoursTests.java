package fr.ent.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.InvalidInput;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** The 27th of November 2026 is a Friday; on the 28th of March 2027 clocks go forward. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T20:00, 2026-11-25T07:00",
        "2026-11-24T23:59, 2026-11-25T07:00",
        "2026-11-25T06:59, 2026-11-25T07:00",
        "2026-11-27T20:00, 2026-11-30T07:00",
        "2026-11-28T12:00, 2026-11-30T07:00",
        "2026-11-29T22:00, 2026-11-30T07:00",
        "2026-11-30T06:00, 2026-11-30T07:00",
        "2027-03-27T12:00, 2027-03-29T07:00"
    })
    void lastUntilTheMorningOfADayOfTheWeek(LocalDateTime moment, LocalDateTime end) {
        assertThat(new QuietHours(EVENING, MORNING, true).endOf(at(moment), PARIS))
                .contains(at(end));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T19:59", "2026-11-25T07:00", "2026-11-27T19:59", "2026-11-30T07:00"})
    void areNoneByDay(LocalDateTime moment) {
        assertThat(new QuietHours(EVENING, MORNING, true).endOf(at(moment), PARIS))
                .isEmpty();
    }

    @Test
    void mayLeaveWeekendsOut() {
        QuietHours nights = new QuietHours(EVENING, MORNING, false);

        assertThat(nights.endOf(at(LocalDateTime.of(2026, 11, 28, 12, 0)), PARIS))
                .isEmpty();
        assertThat(nights.endOf(at(LocalDateTime.of(2026, 11, 27, 21, 0)), PARIS))
                .isEqualTo(Optional.of(at(LocalDateTime.of(2026, 11, 28, 7, 0))));
    }

    @Test
    void beginInTheEveningAndEndInTheMorning() {
        assertThatThrownBy(() -> new QuietHours(MORNING, MORNING, true)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new QuietHours(EVENING, EVENING, true)).isInstanceOf(InvalidInput.class);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(PARIS).toInstant();
    }
}
