package fr.ent.canteen.booking;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static fr.ent.canteen.testing.CanteenTown.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.CanteenTown.Waiting;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Requests;
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

@CanteenTest
class BookMealIT {

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private TestClock.SettableClock clock;

    private CanteenTown town;
    private ActivityId canteen;
    private ChildId lea;
    private Viewer mother;

    @BeforeEach
    void found() {
        town = founder.found();
        canteen = town.canteen(2);
        lea = town.child("Léa");
        mother = town.guardian(lea);
    }

    @Test
    void booksAtTheMaximumPriceAndSaysWhyWithoutAQuotient() throws Exception {
        requests.book(mother, lea, canteen, MONDAY, null)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.status").value("BOOKED"))
                .andExpect(jsonPath("$.amountCents").value(400))
                .andExpect(jsonPath("$.explanation[*].kind").value(contains("NO_QUOTIENT", "BRACKET", "TARIFF")))
                .andExpect(jsonPath("$.explanation[0].reason").value("UNKNOWN"))
                .andExpect(jsonPath("$.explanation[2].councilReference").value("2026-42"));
        requests.get(mother, "/api/core/notices")
                .andExpect(jsonPath("$.items[0].kind").value("canteen.booking-confirmed"));
    }

    @Test
    void keepsThePriceOfTheDayItWasBooked() throws Exception {
        requests.post(mother, "/api/canteen/quotients", """
                {"kind":"INCOME","referenceIncome":24000,"taxParts":2.5}""").andExpect(status().isOk());
        requests.book(mother, lea, canteen, MONDAY, null)
                .andExpect(jsonPath("$.amountCents").value(250))
                .andExpect(jsonPath("$.explanation[0].valueCents").value(80_000))
                .andExpect(jsonPath("$.explanation[0].month").value("2026-11"));

        requests.post(mother, "/api/canteen/quotients", """
                {"kind":"INCOME","referenceIncome":0,"taxParts":2.5}""").andExpect(status().isOk());

        requests.get(mother, "/api/canteen/bookings?childId={child}&from={day}&to={day}", lea, MONDAY, MONDAY)
                .andExpect(jsonPath("$[0].amountCents").value(250));
        requests.book(mother, lea, canteen, TUESDAY, null)
                .andExpect(jsonPath("$.amountCents").value(100));
    }

