package fr.ent.core.lti.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.lti.testing.LtiScene;
import fr.ent.core.lti.testing.ToolHost;
import fr.ent.core.signin.SignInProof;
import fr.ent.core.signin.SignInWay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class ToolIT extends LtiScene {

    @Test
    void theAdministratorSeesWhatTheToolsOwnSideMustBeTold() throws Exception {
        asking.get(town.viewer(paul), "/api/core/lti/tools")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].clientId").value(client))
                .andExpect(jsonPath("$[0].deploymentId").value(deployment))
                .andExpect(jsonPath("$[0].issuer").value(ISSUER))
                .andExpect(jsonPath("$[0].authorizeUrl").value(ISSUER + "/api/core/lti/authorize"))
                .andExpect(jsonPath("$[0].tokenUrl").value(ISSUER + "/api/public/lti/token"))
                .andExpect(jsonPath("$[0].platformKeysUrl").value(ISSUER + "/api/public/lti/keys"));
        assertThat(town.audited("lti-tool.registered")).isOne();
    }

    @Test
    void nobodyElseWritesTools() throws Exception {
        for (PersonId other : List.of(nadia, aubin, baille, sofia, lea.asPerson())) {
            asking.post(town.viewer(other), "/api/core/lti/tools", toolContent(host, Map.of()))
                    .andExpect(status().isForbidden());
            asking.get(town.viewer(other), "/api/core/lti/tools").andExpect(status().isForbidden());
        }
        asking.get(town.viewer(sofia), "/api/core/lti/tools/offered")
                .andExpect(jsonPath("$[0].processor").value("Calculons SAS, contrat du 1er septembre"))
                .andExpect(jsonPath("$[0].clientId").doesNotExist());
    }

    @Test
    void addressesThatAreNoneAreRefused() throws Exception {
        for (String address : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "http://outil.example/login",
                "https://localhost/login",
                "https://user@outil.example/login",
                "https://outil.example/login#part",
                "http://127.0.0.1.evil.example/login",
                "//outil.example/login",
                "http://127.0.0.1:80/{",
                "http://127.0.0.1:70000/login",
                "https://outil.example:70000/login",
                "https://")) {
            for (String field : List.of("loginUrl", "targetUrl", "deepLinkingUrl", "keysUrl")) {
                register(toolContent(host, Map.of(field, quoted(address))))
                        .andExpect(status().isBadRequest())
                        .andExpect(jsonPath("$.errors[0].field").value(field));
            }
            register(toolContent(host, Map.of("redirectUris", "[" + quoted(address) + "]")))
                    .andExpect(status().isBadRequest());
        }
    }

    @Test
    void aToolIsKnownByOneKeyThatIsNobodysSecret() throws Exception {
        Map<String, String> none = new HashMap<>(Map.of("keysUrl", "null"));
        register(toolContent(host, none)).andExpect(status().isBadRequest());
        String key = host.key().toPublicJWK().toJSONString().replace("\"", "\\\"");
        register(toolContent(host, Map.of("publicKey", quoted(key)))).andExpect(status().isBadRequest());
        String secret = ToolHost.newKey("x").toJSONString().replace("\"", "\\\"");
        for (String other : List.of(quoted(secret), "\"nothing\"", "\"{}\"")) {
            none.put("publicKey", other);
            register(toolContent(host, none))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("publicKey"));
        }
    }

    @Test
    void aChangeIsMadeFromTheVersionThatWasRead() throws Exception {
        String changed = "{\"version\": 0, "
                + toolContent(host, Map.of("name", "\"Comptons\"")).substring(1);
        asking.put(town.viewer(paul), "/api/core/lti/tools/" + tool, changed)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("Comptons"))
                .andExpect(jsonPath("$.clientId").value(client));
        asking.put(town.viewer(paul), "/api/core/lti/tools/" + tool, changed).andExpect(status().isConflict());
        assertThat(town.audited("lti-tool.revised")).isOne();
    }

    @Test
    void anIdentityGoesOnlyWhereTheVisitIsSaidToGo() throws Exception {
        register(toolContent(host, Map.of("redirectUris", "[\"https://ailleurs.example/launch\"]")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("redirectUris"))
                .andExpect(jsonPath("$.errors[0].code").value("foreign-host"));
        register(toolContent(
                        host,
                        Map.of(
                                "targetUrl", "\"https://pages.example/play\"",
                                "redirectUris", "[\"https://pages.example/launch\"]")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.host").value("127.0.0.1, pages.example"));
    }

    @Test
    void thePageOfAVisitMayLeadOnToAllHostsOfTheTool() throws Exception {
        asking.put(
                        town.viewer(paul),
                        "/api/core/lti/tools/" + tool,
                        "{\"version\": 0, "
                                + toolContent(host, Map.of("targetUrl", "\"https://pages.example/play\""))
                                        .substring(1))
                .andExpect(status().isOk());
        MockHttpSession session = new MockHttpSession();
        String address = JsonPath.read(answer(begin(aubin, session)), "$.address");
        assertThat(authorize(aubin, session, question(address, "n"))
                        .andReturn()
                        .getResponse()
                        .getHeader("Content-Security-Policy"))
                .contains("form-action " + host.at("") + " https://pages.example;");
    }

    @Test
    void aPageLeavesRoomForTheMarkOfAResource() throws Exception {
        String page = "https://pages.example/" + "x".repeat(468);
        register(toolContent(host, Map.of("targetUrl", quoted(page + "x")))).andExpect(status().isBadRequest());
        String made = answer(
                register(toolContent(host, Map.of("targetUrl", quoted(page)))).andExpect(status().isCreated()));
        asking.post(town.viewer(aubin), "/api/core/lti/resources", """
                        {"toolId": "%s", "origin": "SCHOOL", "schoolId": "%s", "title": "Page"}""".formatted(
                                JsonPath.<String>read(made, "$.id"), school))
                .andExpect(status().isCreated());
    }

    @Test
    void theTrailTellsWhereIdentitiesGo() throws Exception {
        assertThat(trail("lti-tool.registered"))
                .containsEntry("redirectUris", host.at("/launch"))
                .containsEntry("loginUrl", host.at("/login"))
                .containsEntry("targetUrl", host.at("/play"))
                .containsEntry("deepLinkingUrl", host.at("/choose"))
                .containsEntry("keysUrl", host.at("/keys"));
        String key = host.key().toPublicJWK().toJSONString().replace("\"", "\\\"");
        asking.put(
                town.viewer(paul),
                "/api/core/lti/tools/" + tool,
                "{\"version\": 0, "
                        + toolContent(host, Map.of("keysUrl", "null", "publicKey", quoted(key)))
                                .substring(1));
        assertThat(trail("lti-tool.revised"))
                .containsEntry("keyThumbprint", host.key().computeThumbprint().toString())
                .doesNotContainKey("keysUrl");
    }

    @Test
    void openingAToolAgainAsksForAFreshSignIn() throws Exception {
        Supplier<SignInProof> old = () -> new SignInProof(clock.instant().minusSeconds(3600), true, SignInWay.PASSWORD);
        for (boolean enabled : new boolean[] {false, true}) {
            as(
                            paul,
                            put("/api/core/lti/tools/" + tool + "/enabled")
                                    .requestAttr(SignInProof.class.getName(), old)
                                    .contentType("application/json")
                                    .content("{\"enabled\": %s}".formatted(enabled)))
                    .andExpect(enabled ? status().isForbidden() : status().isOk());
        }
    }

    private Map<String, String> trail(String action) {
        String details = town.in(() -> jdbc.sql("select details::text from core.audit_entry where action = :action")
                .param("action", action)
                .query(String.class)
                .single());
        return JsonPath.read(details, "$");
    }

    @Test
    void aToolOfAnotherTownIsNone() throws Exception {
        var other = planner.found("Autreville");
        PersonId foreign = other.administrator("Ada", "Roche");
        asking.put(other.viewer(foreign), "/api/core/lti/tools/" + tool + "/enabled", "{\"enabled\": false}")
                .andExpect(status().isNotFound());
        asking.get(other.viewer(foreign), "/api/core/lti/tools")
                .andExpect(jsonPath("$").isEmpty());
    }
}
