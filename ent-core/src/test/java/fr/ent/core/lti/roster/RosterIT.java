package fr.ent.core.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import fr.ent.core.lti.testing.LtiScene;
import fr.ent.core.persistence.TerritoryScope;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RosterIT extends LtiScene {

    private String members;

    @BeforeEach
    void theAddress() {
        members = SERVICES + "/classes/" + schoolClass + "/members";
    }

    @Test
    void aToolReadsTheClassThatOpensItByNamesOfItsOwn() throws Exception {
        Map<String, Object> visit = visit(lea.asPerson());
        assertThat(text(visit, "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice"))
                .contains(ISSUER + members);

        String answer = answer(call(token(NRPS), get(members))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/vnd.ims.lti-nrps.v2.membershipcontainer+json"))
                .andExpect(jsonPath("$.context.id").value(schoolClass.toString()))
                .andExpect(jsonPath("$.members.length()").value(3))
                .andExpect(jsonPath("$.members[0].roles[0]").value(containsString("#Instructor")))
                .andExpect(jsonPath("$.members[1].roles[0]").value(containsString("#Learner")))
                .andExpect(jsonPath("$.members[1].user_id").value(visit.get("sub")))
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
        visit(aubin);

        String answer = answer(call(token(NRPS), get(members))
                .andExpect(jsonPath("$.members[1].given_name").value("Léa")));
        assertThat(answer).doesNotContain("Benali", "Aubin", "email");
    }

    @Test
    void pagesFollowByTheLink() throws Exception {
        visit(aubin);
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
        call(token, get(members)).andExpect(status().isNotFound());
        visit(aubin);
        ClassId other = town.schoolClass(school, "CP");
        call(token, get(SERVICES + "/classes/" + other + "/members")).andExpect(status().isNotFound());
    }

    @Test
    void nothingWithoutATokenForThatOfThisTown() throws Exception {
        visit(aubin);
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
        call(token, get(members)).andExpect(status().isForbidden());
    }
}
