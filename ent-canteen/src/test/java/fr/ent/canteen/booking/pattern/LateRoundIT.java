package fr.ent.canteen.booking.pattern;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.leaving.LeavingRound;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pupil whose last day passed while no round was done. */
class LateRoundIT extends FamilyScene {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 12, 7);

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void daysAfterTheLastOneEndButForThoseToWhichTheChildCame() throws Exception {
        ActivityId canteen = town.canteen(5);
        for (LocalDate day : List.of(MONDAY, TUESDAY, THURSDAY, NEXT_MONDAY)) {
            requests.book(mother, lea, canteen, day).andExpect(status().isCreated());
        }
        String batch = Answers.id(requests.exportPupils(agent, town.school(), "DUPRÉ;;Zoé;14/03/2017;F;;CE1"));
        requests.applyImport(agent, batch).andExpect(status().isOk());

        clock.set(Instant.parse("2026-12-01T11:00:00Z"));
        new Tablet(requests, agent, canteen)
                .tap(lea, "PRESENT", clock.instant())
                .send(TUESDAY, clock.instant());
        clock.set(Instant.parse("2026-12-04T09:00:00Z"));
        LeavingRound.pass(application);

        assertThat(booked()).containsExactly(MONDAY, TUESDAY);
        clock.set(Instant.parse("2026-12-07T15:00:00Z"));
        requests.post(agent, "/api/core/imports/" + batch + "/undo", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lostTotal").value(2));
        assertThat(days("left_held is not null")).isEmpty();
    }

    private List<LocalDate> booked() {
        return days("status = 'BOOKED'");
    }

    private List<LocalDate> days(String which) {
        return town.town()
                .in(() -> jdbc.sql("select day from canteen.booking where child_id = :child and " + which
                                + " order by day")
                        .param("child", lea.value())
                        .query(LocalDate.class)
                        .list());
    }
}
