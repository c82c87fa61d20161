package fr.ent.core.moving;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Léa in a CE1 of one school, who can come to its CE2 and to another school. */
@IntegrationTest
abstract class MoveScene {

    static final String TODAY = "2026-11-24";
    static final String LATER = "2026-12-07";

    @Autowired
    MockMvc http;

    @Autowired
    TownPlanner planner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationContext application;

    Asking asking;
    Town town;
    SchoolId school;
    ClassId ce1;
    ClassId ce2;
    ClassId elsewhere;
    ChildId lea;
    PersonId sofia;
    Viewer agent;
    Viewer head;

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

    ResultActions move(Viewer viewer, ClassId to, String firstDay) throws Exception {
        return asking.post(viewer, moves(), wanted(to, firstDay));
    }

    ResultActions undo(Viewer viewer, String move) throws Exception {
        return asking.post(viewer, "/api/core/pupil-moves/" + move + "/undo", "");
    }

    ResultActions list() throws Exception {
        return asking.get(agent, moves()).andExpect(status().isOk());
    }

    String moves() {
        return "/api/core/pupils/" + lea + "/moves";
    }

    static String wanted(ClassId to, String firstDay) {
        return """
                {"classId": "%s", "firstDay": "%s"}""".formatted(to, firstDay);
    }

    static String id(ResultActions answer) throws Exception {
        return JsonPath.read(
                answer.andExpect(status().isCreated()).andReturn().getResponse().getContentAsString(), "$.id");
    }

    ClassId classOfLea() {
        return new ClassId(town.in(() -> jdbc.sql("select class_id from core.pupil where id = :id")
                .param("id", lea.value())
                .query(UUID.class)
                .single()));
    }

    int told(String kind) {
        return town.number(
                "select count(*) from core.notice where kind = '" + kind + "' and recipient_id = :id", sofia.value());
    }
}
