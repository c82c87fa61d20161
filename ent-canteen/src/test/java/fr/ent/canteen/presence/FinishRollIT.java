package fr.ent.canteen.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.ChildId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@CanteenTest
class FinishRollIT extends RollScene {

    @Test
    void oneTapMakesNobodyElseAbsent() throws Exception {
        ChildId nina = booked("Nina");
        new Tablet(requests, animator, canteen)
                .tap(nina, "PRESENT", NOON)
                .tap(tom, "PRESENT", NOON)
                .send(TODAY, NOON);
        clock.set(NOON.plus(Duration.ofDays(1)));

        family().andExpect(attended(lea, "attendance", "ROLL_OPEN")).andExpect(attended(lea, "amountCents", null));
        week().andExpect(today(lea, "outcome.attendance", "ROLL_OPEN")).andExpect(today(tom, "outcome", null));
        yesterday()
                .andExpect(jsonPath("$.children[?(@.givenName=='Léa')].state.status")
                        .value(contains("EXPECTED")));
    }

    @Test
    void aChildIsAbsentOnceTheRollIsFinished() throws Exception {
        Tablet tablet = new Tablet(requests, animator, canteen).tap(lea, "ABSENT", NOON);
        tablet.send(TODAY, NOON).andExpect(jsonPath("$.finishId").isEmpty());
        family().andExpect(jsonPath("$.attendance").isEmpty());

        UUID finish = UUID.randomUUID();
        tablet.finish(finish, TODAY, NOON, NOON).andExpect(status().isNoContent());

        family().andExpect(attended(lea, "attendance", "ABSENT_UNJUSTIFIED"));
        list(animator)
                .andExpect(jsonPath("$.finish.by").value(animator.name().full()))
                .andExpect(jsonPath("$.finish.at").value(NOON.toString()));
        tablet.send(TODAY, NOON).andExpect(jsonPath("$.finishId").value(finish.toString()));
    }

