package fr.ent.core.school.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A class from or to which a pupil moves by a person's word stays, so that the move doesn't vanish unheard. */
@IntegrationTest
class MovesOfClassesIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Town town;
    private Viewer agent;
    private ClassId from;
    private ClassId to;
    private ChildId child;

    @BeforeEach
    void aPupil() {
        town = planner.found("Valmarin");
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        SchoolId school = town.school("Jean-Macé");
        from = town.schoolClass(school, "CE1");
        to = town.schoolClass(school, "CE2");
        child = town.pupil("Zoé", "Benali", school, from);
    }

    @Test
    void neitherIsRemovedWhileTheMoveIsToCome() {
        move("ANNOUNCED");

        assertThat(text(remove(to))).contains("core:place-in-use", "{\"MOVES\":1}");
        assertThat(text(remove(from))).contains("\"PUPILS\":1", "\"MOVES\":1");
        assertThat(moves()).isOne();
    }

    @Test
    void noneIsRemovedThatUndoingAMoveNeeds() {
        move("DONE");
        assertThat(text(remove(to))).contains("{\"MOVES\":1}");
    }

    @Test
    void aMoveThatCanBeTakenBackNoMoreHoldsNothing() {
        move("DONE", clock.instant().minus(Duration.ofDays(31)));
        assertThat(remove(to).getStatus()).isEqualTo(204);
    }

    @Test
    void aMoveThatWasCalledOffHoldsNothing() {
        move("CALLED_OFF");
        assertThat(remove(to).getStatus()).isEqualTo(204);
        assertThat(moves()).isZero();
    }

    @Test
    void aClassToWhichAMoveLeadsStaysOpen() {
        move("ANNOUNCED");

        assertThat(text(send(post("/api/core/classes/{id}/close", to))))
                .contains("core:class-in-use", "\"expected\":1", "\"pupils\":0");
    }

    private void move(String state) {
        move(state, clock.instant());
    }

    private void move(String state, Instant at) {
        town.run(() -> jdbc.sql("""
                        insert into core.pupil_move (id, child_id, from_class_id, class_id, first_day, state, written_by,
                                                     written_at, done_at)
                        values (gen_random_uuid(), :child, :from, :to, '2027-01-04', :state, gen_random_uuid(), cast(:at as timestamptz),
                                case when :state = 'DONE' then cast(:at as timestamptz) end)""")
                .param("child", child.value())
                .param("from", from.value())
                .param("to", to.value())
                .param("state", state)
                .param("at", Timestamp.from(at))
                .update());
    }

    private int moves() {
        return town.number("select count(*) from core.pupil_move where child_id = :id", child.value());
    }

    private MockHttpServletResponse remove(ClassId id) {
        return send(delete("/api/core/classes/{id}", id));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        return town.in(() -> {
            try {
                return http.perform(request.requestAttr(Viewer.class.getName(), agent))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
