package fr.ent.canteen.booking.townhall;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

class SuspensionIT extends FamilyScene {

    private static final LocalDate THURSDAY = TUESDAY.plusDays(2);
    private static final String SUSPENSIONS = "/api/canteen/suspensions";

    @Autowired
    private TestClock.SettableClock clock;

    private ActivityId canteen;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(1);
    }

    @Test
    void aStrikeEndsAllBookingsTellsFamiliesAndRefusesLaterOnes() throws Exception {
        Viewer other = town.guardian(town.child("Zoé"));
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(other, canteen, MONDAY).andExpect(status().isAccepted());

        requests.post(agent, SUSPENSIONS + "/preview", strike(MONDAY, TUESDAY, null))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.children").value(2))
                .andExpect(jsonPath("$.bookings").value(1))
                .andExpect(jsonPath("$.waiting").value(1))
                .andExpect(jsonPath("$.amountCents").value(400));
        bookings(mother).andExpect(jsonPath("$[0].status").value("BOOKED"));
        requests.post(agent, SUSPENSIONS, strike(MONDAY, TUESDAY, null)).andExpect(status().isCreated());

        bookings(mother).andExpect(jsonPath("$").isEmpty());
        bookings(other).andExpect(jsonPath("$").isEmpty());
        for (Viewer told : List.of(mother, other)) {
            requests.notices(told)
                    .andExpect(jsonPath("$.items[0].kind").value("canteen.suspended"))
                    .andExpect(jsonPath("$.items[0].arguments.activities").value("Cantine"))
                    .andExpect(jsonPath("$.items[0].arguments.label").value("Préavis national"))
                    .andExpect(jsonPath("$.items[0].arguments.booked").value(Boolean.toString(told.equals(mother))))
                    .andExpect(jsonPath("$.items[0].arguments.reason").value("STRIKE"))
                    .andExpect(jsonPath("$.items[0].arguments.free").value("true"));
        }
        requests.book(mother, lea, canteen, TUESDAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:closed-day"))
                .andExpect(jsonPath("$.reason").value("STRIKE"))
                .andExpect(jsonPath("$.label").value("Préavis national"));
        requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, TUESDAY)
                .andExpect(jsonPath("$.children[0].days[*].status").value(contains("CLOSED", "CLOSED")));
        assertThat(town.occupancy(canteen).taken()).isZero();
        assertThat(town.town().number("""
                        select count(*) from canteen.booking b
                        join canteen.suspension s on s.territory_id = b.territory_id and s.id = b.suspension_id
                        where b.activity_id = :id and s.free_of_charge""", canteen.value())).isEqualTo(2);
    }

    @Test
    void aNoticeNamesWhatIsCalledOffAndNothingElse() throws Exception {
        ActivityId evening = town.activity(ActivityKind.EVENING_CARE, Activity.Unit.SESSION, 5, DayOfWeek.MONDAY);
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, lea, evening, MONDAY).andExpect(status().isCreated());

        decided(strike(MONDAY, MONDAY, null));

        requests.notices(mother)
                .andExpect(jsonPath("$.items[0].kind").value("canteen.suspended"))
                .andExpect(jsonPath("$.items[0].childId").value(lea.toString()))
                .andExpect(jsonPath("$.items[0].arguments.activities").value("Cantine"));
    }

    @Test
    void undoneThoseWhoHadAPlaceHaveItAgain() throws Exception {
        Viewer other = town.guardian(town.child("Zoé"));
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(other, canteen, MONDAY).andExpect(status().isAccepted());
        String suspension = decided(strike(MONDAY, MONDAY, null));

        requests.delete(agent, SUSPENSIONS + "/{id}", suspension)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.children").value(2));

        bookings(mother).andExpect(jsonPath("$[0].status").value("BOOKED"));
        bookings(other)
                .andExpect(jsonPath("$[0].status").value("WAITING"))
                .andExpect(jsonPath("$[0].rank").value(1));
        requests.notices(mother)
                .andExpect(jsonPath("$.items[0].kind").value("canteen.resumed"))
                .andExpect(jsonPath("$.items[*].kind").value(not(hasItem("canteen.suspended"))));
        requests.delete(agent, SUSPENSIONS + "/{id}", suspension).andExpect(status().isNotFound());
        requests.get(agent, SUSPENSIONS).andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void aTripConcernsItsClassAndOthersTakeThePlaces() throws Exception {
        ClassId other = town.town().schoolClass(town.school(), "CM2");
        ChildId max = town.town().pupil("Max", "Roy", town.school(), other);
        Viewer father = town.guardian(max);
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(father, max, canteen, MONDAY).andExpect(status().isAccepted());

        String trip = decided(strike(MONDAY, MONDAY, town.schoolClass()));

        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isConflict());
        bookings(father).andExpect(jsonPath("$[0].status").value("BOOKED"));
        requests.delete(agent, SUSPENSIONS + "/{id}", trip).andExpect(status().isOk());
        bookings(mother).andExpect(jsonPath("$[0].status").value("WAITING"));
        bookings(father).andExpect(jsonPath("$[0].status").value("BOOKED"));
    }

    @Test
    void aSuspensionThatHasBegunCanNotBeUndone() throws Exception {
        String suspension = decided(strike(MONDAY, TUESDAY, null));
        clock.set(Instant.parse("2026-11-30T05:00:00Z"));

        requests.delete(agent, SUSPENSIONS + "/{id}", suspension)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:suspension-started"));
        requests.post(agent, SUSPENSIONS, strike(LocalDate.of(2026, 11, 27), MONDAY, null))
                .andExpect(status().isConflict());
    }

    @Test
    void aSuspensionThatHasBegunCanEndEarlier() throws Exception {
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, canteen, TUESDAY).andExpect(status().isCreated());
        String suspension = decided(strike(MONDAY, THURSDAY, null));
        clock.set(Instant.parse("2026-11-30T05:00:00Z"));

        endAt(agent, suspension, MONDAY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.suspension.to").value(MONDAY.toString()))
                .andExpect(jsonPath("$.bookings").value(1));

        bookings(mother).andExpect(jsonPath("$").isEmpty());
        requests.bookings(mother, TUESDAY).andExpect(jsonPath("$[0].status").value("BOOKED"));
        requests.notices(mother)
                .andExpect(jsonPath("$.items[0].kind").value("canteen.resumed"))
                .andExpect(jsonPath("$.items[0].arguments.date").value(TUESDAY.toString()))
                .andExpect(jsonPath("$.items[0].arguments.to").value(TUESDAY.toString()))
                .andExpect(jsonPath("$.items[0].arguments.count").value("1"));
        requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, TUESDAY)
                .andExpect(jsonPath("$.children[0].days[*].status").value(contains("CLOSED", "BOOKED")));
        assertThat(town.town().audited("suspension.shortened")).isOne();
    }

    @Test
    void endsNeitherBeforeTodayNorLaterThanDecided() throws Exception {
        String suspension = decided(strike(MONDAY, TUESDAY, null));
        clock.set(Instant.parse("2026-12-01T05:00:00Z"));

        for (LocalDate wrong : List.of(MONDAY, THURSDAY)) {
            endAt(agent, suspension, wrong)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("to"));
        }
        endAt(mother, suspension, TUESDAY).andExpect(status().isForbidden());
        endAt(founder.found().agent(), suspension, TUESDAY).andExpect(status().isNotFound());
    }

    @Test
    void isTheTownHallsAlone() throws Exception {
        Viewer head = town.head();
        Viewer foreign = founder.found().agent();
        String suspension = decided(strike(MONDAY, MONDAY, null));

        for (Viewer other : List.of(mother, head)) {
            requests.post(other, SUSPENSIONS, strike(MONDAY, MONDAY, null)).andExpect(status().isForbidden());
            requests.get(other, SUSPENSIONS).andExpect(status().isForbidden());
        }
        requests.post(foreign, SUSPENSIONS, strike(MONDAY, MONDAY, null)).andExpect(status().isNotFound());
        requests.post(foreign, SUSPENSIONS + "/preview", strike(MONDAY, MONDAY, null))
                .andExpect(status().isNotFound());
        requests.delete(foreign, SUSPENSIONS + "/{id}", suspension).andExpect(status().isNotFound());
    }

    @Test
    void refusesDaysWithoutService() throws Exception {
        LocalDate saturday = MONDAY.minusDays(2);

        for (String path : List.of(SUSPENSIONS, SUSPENSIONS + "/preview")) {
            requests.post(agent, path, strike(saturday, saturday.plusDays(1), null))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("to"))
                    .andExpect(jsonPath("$.errors[0].code").value("no-service"));
        }
        decided(strike(saturday, MONDAY, null));
    }

    @Test
    void refusesAClassThatTheActivityIsNotFor() throws Exception {
        ClassId elsewhere = town.town().schoolClass(town.town().school("Les Tilleuls"), "CM2");

        requests.post(agent, SUSPENSIONS, strike(MONDAY, MONDAY, elsewhere))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("classId"))
                .andExpect(jsonPath("$.errors[0].code").value("other-school"));
        requests.get(agent, SUSPENSIONS).andExpect(jsonPath("$").isEmpty());
    }

    private ResultActions endAt(Viewer viewer, String suspension, LocalDate last) throws Exception {
        return requests.put(viewer, SUSPENSIONS + "/" + suspension, "{\"to\": \"" + last + "\"}");
    }

    private String decided(String body) throws Exception {
        return Answers.read(requests.post(agent, SUSPENSIONS, body).andExpect(status().isCreated()), "$.suspension.id");
    }

    private String strike(LocalDate from, LocalDate to, @Nullable ClassId schoolClass) {
        return Terms.strike(canteen, from, to, schoolClass);
    }

    private ResultActions bookings(Viewer family) throws Exception {
        return requests.bookings(family, MONDAY);
    }
}
