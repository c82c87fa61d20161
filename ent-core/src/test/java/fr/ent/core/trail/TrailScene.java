package fr.ent.core.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A town in which Nadia administers, Ada does too, and is Léa's mother, and Claire works at the counter. */
@IntegrationTest
abstract class TrailScene {

    static final String NOVEMBER = "?from=2026-11-01&to=2026-11-30";

    @Autowired
    MockMvc http;

    @Autowired
    TownPlanner planner;

    @Autowired
    Audit audit;

    @Autowired
    Sql sql;

    @Autowired
    SettableClock clock;

    @Autowired
    StatementCounter statements;

    Town town;
    PersonId nadia;
    PersonId claire;
    ChildId lea;

    @BeforeEach
    void aTownWithAnAdministrator() {
        town = planner.found("Valmarin");
        var school = town.school("Jean-Macé");
        lea = town.pupil("Léa", "Benali", school, town.schoolClass(school, "CE1"));
        nadia = town.administrator("Nadia", "Ferrand");
        claire = town.agent("Claire", "Martin");
    }

    void act(PersonId actor, String action, String target) {
        town.run(() -> audit.record(actor, action, target, Map.of()));
    }

    String read(PersonId viewer, String question) throws Exception {
        return text(send(town.viewer(viewer), get("/api/core/audit" + question)));
    }

    MockHttpServletResponse export(PersonId viewer, String question) {
        return send(town.viewer(viewer), post("/api/core/audit/export" + question));
    }

    MockHttpServletResponse send(Viewer viewer, MockHttpServletRequestBuilder request) {
        return town.in(() -> {
            try {
                return http.perform(request.requestAttr(Viewer.class.getName(), viewer))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    static String text(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    static List<String> actions(String answer) {
        return JsonPath.read(answer, "$[*].action");
    }
}
