package fr.ent.canteen.booking.day;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.away.BookedBeside;
import fr.ent.core.away.BookedBeside.AgainDay;
import fr.ent.core.away.BookedBeside.BesideDay;
import fr.ent.core.away.BookedBeside.BookedAgain;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class CancelWhileAwayIT extends FamilyScene {

    @Autowired
    private BookedBeside beside;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SettableClock clock;

    @Autowired
    private StatementCounter statements;

    private ActivityId canteen;

    @BeforeEach
    void twoDaysAreBooked() throws Exception {
        canteen = town.canteen(50);
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, lea, canteen, TUESDAY).andExpect(status().isCreated());
    }

    @Test
    void cancelsTheDaysOfTheAbsenceAndNoOthers() throws Exception {
        assertThat(cancel(mother, MONDAY, MONDAY))
                .extracting(BesideDay::cancelled)
                .containsExactly(true);

        requests.bookings(mother, lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].date").value(TUESDAY.toString()));
    }

    @Test
    void saysWhatItIsTooLateToCancel() throws Exception {
        clock.set(Instant.parse("2026-11-30T08:00:00Z"));

        assertThat(cancel(mother, MONDAY, TUESDAY).getFirst().cancelled()).isFalse();
        requests.bookings(mother, lea, MONDAY, MONDAY)
                .andExpect(jsonPath("$.length()").value(1));
    }

    @Test
    void cancelsNothingOfAnotherFamilysChildNorForABarredGuardian() throws Exception {
        Viewer neighbour = town.guardian(town.child("Tom"));

        assertThat(cancel(neighbour, MONDAY, TUESDAY)).isEmpty();
        assertThat(cancel(town.barred(lea), MONDAY, TUESDAY)).isEmpty();
        requests.bookings(mother, lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$.length()").value(2));
    }

    @Test
    void costsTheSameForOneDayAndForMore() throws Exception {
        cancel(mother, MONDAY, MONDAY);
        int one = statements.during(() -> cancel(mother, TUESDAY, TUESDAY));
        for (int day = 0; day < 5; day++) {
            LocalDate date = MONDAY.plusWeeks(1).plusDays(day);
            if (day != 2) {
                requests.book(mother, lea, canteen, date).andExpect(status().isCreated());
            }
        }

        assertThat(statements.during(() -> cancel(mother, MONDAY, MONDAY.plusWeeks(2))))
                .isEqualTo(one);
    }

    @Test
    void booksAgainWhatTheFamilyMayStillBook() throws Exception {
        LocalDate later = MONDAY.plusWeeks(1);
        requests.book(mother, lea, canteen, later).andExpect(status().isCreated());
        List<UUID> cancelled = ids(cancel(mother, TUESDAY, later));
        clock.set(Instant.parse("2026-11-30T08:00:00Z"));

        assertThat(again(mother, cancelled))
                .extracting(AgainDay::date, AgainDay::booked)
                .containsExactly(tuple(TUESDAY, BookedAgain.LOST), tuple(later, BookedAgain.BOOKED));
        requests.bookings(mother, lea, TUESDAY, later)
                .andExpect(jsonPath("$[*].date").value(contains(later.toString())));
        assertThat(again(mother, cancelled)).extracting(AgainDay::date).containsExactly(TUESDAY);
    }

    @Test
    void queuesOrNamesADayWhosePlaceIsSomebodyElses() throws Exception {
        ActivityId study = town.canteen(1);
        requests.book(mother, lea, study, MONDAY.plusDays(3)).andExpect(status().isCreated());
        List<UUID> cancelled = ids(cancel(mother, MONDAY.plusDays(3), MONDAY.plusDays(3)));
        ChildId tom = town.child("Tom");
        requests.book(town.guardian(tom), tom, study, MONDAY.plusDays(3)).andExpect(status().isCreated());

        assertThat(again(mother, cancelled)).extracting(AgainDay::booked).containsExactly(BookedAgain.WAITING);
    }

    @Test
    void booksNothingAgainForAnotherFamilysChildNorForABarredGuardian() {
        List<UUID> cancelled = ids(cancel(mother, MONDAY, TUESDAY));
        Viewer neighbour = town.guardian(town.child("Tom"));

        assertThat(again(neighbour, cancelled)).isEmpty();
        assertThat(again(town.barred(lea), cancelled)).isEmpty();
    }

    @Test
    void booksOneDayAgainAtTheSameCostAsMore() throws Exception {
        LocalDate later = MONDAY.plusWeeks(1);
        for (int day = 0; day < 2; day++) {
            requests.book(mother, lea, canteen, later.plusDays(day)).andExpect(status().isCreated());
        }
        List<UUID> one = ids(cancel(mother, MONDAY, MONDAY));
        List<UUID> more = ids(cancel(mother, TUESDAY, MONDAY.plusWeeks(2)));
        int few = statements.during(() -> again(mother, one));

        assertThat(more).hasSize(3);
        assertThat(statements.during(() -> again(mother, more))).isEqualTo(few);
    }

    private static List<UUID> ids(List<BesideDay> days) {
        return days.stream().map(BesideDay::id).toList();
    }

    private List<AgainDay> again(Viewer viewer, List<UUID> days) {
        return town.town().in(() -> transaction.execute(status -> beside.bookAgain(lea, days, viewer)));
    }

    private List<BesideDay> cancel(Viewer viewer, LocalDate from, LocalDate to) {
        return town.town().in(() -> transaction.execute(status -> beside.cancel(lea, from, to, viewer)));
    }
}
