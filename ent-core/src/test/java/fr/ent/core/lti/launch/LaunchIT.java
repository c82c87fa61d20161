package fr.ent.core.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import fr.ent.core.PersonId;
import fr.ent.core.lti.testing.LtiScene;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;

class LaunchIT extends LtiScene {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void aPupilIsToldToTheToolByANameOfItsOwnAndNothingElse() throws Exception {
        String page = answer(authorize(lea.asPerson(), session, asked(lea.asPerson(), "n1")));

        SignedJWT token = SignedJWT.parse(idToken(page));
        JWKSet keys = JWKSet.parse(answer(of(get(SERVICES + "/keys"))));
        assertThat(token.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        assertThat(keys.toString()).doesNotContain("\"d\"");
        Map<String, Object> claims = claims(page);
        assertThat(claims)
                .containsEntry("iss", ISSUER)
                .containsEntry("aud", client)
                .containsEntry("nonce", "n1")
                .containsEntry(LTI + "message_type", "LtiResourceLinkRequest")
                .containsEntry(LTI + "version", "1.3.0")
                .containsEntry(LTI + "deployment_id", deployment)
                .containsEntry(LTI + "target_link_uri", host.at("/play"))
                .doesNotContainKeys("name", "given_name", "family_name", "email", "picture");
        assertThat(text(claims, LTI + "roles")).contains("membership#Learner").doesNotContain("Instructor");
        assertThat(text(claims, LTI + "context", "label")).isEqualTo("Classe de CE2");
        assertThat(claims.toString()).doesNotContain(schoolClass.toString());
        assertThat(page)
                .doesNotContain(lea.toString())
                .contains("action=\"" + host.at("/launch") + "\"")
                .contains("a &quot;state&quot;");
        assertThat(token.getParsedString()).isNotBlank();
        assertThat(claims.toString()).doesNotContain(lea.toString()).doesNotContain("Benali");
    }

    @Test
    void aTeacherComesAsOneAndTheFirstNameOnlyWhereItIsLet() throws Exception {
        assertThat(visit(aubin)).doesNotContainKey("given_name");
        asking.put(
                        town.viewer(paul),
                        "/api/core/lti/tools/" + tool,
                        "{\"version\": 0, "
                                + toolContent(host, Map.of("givesName", "true")).substring(1))
                .andExpect(status().isOk());

        Map<String, Object> claims = visit(aubin);

        assertThat(claims)
                .containsEntry("given_name", "Claude")
                .containsEntry("name", "Claude")
                .doesNotContainKeys("family_name", "email");
        assertThat(text(claims, LTI + "roles")).contains("membership#Instructor");
    }

    @Test
    void aPersonHasOneNameToATool() throws Exception {
        assertThat(visit(lea.asPerson()).get("sub"))
                .isEqualTo(visit(lea.asPerson()).get("sub"))
                .isNotEqualTo(visit(tom.asPerson()).get("sub"))
                .isNotEqualTo(visit(aubin).get("sub"));
        String before = (String) visit(lea.asPerson()).get("sub");
        String other = answer(register(toolContent(host, Map.of("name", "\"Autre\""))));
        town.run(() -> jdbc.sql("update core.lti_resource set tool_id = :tool")
                .param("tool", UUID.fromString(JsonPath.read(other, "$.id")))
                .update());
        town.run(() -> jdbc.sql("update core.lti_link set tool_id = :tool")
                .param("tool", UUID.fromString(JsonPath.read(other, "$.id")))
                .update());
        assertThat(visit(lea.asPerson()).get("sub")).isNotEqualTo(before);
    }

