package fr.ent.gateway.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.CanteenDay;
import fr.ent.canteen.DayStatus;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A child with two lunches on a day: the home shows one. */
class HomeDaysTests {

    private static final ChildId CHILD = ChildId.of(PersonId.next());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final CanteenDay closed =
            new CanteenDay(CHILD, DAY, null, List.of(), ActivityId.next(), DayStatus.CUT_OFF_PASSED, null, false, null);
    private final CanteenDay free =
            new CanteenDay(CHILD, DAY, null, List.of(), ActivityId.next(), DayStatus.FREE, null, true, null);
    private final CanteenDay booked = new CanteenDay(
            CHILD, DAY, null, List.of(), ActivityId.next(), DayStatus.BOOKED, BookingId.next(), false, null);

    @Test
    void theOneThatIsBookedComesFirst() {
        assertThat(shown(free, booked)).containsExactly(booked);
        assertThat(shown(booked, free)).containsExactly(booked);
    }

    @Test
    void thenTheOneThatCanBeBooked() {
        assertThat(shown(closed, free)).containsExactly(free);
        assertThat(shown(free, closed)).containsExactly(free);
    }

    private static Collection<CanteenDay> shown(CanteenDay... lunches) {
        return HomeDays.lunches(List.of(lunches)).values();
    }
}
