package fr.ent.canteen.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.Tablet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A roll that is finished stays so until somebody opens it again, and each roll that can be finished is. */
@CanteenTest
class FinishedRollIT extends RollScene {

    @Test
    void aFinishedRollTakesWhatWasTappedBeforeAndNothingAfterUnlessItIsOpenedAgain() throws Exception {
        Tablet cupboard = new Tablet(requests, animator, canteen).tap(tom, "PRESENT", NOON.minusSeconds(60));
        new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON).finished(TODAY, NOON);
        clock.set(NOON.plusSeconds(600));

        new Tablet(requests, animator, canteen)
                .tap(lea, "ABSENT", clock.instant())
                .send(TODAY, clock.instant())
                .andExpect(jsonPath("$.refused.length()").value(1));
        cupboard.send(TODAY, clock.instant()).andExpect(jsonPath("$.refused").isEmpty());

        standsAs(lea, "PRESENT");
        standsAs(tom, "PRESENT_WITHOUT_BOOKING");
    }

    @Test
    void aChildWhoIsThereIsHandedOverOnceTheRollIsFinished() throws Exception {
        new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON).finished(TODAY, NOON);
        clock.set(NOON.plusSeconds(600));

        new Tablet(requests, animator, canteen)
                .tap(lea, "COLLECTED", clock.instant())
                .tap(tom, "COLLECTED", clock.instant())
                .send(TODAY, clock.instant())
                .andExpect(jsonPath("$.refused.length()").value(1));
    }

    @Test
    void aChildIsHandedOverOnceAndNothingElseIsTakenAfterTheFinish() throws Exception {
        new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON).finished(TODAY, NOON);
        clock.set(NOON.plusSeconds(600));
        new Tablet(requests, animator, canteen)
                .tap(lea, "COLLECTED", clock.instant())
                .send(TODAY, clock.instant())
                .andExpect(jsonPath("$.refused").isEmpty());
        clock.set(NOON.plusSeconds(1_200));

        new Tablet(requests, animator, canteen)
                .tap(lea, "COLLECTED", clock.instant())
                .say(lea, "COLLECTED", NOON.plusSeconds(60), clock.instant())
                .tap(lea, "PRESENT", clock.instant())
                .say(lea, "PRESENT", NOON.minusSeconds(60), clock.instant())
                .send(TODAY, clock.instant())
                .andExpect(jsonPath("$.refused.length()").value(4));

        yesterday()
                .andExpect(jsonPath("$.children[0].state.collectedAt")
                        .value(NOON.plusSeconds(600).toString()));
        assertThat(town.town().audited("roll.tapped-late")).isZero();
    }

    @Test
    void ofOneBatchOnlyTheFirstHandingOverIsTaken() throws Exception {
        Tablet offline = new Tablet(requests, animator, canteen).tap(tom, "PRESENT", NOON.minusSeconds(60));
        new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON).finished(TODAY, NOON);
        clock.set(NOON.plusSeconds(600));

        offline.tap(tom, "COLLECTED", NOON.plusSeconds(300))
                .tap(tom, "COLLECTED", NOON.plusSeconds(400))
                .send(TODAY, clock.instant())
                .andExpect(jsonPath("$.refused.length()").value(1))
                .andExpect(jsonPath("$.states[?(@.childId=='" + tom + "')].collectedAt")
                        .value(contains(NOON.plusSeconds(300).toString())));
    }

    @Test
    void aTapOfBeforeTheFinishThatComesAfterItLeavesATrace() throws Exception {
        Tablet cupboard = new Tablet(requests, animator, canteen).tap(tom, "PRESENT", NOON.minusSeconds(60));
        new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON).finished(TODAY, NOON);
        assertThat(town.town().audited("roll.tapped-late")).isZero();

        cupboard.send(TODAY, NOON.plusSeconds(600))
                .andExpect(jsonPath("$.refused").isEmpty());

        assertThat(town.town().audited("roll.tapped-late")).isOne();
    }

    @Test
    void aDayWithoutAnybodyToCallHasNoRollToFinish() throws Exception {
        for (LocalDate day : List.of(TODAY.minusDays(2), LocalDate.of(2020, 1, 1))) {
            new Tablet(requests, agent, canteen)
                    .finish(day, NOON)
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:roll-closed"));
        }
    }

    @Test
    void theIdOfAFinishStandsForOneRoll() throws Exception {
        UUID finish = new Tablet(requests, animator, canteen)
                .tap(lea, "PRESENT", NOON)
                .finished(TODAY, NOON);

        new Tablet(requests, animator, town.canteen(10))
                .finish(finish, TODAY, NOON, NOON)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("id"));
    }

    @Test
    void aRollThatNobodyBeganIsOnTheDesk() throws Exception {
        new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON).finished(TODAY, NOON);
        LocalDate thursday = TODAY.plusDays(2);
        clock.set(Instant.parse("2026-11-18T08:00:00Z"));
        requests.book(mother, tom, canteen, thursday).andExpect(status().isCreated());
        clock.set(NOON.plus(Duration.ofDays(3)));

        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath("$[?(@.kind=='rolls-to-finish')].count").value(contains(1)))
                .andExpect(jsonPath("$[?(@.kind=='rolls-to-finish')].link")
                        .value(contains("/pointage/" + canteen + "?jour=" + thursday)));
    }

    @Test
    void aRollOpenedAgainBeforeAnybodyWasTappedIsOpenAndNotWithoutRoll() throws Exception {
        UUID finish = new Tablet(requests, animator, canteen).finished(TODAY, NOON);
        clock.set(NOON.plusSeconds(60));
        reopen(animator, finish, "Terminé par erreur").andExpect(status().isNoContent());
        clock.set(NOON.plus(Duration.ofDays(9)));

        family().andExpect(attended(lea, "attendance", "ROLL_OPEN"));
        week().andExpect(today(lea, "outcome.attendance", "ROLL_OPEN"));
        requests.get(
                        agent,
                        "/api/canteen/accounts/{id}?month=2026-11",
                        town.town().householdOf(lea.asPerson()))
                .andExpect(jsonPath("$.lines[*].standing").value(contains("ROLL_OPEN")))
                .andExpect(jsonPath("$.totals.openLines").value(1));
        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath("$[?(@.kind=='rolls-to-finish')].count").value(contains(1)));
    }
}