    @Test
    void thePagePostsToTheToolAloneByTheOneScriptThatItCarries() throws Exception {
        String policy = authorize(lea.asPerson(), session, asked(lea.asPerson(), "n"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getHeader("Content-Security-Policy");

        assertThat(policy)
                .contains("default-src 'none'", "form-action " + host.at(""), "script-src 'nonce-")
                .doesNotContain("unsafe");
    }

    @Test
    void itIsSaidBeforeWhoLearnsWhat() throws Exception {
        asking.get(
                        town.viewer(lea.asPerson()),
                        "/api/core/classes/%s/resources/%s/tool".formatted(schoolClass, resource))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("Calculons"))
                .andExpect(jsonPath("$.host").value("127.0.0.1"))
                .andExpect(jsonPath("$.givesName").value(false))
                .andExpect(jsonPath("$.purpose").value("S’entraîner au calcul."));
    }

    @Test
    void nobodyElseOpensIt() throws Exception {
        for (PersonId family : List.of(sofia, marc, nadia, baille)) {
            begin(family, session).andExpect(status().isForbidden());
        }
        begin(elsewhere, session).andExpect(status().isNotFound());
        PersonId other = town.pupil("Noé", "Petit", school, town.schoolClass(school, "CP"))
                .asPerson();
        begin(other, session).andExpect(status().isNotFound());
        takeSendingsBack();
        begin(lea.asPerson(), session).andExpect(status().isNotFound());
        begin(aubin, session).andExpect(status().isOk());
        enable(false).andExpect(status().isOk());
        begin(aubin, session).andExpect(status().isNotFound());
        asking.get(town.viewer(aubin), "/api/core/lti/tools/offered")
                .andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void aQuestionThatIsNotToTheLetterIsRefused() throws Exception {
        Map<String, String> spoilt = new TreeMap<>(Map.of(
                "redirect_uri", host.at("/launch/"),
                "client_id", UUID.randomUUID().toString(),
                "response_type", "code",
                "response_mode", "query",
                "prompt", "login",
                "scope", "profile",
                "nonce", "",
                "login_hint", "someone",
                "lti_message_hint", "A".repeat(43)));
        for (Map.Entry<String, String> one : spoilt.entrySet()) {
            Map<String, String> question = asked(lea.asPerson(), "n-" + one.getKey());
            question.put(one.getKey(), one.getValue());
            refused(lea.asPerson(), session, question);
        }
        for (String elsewhere : List.of(
                host.at("/launch?x=1"), "https://evil.example/launch", "javascript:alert(1)", host.at("/Launch"))) {
            Map<String, String> question = asked(lea.asPerson(), "n-" + elsewhere);
            question.put("redirect_uri", elsewhere);
            refused(lea.asPerson(), session, question);
        }
    }

    @Test
    void aHintServesOnceInItsOwnSessionForItsPersonInTime() throws Exception {
        Map<String, String> question = asked(lea.asPerson(), "n1");
        refused(lea.asPerson(), new MockHttpSession(), question);
        refused(tom.asPerson(), session, question);
        question = asked(lea.asPerson(), "n2");
        authorize(lea.asPerson(), session, question).andExpect(status().isOk());
        refused(lea.asPerson(), session, question);

        question = asked(lea.asPerson(), "n3");
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        refused(lea.asPerson(), session, question);
    }

    @Test
    void aCopiedSessionDoesNotMakeAHintServeTwice() throws Exception {
        Map<String, String> question = asked(lea.asPerson(), "n1");
        Object kept = session.getAttribute("ent.lti-launch");
        authorize(lea.asPerson(), session, question).andExpect(status().isOk());
        session.setAttribute("ent.lti-launch", kept);
        question.put("nonce", "n2");
        refused(lea.asPerson(), session, question);
    }

    @Test
    void aNonceServesOnce() throws Exception {
        authorize(lea.asPerson(), session, asked(lea.asPerson(), "same")).andExpect(status().isOk());
        refused(tom.asPerson(), session, asked(tom.asPerson(), "same"));
    }

    @Test
    void nobodyIsToldOfOnceItIsShutOrTakenBack() throws Exception {
        Map<String, String> question = asked(lea.asPerson(), "n1");
        takeSendingsBack();
        refused(lea.asPerson(), session, question);
        question = asked(aubin, "n2");
        enable(false);
        refused(aubin, session, question);
        enable(true);
        assertThat(town.audited("lti-tool.shut")).isOne();
        assertThat(town.audited("lti-tool.opened")).isOne();
    }

    @Test
    void aPostedQuestionIsLedToTheSameAddress() throws Exception {
        of(post("/api/core/lti/authorize")
                        .param("scope", "openid")
                        .param("state", "a&b=é\r\n")
                        .param("other", "x"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", startsWith("/api/core/lti/authorize?")))
                .andExpect(header().string("Location", containsString("state=a%26b%3D%C3%A9%0D%0A")))
                .andExpect(header().string("Location", not(containsString("other"))));
    }

    private Map<String, String> asked(PersonId who, String nonce) throws Exception {
        return question(JsonPath.read(answer(begin(who, session).andExpect(status().isOk())), "$.address"), nonce);
    }

    private void refused(PersonId who, MockHttpSession by, Map<String, String> question) throws Exception {
        ResultActions answered = authorize(who, by, question).andExpect(status().isBadRequest());
        assertThat(answer(answered)).doesNotContain("id_token").contains("La visite n’a pas commencé");
    }

    private void takeSendingsBack() {
        town.run(() -> jdbc.sql("delete from core.resource_sending").update());
    }
}
