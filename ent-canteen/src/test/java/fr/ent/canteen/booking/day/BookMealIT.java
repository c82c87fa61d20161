package fr.ent.canteen.booking.day;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static fr.ent.canteen.testing.CanteenTown.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTown.Waiting;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

class BookMealIT extends FamilyScene {

    @Autowired
    private StatementCounter statements;

    @Autowired
    private TestClock.SettableClock clock;

    private ActivityId canteen;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(2);
    }

    @Test
    void booksAtTheMaximumPriceAndSaysWhyWithoutAQuotient() throws Exception {
        requests.book(mother, lea, canteen, MONDAY)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.status").value("BOOKED"))
                .andExpect(jsonPath("$.amountCents").value(400))
                .andExpect(jsonPath("$.explanation[*].kind").value(contains("NO_QUOTIENT", "BRACKET", "TARIFF")))
                .andExpect(jsonPath("$.explanation[0].reason").value("UNKNOWN"))
                .andExpect(jsonPath("$.explanation[2].councilReference").value("2026-42"));
        requests.notices(mother).andExpect(jsonPath("$.items[0].kind").value("canteen.booking-confirmed"));
    }

    @Test
    void followsTheQuotientOfTheDayAndNotOfTheBooking() throws Exception {
        letDeclarationsCount();
        requests.post(mother, "/api/canteen/quotients", """
                {"kind":"INCOME","referenceIncome":24000,"taxParts":2.5}""").andExpect(status().isOk());
        requests.book(mother, lea, canteen, MONDAY)
                .andExpect(jsonPath("$.amountCents").value(250))
                .andExpect(jsonPath("$.explanation[0].valueCents").value(80_000))
                .andExpect(jsonPath("$.explanation[0].month").value("2026-11"));

        requests.post(mother, "/api/canteen/quotients", """
                {"kind":"INCOME","referenceIncome":0,"taxParts":2.5}""").andExpect(status().isOk());

        requests.bookings(mother, lea, MONDAY, MONDAY)
                .andExpect(jsonPath("$[0].amountCents").value(100))
                .andExpect(jsonPath("$[0].explanation[0].valueCents").value(0))
                .andExpect(jsonPath("$[0].priceFixed").value(false));
        requests.book(mother, lea, canteen, TUESDAY)
                .andExpect(jsonPath("$.amountCents").value(100));
    }

    @Test
    void refusesAMealOnceTheKitchenHasOrdered() throws Exception {
        clock.set(Instant.parse("2026-11-26T08:59:59Z"));
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());

        clock.set(Instant.parse("2026-11-27T09:00:00Z"));
        requests.book(mother, lea, canteen, TUESDAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:cut-off-passed"))
                .andExpect(jsonPath("$.closedAt").value("2026-11-27T09:00:00Z"));
    }

    @Test
    void refusesASecondMealOfTheSameDay() throws Exception {
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());

        requests.book(mother, lea, canteen, MONDAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:already-booked"));
    }

    @Test
    void refusesADayOnWhichTheSchoolIsClosedAndSaysWhy() throws Exception {
        town.town().closure(town.school(), "Sortie au musée", TUESDAY, TUESDAY);

        requests.book(mother, lea, canteen, TUESDAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:closed-day"))
                .andExpect(jsonPath("$.label").value("Sortie au musée"));
        requests.book(mother, lea, canteen, WEDNESDAY)
                .andExpect(jsonPath("$.reason").value("WEDNESDAY"));
    }

    @Test
    void queuesWhoFindsNoPlaceAndTellsTheRank() throws Exception {
        fill(MONDAY);
        ChildId tom = town.child("Tom");
        ChildId nina = town.child("Nina");
        Viewer father = town.guardian(tom, nina);

        requests.book(father, tom, canteen, MONDAY)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.status").value("WAITING"))
                .andExpect(jsonPath("$.rank").value(1));
        requests.book(father, nina, canteen, MONDAY)
                .andExpect(jsonPath("$.rank").value(2));
        requests.notices(father).andExpect(jsonPath("$.items[0].kind").value("canteen.waiting"));
    }

    @Test
    void refusesWhoFindsNoPlaceWhereNobodyMayWait() throws Exception {
        ActivityId strict = town.canteen(town.school(), 1, Waiting.REFUSED);
        ChildId tom = town.child("Tom");
        Viewer father = town.guardian(tom);
        requests.book(mother, lea, strict, MONDAY).andExpect(status().isCreated());

        requests.book(father, tom, strict, MONDAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:full"));
        requests.book(father, tom, strict, TUESDAY).andExpect(status().isCreated());
    }

    @Test
    void givesAFreedPlaceToTheFirstWhoWaitsAndTellsThem() throws Exception {
        String booked = fill(MONDAY);
        ChildId tom = town.child("Tom");
        ChildId nina = town.child("Nina");
        Viewer father = town.guardian(tom, nina);
        requests.book(father, tom, canteen, MONDAY).andExpect(status().isAccepted());
        requests.book(father, nina, canteen, MONDAY).andExpect(status().isAccepted());

        requests.cancel(mother, booked).andExpect(status().isNoContent());
        requests.cancel(mother, booked).andExpect(status().isNoContent());

        bookings(father, tom).andExpect(jsonPath("$[0].status").value("BOOKED"));
        bookings(father, nina)
                .andExpect(jsonPath("$[0].status").value("WAITING"))
                .andExpect(jsonPath("$[0].rank").value(1));
        requests.notices(father)
                .andExpect(jsonPath("$.items[0].kind").value("canteen.promoted"))
                .andExpect(jsonPath("$.items[0].childId").value(tom.toString()));
    }

    @Test
    void refusesToCancelAfterItsOwnCutOffButLetsLeaveTheQueue() throws Exception {
        String booked = fill(MONDAY);
        ChildId tom = town.child("Tom");
        Viewer father = town.guardian(tom);
        String waiting = Answers.id(requests.book(father, tom, canteen, MONDAY));
        clock.set(Instant.parse("2026-11-27T09:00:00Z"));

        requests.cancel(mother, booked)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:cut-off-passed"));
        requests.cancel(father, waiting).andExpect(status().isNoContent());
    }

    @Test
    void takesNineStatementsAtMostWhenManyWaitAndTwelveWhileTheOfferIsUnknown() throws Exception {
        int booking = statements.during(() -> bookWithKey(mother, lea, TUESDAY));
        fill(MONDAY);
        ChildId tom = town.child("Tom");
        ChildId nina = town.child("Nina");
        Viewer father = town.guardian(tom, nina);

        int first = statements.during(() -> bookWithKey(father, tom, MONDAY));
        int second = statements.during(() -> bookWithKey(father, nina, MONDAY));

        assertThat(booking).isLessThanOrEqualTo(12);
        assertThat(List.of(first, second)).containsOnly(9);
    }

    @Test
    void readsWhatMayHaveChangedOnceNobodyCallsOffItsDays() {
        List<String> taken = statements.listDuring(() -> bookWithKey(mother, lea, MONDAY));

        assertThat(taken.stream().filter(one -> one.contains("for key share") || one.contains("core.fact_version")))
                .satisfiesExactly(
                        held -> assertThat(held).contains("canteen.activity", "for key share"),
                        versions -> assertThat(versions).contains("core.fact_version"));
    }

    private void bookWithKey(Viewer guardian, ChildId child, LocalDate day) throws Exception {
        requests.book(guardian, child, canteen, day, child.toString()).andExpect(status().is2xxSuccessful());
    }

    /** Takes both places; the id of Léa's booking. */
    private String fill(LocalDate day) throws Exception {
        ChildId zoe = town.child("Zoé");
        Viewer other = town.guardian(zoe);
        requests.book(other, zoe, canteen, day).andExpect(status().isCreated());
        return Answers.id(requests.book(mother, lea, canteen, day).andExpect(status().isCreated()));
    }

    private ResultActions bookings(Viewer viewer, ChildId child) throws Exception {
        return requests.bookings(viewer, child, MONDAY, MONDAY);
    }
}
