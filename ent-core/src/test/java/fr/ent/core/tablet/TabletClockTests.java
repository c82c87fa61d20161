package fr.ent.core.tablet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TabletClockTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");

    @Test
    void aRightClockIsBelieved() {
        TabletClock clock = new TabletClock(NOW.minusSeconds(3), NOW);

        TapTiming timing = clock.timing(NOW.minusSeconds(63), DAY, PARIS);

        assertThat(clock.isWrong()).isFalse();
        assertThat(timing.countsAt()).isEqualTo(NOW.minusSeconds(60));
        assertThat(timing.corrected()).isFalse();
    }

    @Test
    void aClockWrongByADayIsMovedByADay() {
        for (Duration off : new Duration[] {Duration.ofDays(1), Duration.ofDays(-1)}) {
            TabletClock clock = new TabletClock(NOW.plus(off), NOW);

            TapTiming timing = clock.timing(NOW.plus(off).minusSeconds(600), DAY, PARIS);

            assertThat(clock.isWrong()).isTrue();
            assertThat(timing.countsAt()).isEqualTo(NOW.minusSeconds(600));
            assertThat(timing.corrected()).isTrue();
        }
    }

    @Test
    void aClockPutRightBetweenTappingAndSendingGivesTheLatestMomentThatCanBe() {
        TabletClock clock = new TabletClock(NOW, NOW);

        TapTiming ahead = clock.timing(NOW.plus(Duration.ofDays(1)), DAY, PARIS);
        TapTiming behind = clock.timing(NOW.minus(Duration.ofDays(1)), DAY, PARIS);

        assertThat(ahead.countsAt()).isEqualTo(NOW);
        assertThat(behind.countsAt()).isEqualTo(NOW);
        assertThat(ahead.corrected()).isTrue();
        assertThat(behind.corrected()).isTrue();
    }

    @Test
    void aTapSentTheNextDayStaysOnItsDay() {
        Instant nextDay = NOW.plus(Duration.ofDays(1));
        TabletClock clock = new TabletClock(nextDay, nextDay);

        assertThat(clock.timing(NOW, DAY, PARIS).countsAt()).isEqualTo(NOW);
        assertThat(clock.timing(nextDay, DAY, PARIS).countsAt()).isEqualTo(Instant.parse("2026-11-24T23:00:00Z"));
    }
}
