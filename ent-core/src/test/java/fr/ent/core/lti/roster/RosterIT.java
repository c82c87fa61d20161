package fr.ent.core.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ClassId;
import fr.ent.core.lti.testing.LtiScene;
import fr.ent.core.persistence.TerritoryScope;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RosterIT extends LtiScene {

    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    private static final String CONTEXT = "https://purl.imsglobal.org/spec/lti/claim/context";

    private String members;

    @BeforeEach
    void theAddress() throws Exception {
        members = address(visit(aubin));
    }

    private static String address(Map<String, Object> visit) {
        return text(visit, CLAIM, "context_memberships_url").substring(ISSUER.length());
    }

    @Test
    void aToolReadsTheClassThatOpensItByNamesOfItsOwn() throws Exception {
        Map<String, Object> visit = visit(lea.asPerson());
        assertThat(address(visit)).isEqualTo(members);

        String answer = answer(call(token(NRPS), get(members))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/vnd.ims.lti-nrps.v2.membershipcontainer+json"))
                .andExpect(jsonPath("$.context.id").value(text(visit, CONTEXT, "id")))
                .andExpect(jsonPath("$.members.length()").value(3))
                .andExpect(jsonPath("$.members[0].roles[0]").value(containsString("#Instructor")))
                .andExpect(jsonPath("$.members[1].roles[0]").value(containsString("#Learner")))
                .andExpect(jsonPath("$.members[1:].user_id").value(hasItem(visit.get("sub"))))
                .andExpect(jsonPath("$.members[1].name").doesNotExist())
                .andExpect(header().doesNotExist("Link")));
        assertThat(answer).doesNotContain(lea.toString(), "Benali", "Léa", "email");
    }

    @Test
    void firstNamesWhereTheToolIsLetHaveThem() throws Exception {
        asking.put(
                town.viewer(paul),
                "/api/core/lti/tools/" + tool,
                "{\"version\": 0, "
                        + toolContent(host, Map.of("givesName", "true")).substring(1));

        String answer = answer(call(token(NRPS), get(members))
                .andExpect(jsonPath("$.members[1:].given_name").value(containsInAnyOrder("Léa", "Tom"))));
        assertThat(answer).doesNotContain("Benali", "Aubin", "email");
    }

    @Test
    void pagesFollowByTheLink() throws Exception {
        String token = token(NRPS);
        String link = Objects.requireNonNull(call(token, get(members).param("limit", "2"))
                .andExpect(jsonPath("$.members.length()").value(2))
                .andReturn()
                .getResponse()
                .getHeader("Link"));
        assertThat(link).endsWith("; rel=\"next\"");

        call(token, get(URI.create(link.substring(1, link.indexOf('>')))))
                .andExpect(jsonPath("$.members.length()").value(1))
                .andExpect(header().doesNotExist("Link"));
        call(token, get(members).param("role", "Learner"))
                .andExpect(jsonPath("$.members.length()").value(2));
        call(token, get(members).param("limit", "0")).andExpect(status().isBadRequest());
    }

    @Test
    void nothingOfAClassThatDoesNotOpenIt() throws Exception {
        String token = token(NRPS);
        ClassId other = town.schoolClass(school, "CP");
        for (String one : new String[] {other.toString(), schoolClass.toString(), "A".repeat(32)}) {
            call(token, get(SERVICES + "/classes/" + one + "/members")).andExpect(status().isNotFound());
        }
        town.run(() -> jdbc.sql("delete from core.lti_link").update());
        call(token, get(members)).andExpect(status().isNotFound());
    }

    @Test
    void theNameOfAClassIsNotTold() throws Exception {
        town.run(() -> jdbc.sql("update core.school_class set name = 'CE1-CE2 Mme Fontanel' where id = :id")
                .param("id", schoolClass.value())
                .update());
        Map<String, Object> visit = visit(lea.asPerson());
        String list = answer(call(token(NRPS), get(members)));

        assertThat(visit.toString()).doesNotContain("Fontanel", schoolClass.toString());
        assertThat(list).doesNotContain("Fontanel", schoolClass.toString());
        assertThat(text(visit, CONTEXT, "label")).isEqualTo("Classe de CE1-CE2");
        assertThat(JsonPath.<String>read(list, "$.context.title")).isEqualTo("Classe de CE1-CE2");
        String before = text(visit, CONTEXT, "id");
        town.run(() -> jdbc.sql("update core.school_class set name = 'Les Dauphins' where id = :id")
                .param("id", schoolClass.value())
                .update());
        toOtherTool();
        visit = visit(lea.asPerson());
        assertThat(text(visit, CONTEXT, "id")).isNotEqualTo(before);
        assertThat(visit.toString()).doesNotContain("Dauphins");
        assertThat(address(visit)).isNotEqualTo(members);
        call(token(NRPS), get(members)).andExpect(status().isNotFound());
    }

    @Test
    void twoToolsListsDoNotFollowTheDirectory() throws Exception {
        for (String name : List.of("Ada", "Bao", "Cléo", "Dina", "Elio", "Farah", "Gil")) {
            town.pupil(name, name, school, schoolClass);
            town.teacher(name, name, schoolClass);
        }
        List<String> first = JsonPath.read(answer(call(token(NRPS), get(members))), "$.members[*].user_id");
        toOtherTool();
        members = address(visit(aubin));
        List<String> second = JsonPath.read(answer(call(token(NRPS), get(members))), "$.members[*].user_id");

        assertThat(first).hasSize(17).doesNotContainAnyElementsOf(second);
        for (List<String> list : List.of(first, second)) {
            assertThat(list.subList(0, 8)).isSorted();
            assertThat(list.subList(8, 17)).isSorted();
        }
    }

    @Test
    void theTrailTellsOnceADayThatAToolReadAClass() throws Exception {
        String token = token(NRPS);
        call(token, get(members)).andExpect(status().isOk());
        call(token, get(members)).andExpect(status().isOk());
        assertThat(town.audited("lti-roster.read")).isOne();
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        call(token, get(members)).andExpect(status().isOk());
        assertThat(town.audited("lti-roster.read")).isEqualTo(2);
    }

    /** The resource opens in another tool from now on. */
    private void toOtherTool() throws Exception {
        String other = answer(register(toolContent(host, Map.of("name", "\"Autre\""))));
        client = JsonPath.read(other, "$.clientId");
        for (String table : List.of("lti_resource", "lti_link", "lti_line_item")) {
            town.run(() -> jdbc.sql("update core." + table + " set tool_id = :tool")
                    .param("tool", UUID.fromString(JsonPath.read(other, "$.id")))
                    .update());
        }
    }

    @Test
    void nothingWithoutATokenForThatOfThisTown() throws Exception {
        of(get(members)).andExpect(status().isUnauthorized());
        of(get(members).header("Authorization", "Basic eDp4")).andExpect(status().isUnauthorized());
        call("x".repeat(43), get(members)).andExpect(status().isUnauthorized());
        call(token(SCORE), get(members))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.error").value("insufficient_scope"));
        String token = token(NRPS);
        TerritoryScope.call(
                planner.found("Autreville").id(),
                () -> http.perform(get(members).header("Authorization", "Bearer " + token))
                        .andExpect(status().isUnauthorized()));
        asking.put(
                town.viewer(paul),
                "/api/core/lti/tools/" + tool,
                "{\"version\": 0, "
                        + toolContent(host, Map.of("takesRoster", "false")).substring(1));
        call(token, get(members)).andExpect(status().isUnauthorized());
    }
}
