package fr.ent.homework.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekNewsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ShownThing READING = thing(ShownKind.HOMEWORK, "reading", 3, "page 12");
    private static final ShownThing TRIP = thing(ShownKind.CHANGE, "trip", 3, "9 to 11");
    private static final ShownThing THURSDAY = thing(ShownKind.DAY, "2026-11-26", 3, "8:30 to 16:30");

    @Test
    void findsNothingInAWeekThatIsAsItWas() {
        assertThat(WeekNews.find(List.of(READING, TRIP), List.of(TRIP, READING)))
                .isEmpty();
    }

    @Test
    void tellsWhatIsNewWhatHasChangedAndWhatIsGone() {
        ShownThing market = thing(ShownKind.EVENT, "market", 4, "5 to 7");

        assertThat(WeekNews.find(
                        List.of(READING, TRIP), List.of(thing(ShownKind.HOMEWORK, "reading", 3, "page 13"), market)))
                .extracting(NewThing::key, NewThing::turn)
                .containsExactlyInAnyOrder(
                        tuple("reading", NewsTurn.CHANGED),
                        tuple("market", NewsTurn.NEW),
                        tuple("trip", NewsTurn.GONE));
    }

    @Test
    void aDayThatATripShortensIsToldByTheTripAlone() {
        ShownThing shorter = thing(ShownKind.DAY, "2026-11-26", 3, "8:30 to 11:30");

        assertThat(WeekNews.find(List.of(THURSDAY), List.of(shorter, TRIP)))
                .extracting(NewThing::key)
                .containsExactly("trip");
        assertThat(WeekNews.find(List.of(THURSDAY), List.of(shorter)))
                .extracting(NewThing::kind, NewThing::turn)
                .containsExactly(tuple(ShownKind.DAY, NewsTurn.CHANGED));
    }

    @Test
    void twoThingsOfOneNameAreToldOnce() {
        assertThat(WeekNews.find(List.of(TRIP), List.of(TRIP, TRIP)))
                .extracting(NewThing::turn)
                .containsExactly(NewsTurn.CHANGED);
    }

    private static ShownThing thing(ShownKind kind, String key, int day, String shown) {
        return ShownThing.printed(kind, key, MONDAY.plusDays(day), key, shown);
    }
}
