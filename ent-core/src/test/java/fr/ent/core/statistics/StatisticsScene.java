package fr.ent.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A school with seven parents, and one with three. */
@IntegrationTest
abstract class StatisticsScene {

    static final String DAY = "?from=2026-11-24&to=2026-11-24";

    @Autowired
    MockMvc http;

    @Autowired
    TownPlanner planner;

    @Autowired
    StringRedisTemplate redis;

    @Autowired
    SettableClock clock;

    @Autowired
    StatementCounter statements;

    @Autowired
    UseSketches sketches;

    @Autowired
    RecentUses uses;

    @Autowired
    KeepUse keepUse;

    Town town;
    SchoolId large;
    SchoolId small;
    PersonId nadia;
    PersonId head;
    final List<PersonId> parents = new ArrayList<>();

    @BeforeEach
    void aTownWithTwoSchools() {
        town = planner.found("Valmarin");
        large = town.school("Jean-Macé");
        small = town.school("Louise-Michel");
        parents(large, 7);
        parents(small, 3);
        nadia = town.administrator("Nadia", "Ferrand");
        head = town.head("Paule", "Roux", large);
    }

    void parents(SchoolId school, int many) {
        ClassId schoolClass = town.schoolClass(school, "CE1");
        for (int i = 0; i < many; i++) {
            ChildId child = town.pupil("Enfant", "N" + i, school, schoolClass);
            PersonId parent = town.guardian("Parent", "N" + i, child);
            town.household(List.of(parent), List.of(child));
            parents.add(parent);
        }
    }

    Use use(PersonId person) {
        return use(person, Role.GUARDIAN);
    }

    Use use(PersonId person, Role role) {
        return new Use(town.id(), person, role, Set.of(large), UsedModule.FILES, DeviceClass.PHONE, clock.instant());
    }

    void seen(PersonId person, String ago) {
        String subject = town.account(person);
        town.run(() -> town.number(
                "with seen as (insert into core.known_device (subject, mark, seen_at) values (:id, repeat('a', 64),"
                        + " timestamp with time zone '2026-11-24T09:00:00Z' - interval '" + ago + "') returning 1)"
                        + " select count(*) from seen",
                subject));
    }

    void visit(PersonId person) {
        assertThat(send(
                                town.viewer(person),
                                get("/api/core/leavings/own")
                                        .header("User-Agent", "Mozilla/5.0 (Linux; Android 14) Mobile Safari/537.36"))
                        .getStatus())
                .isEqualTo(200);
    }

    void dayIsOver() {
        uses.count();
        clock.set(Instant.parse("2026-11-24T23:10:00Z").plus(Duration.ofMinutes(1)));
        keepUse.everywhere();
    }

    MockHttpServletResponse ask(PersonId viewer, String question) {
        return send(town.viewer(viewer), get("/api/core/statistics" + question));
    }

    String statistics(PersonId viewer, String question) throws Exception {
        MockHttpServletResponse answer = ask(viewer, question);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    static List<Integer> people(String answer, String list) {
        return JsonPath.read(answer, list + "[*].people");
    }

    static List<String> lines(String answer, String list) {
        return JsonPath.read(answer, list + "[*].line");
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
}
