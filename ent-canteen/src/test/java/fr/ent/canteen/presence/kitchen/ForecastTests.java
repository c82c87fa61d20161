package fr.ent.canteen.presence.kitchen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.presence.Rolls.Turnout;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void asManyForEachBookingAsCameOnTheSameWeekday() {
        List<Turnout> past = List.of(
                turnout(MONDAY.minusWeeks(2), 100, 90),
                turnout(MONDAY.minusWeeks(1), 100, 94),
                turnout(MONDAY.minusDays(3), 100, 10));

        assertThat(Forecast.of(MONDAY, 50, past)).hasValueSatisfying(forecast -> {
            assertThat(forecast.expected()).isEqualTo(46);
            assertThat(forecast.comePercent()).isEqualTo(92);
            assertThat(forecast.days()).isEqualTo(2);
            // the second Monday was foretold from the first: 90 instead of 94
            assertThat(forecast.meanError()).contains(new BigDecimal("4.0"));
        });
    }

    @Test
    void learnsFromTheLastFourTimesAlone() {
        List<Turnout> past = new ArrayList<>();
        past.add(turnout(MONDAY.minusWeeks(5), 100, 0));
        for (int week = 4; week >= 1; week--) {
            past.add(turnout(MONDAY.minusWeeks(week), 10, 9));
        }

        assertThat(Forecast.of(MONDAY, 100, past)).hasValueSatisfying(forecast -> {
            assertThat(forecast.expected()).isEqualTo(90);
            assertThat(forecast.days()).isEqualTo(4);
        });
    }

    @Test
    void saysNothingWithoutADayToLearnFrom() {
        assertThat(Forecast.of(MONDAY, 50, List.of())).isEmpty();
        assertThat(Forecast.of(MONDAY, 50, List.of(turnout(MONDAY.minusDays(3), 50, 50))))
                .isEmpty();
        assertThat(Forecast.of(MONDAY, 50, List.of(turnout(MONDAY.minusWeeks(1), 0, 3))))
                .isEmpty();
    }

    private static Turnout turnout(LocalDate day, int booked, int came) {
        return new Turnout(day, booked, came, 0);
    }
}
