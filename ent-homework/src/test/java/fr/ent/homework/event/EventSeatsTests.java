package fr.ent.homework.event;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.homework.event.EventAnswer.AnsweredFor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventSeatsTests {

    private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");

    private final EventAnswer three = answer(3, false);
    private final EventAnswer fiveWait = answer(5, true);
    private final EventAnswer twoWait = answer(2, true);

    @Test
    void anyNumberComesWhereNoPlacesAreCounted() {
        EventSeats seats = new EventSeats(null, List.of(three));

        assertThat(seats.free()).isNull();
        assertThat(seats.seatNow(20)).isTrue();
    }

    @Test
    void thoseWhoWaitHaveNoPlace() {
        assertThat(new EventSeats(10, List.of(three, fiveWait)).free()).isEqualTo(7);
    }

    @Test
    void nobodyPassesWhoWaitsHoweverFewTheyAre() {
        EventSeats seats = new EventSeats(7, List.of(three, fiveWait));

        assertThat(seats.seatNow(1)).isFalse();
        assertThat(seats.seatNow(0)).isTrue();
        assertThat(new EventSeats(7, List.of(three)).seatNow(4)).isTrue();
        assertThat(new EventSeats(7, List.of(three)).seatNow(5)).isFalse();
    }

    @Test
    void turnsComeInOrderAndEndWithTheFirstThatDoesntFit() {
        assertThat(new EventSeats(7, List.of(three, fiveWait, twoWait)).next()).isEmpty();
        assertThat(new EventSeats(8, List.of(three, fiveWait, twoWait)).next()).containsExactly(fiveWait.guardian());
        assertThat(new EventSeats(null, List.of(three, fiveWait, twoWait)).next())
                .containsExactly(fiveWait.guardian(), twoWait.guardian());
    }

    @Test
    void aHomeGrowsAsFarAsThereArePlaces() {
        EventSeats seats = new EventSeats(4, List.of(three));

        assertThat(seats.seatInPlaceOf(3, 4)).isTrue();
        assertThat(seats.seatInPlaceOf(3, 5)).isFalse();
        assertThat(seats.seatInPlaceOf(3, 1)).isTrue();
        assertThat(new EventSeats(8, List.of(three, fiveWait, twoWait)).seatInPlaceOf(3, 4))
                .isFalse();
        assertThat(seats.without(Set.of(three.guardian())).free()).isEqualTo(4);
    }

    private static EventAnswer answer(int coming, boolean waiting) {
        return new EventAnswer(
                PersonId.next(), new AnsweredFor(null, null, null), new EventWord(coming, false), waiting, NINE, NINE);
    }
}