    @Test
    void refusesAMealOnceTheKitchenHasOrdered() throws Exception {
        clock.set(Instant.parse("2026-11-26T08:59:59Z"));
        requests.book(mother, lea, canteen, MONDAY, null).andExpect(status().isCreated());

        clock.set(Instant.parse("2026-11-27T09:00:00Z"));
        requests.book(mother, lea, canteen, TUESDAY, null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:cut-off-passed"))
                .andExpect(jsonPath("$.closedAt").value("2026-11-27T09:00:00Z"));
    }

    @Test
    void refusesASecondMealOfTheSameDay() throws Exception {
        requests.book(mother, lea, canteen, MONDAY, null).andExpect(status().isCreated());

        requests.book(mother, lea, canteen, MONDAY, null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:already-booked"));
    }

    @Test
    void refusesADayOnWhichTheSchoolIsClosedAndSaysWhy() throws Exception {
        town.town().closure(town.school(), "Sortie au musée", TUESDAY, TUESDAY);

        requests.book(mother, lea, canteen, TUESDAY, null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:closed-day"))
                .andExpect(jsonPath("$.label").value("Sortie au musée"));
        requests.book(mother, lea, canteen, WEDNESDAY, null)
                .andExpect(jsonPath("$.reason").value("WEDNESDAY"));
    }

    @Test
    void queuesWhoFindsNoPlaceAndTellsTheRank() throws Exception {
        fill(MONDAY);
        ChildId tom = town.child("Tom");
        ChildId nina = town.child("Nina");
        Viewer father = town.guardian(tom, nina);

        requests.book(father, tom, canteen, MONDAY, null)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.status").value("WAITING"))
                .andExpect(jsonPath("$.rank").value(1));
        requests.book(father, nina, canteen, MONDAY, null)
                .andExpect(jsonPath("$.rank").value(2));
        requests.get(father, "/api/core/notices")
                .andExpect(jsonPath("$.items[0].kind").value("canteen.waiting"));
    }

    @Test
    void refusesWhoFindsNoPlaceWhereNobodyMayWait() throws Exception {
        ActivityId strict = town.canteen(town.school(), 1, Waiting.REFUSED);
        ChildId tom = town.child("Tom");
        Viewer father = town.guardian(tom);
        requests.book(mother, lea, strict, MONDAY, null).andExpect(status().isCreated());

        requests.book(father, tom, strict, MONDAY, null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:full"));
        requests.book(father, tom, strict, TUESDAY, null).andExpect(status().isCreated());
    }

    @Test
    void givesAFreedPlaceToTheFirstWhoWaitsAndTellsThem() throws Exception {
        String booked = fill(MONDAY);
        ChildId tom = town.child("Tom");
        ChildId nina = town.child("Nina");
        Viewer father = town.guardian(tom, nina);
        requests.book(father, tom, canteen, MONDAY, null).andExpect(status().isAccepted());
        requests.book(father, nina, canteen, MONDAY, null).andExpect(status().isAccepted());

        requests.delete(mother, "/api/canteen/bookings/{id}", booked).andExpect(status().isNoContent());
        requests.delete(mother, "/api/canteen/bookings/{id}", booked).andExpect(status().isNoContent());

        bookings(father, tom).andExpect(jsonPath("$[0].status").value("BOOKED"));
        bookings(father, nina)
                .andExpect(jsonPath("$[0].status").value("WAITING"))
                .andExpect(jsonPath("$[0].rank").value(1));
        requests.get(father, "/api/core/notices")
                .andExpect(jsonPath("$.items[0].kind").value("canteen.promoted"))
                .andExpect(jsonPath("$.items[0].childId").value(tom.toString()));
    }

    @Test
    void refusesToCancelAfterItsOwnCutOffButLetsLeaveTheQueue() throws Exception {
        String booked = fill(MONDAY);
        ChildId tom = town.child("Tom");
        Viewer father = town.guardian(tom);
        String waiting = id(requests.book(father, tom, canteen, MONDAY, null));
        clock.set(Instant.parse("2026-11-27T09:00:00Z"));

        requests.delete(mother, "/api/canteen/bookings/{id}", booked)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:cut-off-passed"));
        requests.delete(father, "/api/canteen/bookings/{id}", waiting).andExpect(status().isNoContent());
    }

    @Test
    void takesThirteenStatementsAtMostAndNoMoreWhenManyWait() throws Exception {
        int booking = statements.during(() -> bookUnchecked(mother, lea, TUESDAY));
        fill(MONDAY);
        ChildId tom = town.child("Tom");
        ChildId nina = town.child("Nina");
        Viewer father = town.guardian(tom, nina);

        int first = statements.during(() -> bookUnchecked(father, tom, MONDAY));
        int second = statements.during(() -> bookUnchecked(father, nina, MONDAY));

        assertThat(booking).isEqualTo(12);
        assertThat(List.of(first, second)).containsOnly(13);
    }

    private void bookUnchecked(Viewer guardian, ChildId child, LocalDate day) {
        try {
            requests.book(guardian, child, canteen, day, child.toString()).andExpect(status().is2xxSuccessful());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** Takes both places; the id of Léa's booking. */
    private String fill(LocalDate day) throws Exception {
        ChildId zoe = town.child("Zoé");
        Viewer other = town.guardian(zoe);
        requests.book(other, zoe, canteen, day, null).andExpect(status().isCreated());
        return id(requests.book(mother, lea, canteen, day, null).andExpect(status().isCreated()));
    }

    private ResultActions bookings(Viewer viewer, ChildId child) throws Exception {
        return requests.get(viewer, "/api/canteen/bookings?childId={child}&from={day}&to={day}", child, MONDAY, MONDAY);
    }

    private static String id(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
    }
}
