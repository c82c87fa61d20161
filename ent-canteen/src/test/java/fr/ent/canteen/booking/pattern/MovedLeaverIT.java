package fr.ent.canteen.booking.pattern;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTown.Waiting;
import fr.ent.canteen.testing.Departures;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.leaving.LeavingRound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A pupil whom the file of one school misses and that of another names. */
class MovedLeaverIT extends MovedScene {

    private static final LocalDate BEGINS = LocalDate.of(2027, 1, 5);
    private static final LocalDate ENDS = LocalDate.of(2027, 1, 28);

    @Autowired
    private Departures departures;

    @Autowired
    private ApplicationContext application;

    @Test
    void aPupilWhoWasToLeaveIsToldOfTheMoveAlone() throws Exception {
        departures.announce(town, lea, TUESDAY);

        requests.applyImport(agent, preview()).andExpect(status().isOk());

        requests.notices(mother)
                .andExpect(jsonPath("$.items[*].kind").value(hasItem("core.moved")))
                .andExpect(jsonPath("$.items[*].kind").value(not(hasItem("core.stays"))));
    }

    @Test
    void aPupilWhoHadLeftAndIsFoundByTheOtherSchoolGetsEverythingBackAtTheFormerOne() throws Exception {
        String missed = applied(town.school(), OTHER_PUPIL);
        leave();
        String found = preview();
        requests.applyImport(agent, found).andExpect(status().isOk());
        view(found).andExpect(jsonPath("$.lostTotal").value(0));
        undo(found);
        undo(missed).andExpect(jsonPath("$.lostTotal").value(0));

        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$.length()").value(3));
    }

    @Test
    void aLeavingNotedAtTheSchoolThatIsLeftAgainFallsWithTheMove() throws Exception {
        String move = applied(tilleuls, PUPIL);
        applied(tilleuls, OTHER_PUPIL.replace("CE1", "CM1"));
        requests.get(mother, "/api/core/leavings/own")
                .andExpect(jsonPath("$.length()").value(1));

        undo(move);

        requests.get(mother, "/api/core/leavings/own")
                .andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void daysThatAMoveEndedAreKeptThoughThePupilLeavesTheOtherSchoolIsFoundAndLostAgain() throws Exception {
        applied(tilleuls, PUPIL);
        String missed = applied(tilleuls, OTHER_PUPIL);
        leave();
        undo(applied(town.school(), PUPIL));

        undo(missed).andExpect(jsonPath("$.lostTotal").value(0));
        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$[*].activityId").value(contains(evening.toString())));
        applied(town.school(), PUPIL);

        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$.length()").value(3));
    }

    @Test
    void daysBookedAtTheOtherSchoolAreNoMatterOfTheReturnToTheFormerOne() throws Exception {
        ActivityId other = town.canteen(tilleuls, 20, Waiting.LISTED);
        String missed = applied(town.school(), OTHER_PUPIL);
        leave();
        String found = applied(tilleuls, PUPIL);
        requests.book(again(), lea, other, TUESDAY).andExpect(status().isCreated());
        undo(found);

        undo(missed).andExpect(jsonPath("$.lostTotal").value(0));
        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$[*].activityId").value(not(hasItem(other.toString()))))
                .andExpect(jsonPath("$.length()").value(3));
        applied(tilleuls, PUPIL);

        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$[*].activityId").value(hasItem(other.toString())));
    }

    @Test
    void aPatternThatBeginsLaterComesBackWithTheSchool() throws Exception {
        bookJanuary();
        applied(tilleuls, PUPIL);
        String missed = applied(tilleuls, OTHER_PUPIL);
        leave();
        undo(missed);

        applied(town.school(), PUPIL);

        assertThat(endOfJanuary()).isEqualTo(ENDS);
    }

    @Test
    void aPatternThatBeginsLaterComesBackAfterTwoMoves() throws Exception {
        bookJanuary();
        applied(tilleuls, PUPIL);
        applied(town.town().school("Les Acacias"), PUPIL);

        applied(town.school(), PUPIL);

        assertThat(endOfJanuary()).isEqualTo(ENDS);
    }

    private void bookJanuary() throws Exception {
        requests.post(
                        mother,
                        "/api/canteen/patterns",
                        Terms.body(BEGINS, ENDS, Terms.wish(lea, canteen, "EVERY", "TUESDAY")))
                .andExpect(status().isCreated());
    }

    private LocalDate endOfJanuary() {
        return town.town()
                .in(() -> jdbc.sql("select ends_on from canteen.pattern where starts_on = :begins")
                        .param("begins", BEGINS)
                        .query(LocalDate.class)
                        .single());
    }

    @Test
    void aChargedDayOffIsToldOnceTheChildStaysAlsoAfterAMoveThatIsUndone() throws Exception {
        applied(town.school(), OTHER_PUPIL);
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        requests.post(
                        agent,
                        SUSPENSIONS,
                        Terms.strike(canteen, TUESDAY, TUESDAY, null)
                                .replace("\"freeOfCharge\":true", "\"freeOfCharge\":false"))
                .andExpect(status().isCreated());
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        undo(applied(tilleuls, PUPIL));

        requests.delete(agent, "/api/core/leavings/{child}", lea).andExpect(status().isNoContent());

        requests.notices(mother)
                .andExpect(jsonPath("$.items[?(@.kind == 'canteen.suspended')].arguments.free")
                        .value(contains("false")));
    }

    /** The round in which the pupil leaves. */
    private void leave() {
        town.town()
                .run(() -> jdbc.sql("update core.pupil_leaving set leaves_on = '2026-11-26'")
                        .update());
        clock.set(Instant.parse("2026-11-26T07:00:00Z"));
        LeavingRound.pass(application);
    }
}
