package fr.ent.canteen.booking.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pupil whom an export names no more, with a year of bookings. */
class LeavingByImportIT extends LeavingScene {

    private static final String ON_DESK = "$[?(@.kind == 'pupils-leaving' && @.count == 2)].since";
    private static final LocalDate LEAVES = LocalDate.of(2026, 12, 1);

    @Test
    void theYearStaysUntilTheDelayIsOverAndThePreviewCountsWhatEnds() throws Exception {
        town.child("Tom");
        String batch = preview();

        int ending = ending(LEAVES);
        view(batch)
                .andExpect(jsonPath("$.leaving.pupils").value(2))
                .andExpect(jsonPath("$.leaving.on").value("2026-12-01"))
                .andExpect(jsonPath("$.leaving.ends.bookings").value(ending))
                .andExpect(jsonPath("$.leaving.ends.patterns").value(1));
        requests.get(agent, "/api/core/imports/" + batch + "/changes?kind=LEFT")
                .andExpect(jsonPath("$.items[?(@.subject == 'Léa Benali')].ends.bookings")
                        .value(hasItem(ending)))
                .andExpect(jsonPath("$.items[?(@.subject == 'Tom Benali')].ends.bookings")
                        .value(hasItem(0)));
        apply(batch);
        pass("2026-11-30T22:59:00Z");
        assertThat(rows()).isEqualTo(year);
        requests.notices(mother).andExpect(jsonPath("$.items[0].kind").value("core.leaving"));
        requests.get(mother, "/api/core/leavings/own")
                .andExpect(jsonPath("$[*].leavesOn").value(contains("2026-12-01")));
        requests.get(agent, "/api/canteen/desk").andExpect(jsonPath(ON_DESK).value("2026-12-01"));

        pass("2026-11-30T23:01:00Z");

        requests.get(agent, "/api/canteen/desk").andExpect(jsonPath(ON_DESK).isEmpty());
        assertThat(ended()).isEqualTo(ending);
        assertThat(rows()).containsExactly(year.getFirst());
        assertThat(town.occupancy(canteen).wrongDays()).isZero();
        view(batch)
                .andExpect(jsonPath("$.leaving.pupils").value(0))
                .andExpect(jsonPath("$.leaving.gone").value(2));
    }

    @Test
    void undoneWithinTheDelayNothingHasEnded() throws Exception {
        String batch = applied();
        clock.set(Instant.parse("2026-11-29T09:00:00Z"));

        undo(batch).andExpect(jsonPath("$.lostTotal").value(0));
        pass("2026-12-02T09:00:00Z");

        assertThat(rows()).isEqualTo(year);
        requests.notices(mother).andExpect(jsonPath("$.items[0].kind").value("core.stays"));
    }

    @Test
    void undoneAfterTheDelayDaysWithRoomComeBackAndTheOthersAreNamed() throws Exception {
        Viewer other = town.guardian(town.child("Tom"));
        String batch = applied();
        pass("2026-12-01T06:00:00Z");
        clock.set(Instant.parse("2026-12-07T06:00:00Z"));
        LocalDate taken = LocalDate.of(2027, 1, 11);
        town.town()
                .run(() -> jdbc.sql("update core.pupil set left_on = null where id = :id")
                        .param("id", other.children().getFirst().id().value())
                        .update());
        requests.book(other, canteen, taken).andExpect(status().isCreated());
        LocalDate closed = LocalDate.of(2027, 1, 12);
        town.town().closure("Verglas", closed, closed);

        undo(batch)
                .andExpect(jsonPath("$.lost[?(@.date == '2026-12-01')].reason").value(contains("PAST")))
                .andExpect(jsonPath("$.lost[?(@.date == '2026-12-07')].reason").value(contains("TOO_LATE")))
                .andExpect(jsonPath("$.lost[?(@.date == '2027-01-11')].reason").value(contains("WAITING")))
                .andExpect(jsonPath("$.lost[?(@.date == '2027-01-12')].reason").value(contains("CLOSED")))
                .andExpect(jsonPath("$.lost[0].subject").value("Léa Benali"))
                .andExpect(jsonPath("$.lost[0].activity").value("Cantine"));

        List<String> lost = Answers.list(view(batch), "$.lost[*].date");
        assertThat(rows())
                .containsExactlyElementsOf(year.stream()
                        .filter(row -> lost.stream().noneMatch(row::startsWith))
                        .toList());
        assertThat(lost).hasSize(7);
        assertThat(town.occupancy(canteen).wrongDays()).isZero();
        requests.get(mother, "/api/canteen/patterns?childId=" + lea)
                .andExpect(jsonPath("$[0].to").value(END.toString()));
        requests.notices(mother)
                .andExpect(jsonPath("$.items[0].kind").value("core.back"))
                .andExpect(jsonPath("$.items[0].arguments.lost").value("7"));
    }

    @Test
    void aDayThatIsCalledOffMeanwhileLivesAgainWithItsSuspension() throws Exception {
        String batch = applied();
        pass("2026-12-01T06:00:00Z");
        LocalDate strike = LocalDate.of(2027, 1, 11);
        String suspension = Answers.read(
                requests.post(agent, "/api/canteen/suspensions", Terms.strike(canteen, strike, strike, null)),
                "$.suspension.id");
        undo(batch);

        requests.delete(agent, "/api/canteen/suspensions/{id}", suspension)
                .andExpect(jsonPath("$.bookings").value(1));

        requests.bookings(mother, strike).andExpect(jsonPath("$[0].status").value("BOOKED"));
    }

    @Test
    void anAgentKeepsThePupil() throws Exception {
        applied();

        requests.get(agent, "/api/core/leavings")
                .andExpect(jsonPath("$[0].childId").value(lea.toString()))
                .andExpect(jsonPath("$[0].ends.bookings").value(ending(LEAVES)));
        requests.delete(agent, "/api/core/leavings/{child}", lea).andExpect(status().isNoContent());
        requests.delete(agent, "/api/core/leavings/{child}", lea).andExpect(status().isNotFound());
        pass("2026-12-02T09:00:00Z");

        assertThat(rows()).isEqualTo(year);
        requests.notices(mother).andExpect(jsonPath("$.items[0].kind").value("core.stays"));
    }

    @Test
    void aLeavingThatWasAnnouncedIsNoFilesOnTheDesk() throws Exception {
        requests.put(agent, "/api/core/leavings/" + lea, "{\"leavesOn\": \"2026-12-14\"}");

        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath("$[?(@.kind == 'pupils-announced')].since").value("2026-12-14"))
                .andExpect(jsonPath("$[?(@.kind == 'pupils-leaving')]").isEmpty());
    }

    @Test
    void theTerritorySetsTheDelay() throws Exception {
        requests.put(agent, "/api/core/leaving-rule", "{\"days\":14}").andExpect(status().isOk());

        view(preview()).andExpect(jsonPath("$.leaving.on").value("2026-12-08"));
    }

    private int ending(LocalDate from) {
        return (int) year.stream()
                .filter(row -> !LocalDate.parse(row.substring(0, 10)).isBefore(from))
                .count();
    }

    private int ended() {
        return year.size() - rows().size();
    }
}