    @Test
    void aChildPassedOverIsNotCalledAndNotAbsent() throws Exception {
        new Tablet(requests, animator, canteen).tap(tom, "PRESENT", NOON).finished(TODAY, NOON);

        family().andExpect(attended(lea, "attendance", "NOT_CALLED")).andExpect(attended(lea, "amountCents", null));
        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath("$[?(@.kind=='children-not-called')].count").value(contains(1)))
                .andExpect(jsonPath("$[?(@.kind=='children-not-called')].link")
                        .value(contains("/pointage/" + canteen + "?jour=" + TODAY)));
    }

    @Test
    void aChildSeenOnAnotherTabletIsNotAbsentThoughTheRollWasFinishedWithoutIt() throws Exception {
        Tablet cupboard = new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON.minusSeconds(900));
        new Tablet(requests, animator, canteen).presume(lea, "ABSENT", NOON).finished(TODAY, NOON);
        family().andExpect(attended(lea, "attendance", "ABSENT_UNJUSTIFIED"));
        list(animator).andExpect(jsonPath("$.children[0].state.presumed").value(true));

        cupboard.send(TODAY, NOON.plusSeconds(60));

        family().andExpect(attended(lea, "attendance", "PRESENT"));
        list(animator).andExpect(jsonPath("$.children[0].state.presumed").value(false));
    }

    @Test
    void ofTabletsThatFinishAtOnceOneStands() {
        List<Tablet> tablets = Stream.generate(() -> new Tablet(requests, animator, canteen))
                .limit(8)
                .toList();

        tablets.parallelStream().forEach(this::finish);

        assertThat(finishes("STANDS")).isOne();
        assertThat(finishes("LATE")).isEqualTo(7);
        assertThat(audited("roll.finished")).isOne();
    }

    @Test
    void aFinishThatComesAgainOrLateDoesNotEndARollOpenedAgain() throws Exception {
        Tablet tablet = new Tablet(requests, animator, canteen).tap(lea, "ABSENT", NOON);
        UUID finish = tablet.finished(TODAY, NOON);
        clock.set(NOON.plusSeconds(60));
        reopen(animator, finish, "Tom est arrivé").andExpect(status().isNoContent());
        clock.set(NOON.plusSeconds(120));

        tablet.finish(finish, TODAY, NOON, clock.instant()).andExpect(status().isNoContent());
        new Tablet(requests, animator, canteen)
                .finish(UUID.randomUUID(), TODAY, NOON.plusSeconds(30), clock.instant())
                .andExpect(status().isNoContent());
        family().andExpect(attended(lea, "attendance", "ROLL_OPEN"));

        new Tablet(requests, animator, canteen).finish(TODAY, clock.instant()).andExpect(status().isNoContent());
        family().andExpect(attended(lea, "attendance", "ABSENT_UNJUSTIFIED"));
    }

    @Test
    void isOpenedAgainWithAReasonThatIsShownAndKept() throws Exception {
        UUID finish =
                new Tablet(requests, animator, canteen).tap(lea, "ABSENT", NOON).finished(TODAY, NOON);
        reopen(animator, finish, " ").andExpect(status().isBadRequest());
        reopen(mother, finish, "Non").andExpect(status().isForbidden());
        reopen(town.animator(town.town().school("Les Tilleuls")), finish, "Non").andExpect(status().isNotFound());

        reopen(animator, finish, "Léa était aux toilettes").andExpect(status().isNoContent());

        list(animator)
                .andExpect(jsonPath("$.finish").isEmpty())
                .andExpect(jsonPath("$.reopening.by").value(animator.name().full()))
                .andExpect(jsonPath("$.reopening.reason").value("Léa était aux toilettes"));
        assertThat(audited("roll.reopened")).isOne();
        reopen(animator, finish, "Encore")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:roll-open"));
    }

    @Test
    void theTownHallEndsAnOldRollAndAnAnimatorOneOfThisWeek() throws Exception {
        new Tablet(requests, animator, canteen).tap(lea, "ABSENT", NOON).send(TODAY, NOON);
        clock.set(NOON.plus(Duration.ofDays(8)));
        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath("$[?(@.kind=='rolls-to-finish')].count").value(contains(1)))
                .andExpect(jsonPath("$[?(@.kind=='rolls-to-finish')].since").value(contains(TODAY.toString())));

        new Tablet(requests, animator, canteen)
                .finish(TODAY, clock.instant())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:roll-closed"));
        new Tablet(requests, agent, canteen).finish(TODAY, clock.instant()).andExpect(status().isNoContent());

        family().andExpect(attended(lea, "attendance", "ABSENT_UNJUSTIFIED"));
        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath("$[?(@.kind=='rolls-to-finish')]").value(empty()));
        new Tablet(requests, agent, canteen)
                .finish(TODAY.plusDays(9), clock.instant())
                .andExpect(status().isConflict());
    }

    @Test
    void anExcuseHoldsUntilAFinishedRollSawTheChild() throws Exception {
        excuse("Fièvre");
        Tablet tablet = new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON);
        tablet.send(TODAY, NOON);
        family().andExpect(attended(lea, "attendance", "ABSENT_JUSTIFIED"));

        tablet.finish(TODAY, NOON);

        family().andExpect(attended(lea, "attendance", "PRESENT"));
    }

    private void finish(Tablet tablet) {
        try {
            tablet.finish(TODAY, NOON).andExpect(status().isNoContent());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private ChildId booked(String name) throws Exception {
        ChildId child = town.child(name);
        clock.set(Instant.parse("2026-11-18T08:00:00Z"));
        requests.book(town.guardian(child), child, canteen, TODAY).andExpect(status().isCreated());
        clock.set(NOON);
        return child;
    }

    private int finishes(String state) {
        return town.town()
                .in(() -> jdbc.sql("select count(*) from canteen.presence_finish where state = :state")
                        .param("state", state)
                        .query(Integer.class)
                        .single());
    }

    private int audited(String action) {
        return town.town()
                .in(() -> jdbc.sql("select count(*) from core.audit_entry where action = :action and target = :target")
                        .param("action", action)
                        .param("target", "activity:" + canteen)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aChildTakenBackBeforeTheEndIsNotCalledEither() throws Exception {
        new Tablet(requests, animator, canteen)
                .tap(tom, "PRESENT", NOON)
                .tap(lea, "PRESENT", NOON)
                .tap(lea, "CLEARED", NOON.plusSeconds(1))
                .finished(TODAY, NOON.plusSeconds(5));

        family().andExpect(attended(lea, "attendance", "NOT_CALLED"));
        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath("$[?(@.kind=='children-not-called')].count").value(contains(1)));
    }
}
