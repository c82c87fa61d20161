package fr.ent.canteen.booking.pattern;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.leaving.LeavingRound;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A pupil with a year of bookings, whom an export may name no more. */
abstract class LeavingScene extends FamilyScene {

    static final LocalDate END = LocalDate.of(2027, 6, 30);
    static final String OTHER = "DUPRÉ;;Zoé;14/03/2017;F;;CE1";

    @Autowired
    TestClock.SettableClock clock;

    @Autowired
    private ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    ActivityId canteen;
    List<String> year = List.of();

    @BeforeEach
    void bookAYear() throws Exception {
        canteen = town.canteen(1);
        requests.post(
                        mother,
                        "/api/canteen/patterns",
                        Terms.body(
                                MONDAY,
                                END,
                                Terms.wish(lea, canteen, "EVERY", "MONDAY", "TUESDAY", "THURSDAY", "FRIDAY")))
                .andExpect(status().isCreated());
        year = rows();
        assertThat(year).hasSizeGreaterThan(90);
    }

    final String preview() throws Exception {
        return Answers.id(requests.exportPupils(agent, town.school(), OTHER).andExpect(status().isCreated()));
    }

    final String applied() throws Exception {
        String batch = preview();
        apply(batch);
        return batch;
    }

    final void apply(String batch) throws Exception {
        requests.applyImport(agent, batch).andExpect(status().isOk());
    }

    final ResultActions undo(String batch) throws Exception {
        return requests.post(agent, "/api/core/imports/" + batch + "/undo", "").andExpect(status().isOk());
    }

    final ResultActions view(String batch) throws Exception {
        return requests.get(agent, "/api/core/imports/" + batch);
    }

    final void pass(String at) {
        clock.set(Instant.parse(at));
        LeavingRound.pass(application);
    }

    /** The booked days, each with its price. */
    final List<String> rows() {
        return town.town()
                .in(() -> jdbc.sql("""
                                select day || ' ' || amount_cents from canteen.booking
                                where child_id = :child and status = 'BOOKED' order by day""")
                        .param("child", lea.value())
                        .query(String.class)
                        .list());
    }
}
