package fr.ent.core.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class MovePupilIT {

    private static final String TODAY = "2026-11-24";
    private static final String LATER = "2026-12-07";

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ApplicationContext application;

    private Asking asking;
    private Town town;
    private SchoolId school;
    private ClassId ce1;
    private ClassId ce2;
    private ClassId elsewhere;
    private ChildId lea;
    private PersonId sofia;
    private Viewer agent;
    private Viewer head;

    @BeforeEach
    void twoSchools() {
        asking = new Asking(http);
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        ce1 = town.schoolClass(school, "CE1");
        ce2 = town.schoolClass(school, "CE2");
        elsewhere = town.schoolClass(town.school("Les Tilleuls"), "CE1");
        lea = town.pupil("Léa", "Benali", school, ce1);
        sofia = town.guardian("Sofia", "Benali", lea);
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        head = town.viewer(town.head("Dominique", "Baille", school));
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void aHeadMovesAPupilWithinTheSchoolAndTheFamilyIsTold() throws Exception {
        move(head, ce2, TODAY)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("DONE"));

        assertThat(classOfLea()).isEqualTo(ce2);
        assertThat(told("core.pupil-moves-class")).isOne();
        assertThat(town.audited("pupil.moved")).isOne();
    }

    @Test
    void whichSchoolAChildGoesToIsTheTownsToSay() throws Exception {
        move(head, elsewhere, TODAY).andExpect(status().isNotFound());

        move(agent, elsewhere, TODAY).andExpect(status().isCreated());
        assertThat(classOfLea()).isEqualTo(elsewhere);
        assertThat(told("core.pupil-moves-school")).isOne();
        move(head, ce2, TODAY).andExpect(status().isNotFound());
    }

    @Test
    void aMoveAheadIsCarriedOutOnItsFirstDay() throws Exception {
        move(agent, ce2, LATER)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("ANNOUNCED"));
        MoveRound.pass(application);
        assertThat(classOfLea()).isEqualTo(ce1);

        clock.set(Instant.parse("2026-12-07T05:00:00Z"));
        MoveRound.pass(application);

        assertThat(classOfLea()).isEqualTo(ce2);
        list().andExpect(jsonPath("$[*].move.state").value(contains("DONE")));
    }

    @Test
    void aMoveAheadIsCalledOff() throws Exception {
        String move = id(move(head, ce2, LATER));
        move(agent, ce2, TODAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:move-announced"));

        undo(head, move)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CALLED_OFF"));

        clock.set(Instant.parse("2026-12-07T05:00:00Z"));
        MoveRound.pass(application);
        assertThat(classOfLea()).isEqualTo(ce1);
        assertThat(told("core.pupil-stays-in-class")).isOne();
        undo(head, move).andExpect(status().isConflict());
    }

    @Test
    void theWriterIsToldWhenTheClassIsClosedByThen() throws Exception {
        move(head, ce2, LATER).andExpect(status().isCreated());
        town.run(() -> jdbc.sql("update core.school_class set closed_on = '2026-12-01' where id = :id")
                .param("id", ce2.value())
                .update());

        clock.set(Instant.parse("2026-12-07T05:00:00Z"));
        MoveRound.pass(application);

        assertThat(classOfLea()).isEqualTo(ce1);
        list().andExpect(jsonPath("$[*].move.state").value(contains("OVERTAKEN")));
        assertThat(town.number(
                        "select count(*) from core.notice where kind = 'core.move-overtaken' and recipient_id = :id",
                        head.person().value()))
                .isOne();
    }

    @Test
    void canBeTakenBackForThirtyDaysWhileThePupilIsThere() throws Exception {
        String first = id(move(agent, ce2, TODAY));
        String second = id(move(agent, elsewhere, TODAY));

        undo(agent, first)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:move-over"));
        undo(head, second).andExpect(status().isNotFound());
        undo(agent, second).andExpect(status().isOk());
        assertThat(classOfLea()).isEqualTo(ce2);
        assertThat(town.number("select count(*) from core.pupil where id = :id and awaits_file", lea.value()))
                .isZero();
        clock.set(clock.instant().plus(Duration.ofDays(31)));
        undo(agent, first).andExpect(status().isConflict());
    }

    @Test
    void refusesADayThatIsPastOrBeyondTheYearAndTheSameClass() throws Exception {
        move(agent, ce2, "2026-11-23").andExpect(status().isBadRequest());
        move(agent, ce2, "2029-11-23").andExpect(status().isBadRequest());
        move(agent, ce1, TODAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:same-class"));
    }

    @Test
    void nobodyMovesAChildOfTheOwnFamily() throws Exception {
        town.familyOf(agent.person(), lea);

        move(town.viewer(agent.person()), ce2, TODAY)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:own-family"));
    }

    @Test
    void movedElsewhereALeavingIsCalledOff() throws Exception {
        asking.put(agent, "/api/core/leavings/" + lea, "{\"leavesOn\": \"2026-12-18\"}")
                .andExpect(status().isNoContent());
        asking.post(agent, moves() + "/preview", wanted(elsewhere, TODAY))
                .andExpect(jsonPath("$.leavesOn").value("2026-12-18"));

        move(agent, elsewhere, TODAY).andExpect(status().isCreated());

        assertThat(town.number("select count(*) from core.pupil_leaving where child_id = :id", lea.value()))
                .isZero();
    }

    @Test
    void theLeavingThatAMoveCalledOffStandsAgainWhenTheMoveIsTakenBack() throws Exception {
        leavesBeforeChristmas();
        String ahead = id(move(agent, elsewhere, LATER));
        assertThat(leavingOn("2026-12-18")).isZero();
        undo(agent, ahead).andExpect(status().isOk());
        assertThat(leavingOn("2026-12-18")).isOne();

        String done = id(move(agent, elsewhere, TODAY));
        assertThat(leavingOn("2026-12-18")).isZero();
        undo(agent, done).andExpect(status().isOk());

        assertThat(leavingOn("2026-12-18")).isOne();
        assertThat(told("core.leaves")).isEqualTo(3);
    }

    @Test
    void whatTheFormerSchoolsFileSaidMeanwhileGoesWithTheMove() throws Exception {
        move(agent, elsewhere, LATER).andExpect(status().isCreated());
        leavesBeforeChristmas();
        leavingOfAFile();

        clock.set(Instant.parse("2026-12-07T05:00:00Z"));
        MoveRound.pass(application);

        assertThat(classOfLea()).isEqualTo(elsewhere);
        assertThat(leavingOn("2026-12-18")).isZero();
    }

    @Test
    void theFamilyIsToldWhenNothingComesOfAMove() throws Exception {
        move(head, ce2, LATER).andExpect(status().isCreated());
        town.run(() -> {
            jdbc.sql("update core.school_class set closed_on = '2026-12-01' where id = :id")
                    .param("id", ce2.value())
                    .update();
            jdbc.sql("update core.pupil_move set written_by = gen_random_uuid()")
                    .update();
        });

        clock.set(Instant.parse("2026-12-07T05:00:00Z"));
        MoveRound.pass(application);

        list().andExpect(jsonPath("$[*].move.state").value(contains("OVERTAKEN")));
        assertThat(told("core.pupil-stays-in-class")).isOne();
    }

    private void leavesBeforeChristmas() throws Exception {
        asking.put(agent, "/api/core/leavings/" + lea, "{\"leavesOn\": \"2026-12-18\"}")
                .andExpect(status().isNoContent());
    }

    private void leavingOfAFile() {
        UUID batch = UUID.randomUUID();
        town.run(() -> {
            jdbc.sql("""
                            insert into core.import_batch (id, school_id, state, files, counts, compared_at_revision,
                                                           created_by, created_at)
                            values (:batch, :school, 'APPLIED', '{}', '{}', 0, gen_random_uuid(), now())""")
                    .param("batch", batch)
                    .param("school", school.value())
                    .update();
            jdbc.sql("update core.pupil_leaving set batch_id = :batch")
                    .param("batch", batch)
                    .update();
        });
    }

    private int leavingOn(String day) {
        return town.number(
                "select count(*) from core.pupil_leaving where child_id = :id and left_at is null and leaves_on = '"
                        + day + "'",
                lea.value());
    }

    private ResultActions move(Viewer viewer, ClassId to, String firstDay) throws Exception {
        return asking.post(viewer, moves(), wanted(to, firstDay));
    }

    private ResultActions undo(Viewer viewer, String move) throws Exception {
        return asking.post(viewer, "/api/core/pupil-moves/" + move + "/undo", "");
    }

    private ResultActions list() throws Exception {
        return asking.get(agent, moves()).andExpect(status().isOk());
    }

    private String moves() {
        return "/api/core/pupils/" + lea + "/moves";
    }

    private static String wanted(ClassId to, String firstDay) {
        return """
                {"classId": "%s", "firstDay": "%s"}""".formatted(to, firstDay);
    }

    private static String id(ResultActions answer) throws Exception {
        return JsonPath.read(
                answer.andExpect(status().isCreated()).andReturn().getResponse().getContentAsString(), "$.id");
    }

    private ClassId classOfLea() {
        return new ClassId(town.in(() -> jdbc.sql("select class_id from core.pupil where id = :id")
                .param("id", lea.value())
                .query(UUID.class)
                .single()));
    }

    private int told(String kind) {
        return town.number(
                "select count(*) from core.notice where kind = '" + kind + "' and recipient_id = :id", sofia.value());
    }
}
