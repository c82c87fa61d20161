package fr.ent.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class StatisticsIT extends StatisticsScene {

    @Test
    void asksTheDatabaseNothingAtARequest() {
        Viewer parent = town.viewer(parents.getFirst());
        send(parent, get("/api/core/leavings/own"));
        int again = statements.during(() -> send(parent, get("/api/core/leavings/own")));
        clock.set(clock.instant().plus(Duration.ofHours(1)));

        assertThat(statements.during(() -> send(parent, get("/api/core/leavings/own"))))
                .isEqualTo(again);
    }

    @Test
    void aHeadReadsTheOwnSchoolAlone() {
        assertThat(ask(head, DAY + "&schoolId=" + large).getStatus()).isEqualTo(200);
        assertThat(ask(head, DAY + "&schoolId=" + small).getStatus()).isEqualTo(404);
        assertThat(ask(head, DAY).getStatus()).isEqualTo(404);
        assertThat(ask(parents.getFirst(), DAY).getStatus()).isEqualTo(403);
        assertThat(ask(nadia, DAY + "&schoolId=" + planner.found("Ailleurs").school("Loin"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(ask(nadia, "?from=2025-11-01&to=2026-11-02").getStatus()).isEqualTo(400);
    }

    @Test
    void tellsNothingOfASchoolsTeamApart() throws Exception {
        parents.forEach(parent -> uses.add(use(parent)));
        for (int i = 0; i < 6; i++) {
            uses.add(use(new PersonId(UUID.randomUUID()), i < 3 ? Role.TEACHER : Role.TOWN_AGENT));
        }
        dayIsOver();

        assertThat(lines(statistics(head, DAY + "&schoolId=" + large), "$.roles"))
                .containsExactly("GUARDIAN");
        assertThat(lines(statistics(nadia, DAY), "$.roles")).containsExactlyInAnyOrder("GUARDIAN", "STAFF");
    }

    @Test
    void tellsHowManyFamiliesAreReached() throws Exception {
        parents.subList(0, 6).forEach(parent -> seen(parent, "1 day"));
        seen(parents.get(6), "40 days");

        String answer = statistics(nadia, DAY);

        assertThat(JsonPath.<List<Integer>>read(answer, "$.schools[?(@.name == 'Jean-Macé')].families"))
                .containsExactly(5);
        assertThat(JsonPath.<List<Integer>>read(answer, "$.schools[?(@.name == 'Jean-Macé')].seen"))
                .containsExactly(5);
        assertThat(JsonPath.<List<Integer>>read(answer, "$.schools[?(@.name == 'Louise-Michel')].families"))
                .containsOnlyNulls();
    }

    @Test
    void isGivenAsAFile() throws Exception {
        parents.forEach(this::visit);
        dayIsOver();

        MockHttpServletResponse file = send(town.viewer(nadia), get("/api/core/statistics/file" + DAY));

        assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFTableau;Ligne;Personnes")
                .contains("Personnes par jour;24/11/2026;10", "Par appareil, somme des jours;Téléphone;10")
                .contains("Familles;Louise-Michel;moins de 5");
    }
}
