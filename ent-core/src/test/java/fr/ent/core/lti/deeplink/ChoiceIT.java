package fr.ent.core.lti.deeplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jwt.JWTClaimsSet;
import fr.ent.core.PersonId;
import fr.ent.core.lti.testing.LtiScene;
import fr.ent.core.lti.testing.ToolHost;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;

class ChoiceIT extends LtiScene {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String LINKS = "https://purl.imsglobal.org/spec/lti-dl/claim/";

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void resourcesThatATeacherChoosesInTheToolAreAddedByATapOfTheTeacher() throws Exception {
        Map<String, Object> asked = ask(aubin);
        assertThat(asked)
                .containsEntry(LTI + "message_type", "LtiDeepLinkingRequest")
                .containsEntry(LTI + "target_link_uri", host.at("/choose"));
        String waiting = waiting(send(host.sign(answer(data(asked)).build())));
        asking.get(town.viewer(aubin), "/api/core/lti/choices/" + waiting)
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].title").value("Les parts"))
                .andExpect(jsonPath("$.items[1].title").value("Calculons"));

        List<String> added =
                JsonPath.read(answer(add(aubin, waiting).andExpect(status().isCreated())), "$.resourceIds");

        assertThat(added).hasSize(2);
        read(aubin, "/" + added.getFirst())
                .andExpect(jsonPath("$.title").value("Les parts"))
                .andExpect(jsonPath("$.description").value("Un gâteau, huit enfants."))
                .andExpect(jsonPath("$.publisher").value("Calculons"))
                .andExpect(jsonPath("$.tool").value("Calculons"));
        resource = added.getFirst();
        Map<String, Object> visit = visit(aubin);
        assertThat(visit).containsEntry(LTI + "target_link_uri", host.at("/play?id=7"));
        assertThat(visit.get(LTI + "custom")).isEqualTo(Map.of("level", "2"));
        add(aubin, waiting).andExpect(status().isNotFound());
    }

    @Test
    void anAnswerThatIsNotTheToolsToThisQuestionIsNotBelieved() throws Exception {
        String data = data(ask(aubin));
        Date now = Date.from(clock.instant());
        for (JWTClaimsSet claims : List.of(
                answer(data).audience("https://other.example").build(),
                answer(data).issuer("other").build(),
                answer(data).claim(LTI + "deployment_id", "other").build(),
                answer(data)
                        .claim(LTI + "message_type", "LtiResourceLinkRequest")
                        .build(),
                answer(data).claim(LTI + "version", "1.1").build(),
                answer(data).claim("nonce", null).build(),
                answer(data).expirationTime(now).build(),
                answer(data).expirationTime(null).build(),
                answer("A".repeat(43)).build(),
                answer(data).claim(LINKS + "data", 7).build())) {
            refused(host.sign(claims));
        }
        refused(ToolHost.sign(answer(data).build(), ToolHost.newKey("first")));
        refused("");
        send(host.sign(answer(data).build())).andExpect(status().isSeeOther());
        refused(host.sign(answer(data).build()));
    }

    @Test
    void anAnswerServesOnce() throws Exception {
        String first = data(ask(aubin));
        String nonce = UUID.randomUUID().toString();
        waiting(send(host.sign(answer(first).claim("nonce", nonce).build())));
        refused(host.sign(answer(data(ask(aubin))).claim("nonce", nonce).build()));
    }

    @Test
    void nobodyElseAddsIt() throws Exception {
        String waiting = waiting(send(host.sign(answer(data(ask(aubin))).build())));
        asking.get(town.viewer(baille), "/api/core/lti/choices/" + waiting).andExpect(status().isNotFound());
        add(baille, waiting).andExpect(status().isNotFound());
        add(elsewhere, waiting).andExpect(status().isNotFound());
        enable(false);
        add(aubin, waiting).andExpect(status().isNotFound());
        enable(true);
        add(aubin, waiting).andExpect(status().isCreated());
    }

    @Test
    void twoTabsAddItOnce() throws Exception {
        String waiting = waiting(send(host.sign(answer(data(ask(aubin))).build())));
        List<Integer> answers;
        try (ExecutorService tabs = Executors.newFixedThreadPool(4)) {
            Callable<Integer> tab =
                    () -> add(aubin, waiting).andReturn().getResponse().getStatus();
            answers = tabs.invokeAll(List.of(tab, tab, tab, tab)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 404);
    }

    @Test
    void aChoiceBeginsAlsoAfterAQuietHalfYear() throws Exception {
        clock.set(clock.instant().plus(Duration.ofDays(181)));
        assertThat(ask(aubin)).containsEntry(LTI + "message_type", "LtiDeepLinkingRequest");
    }

    @Test
    void onlyLinksOfTheToolsOwnHostsAreTaken() throws Exception {
        String waiting = waiting(send(host.sign(answer(data(ask(aubin)))
                .claim(
                        LINKS + "content_items",
                        List.of(
                                Map.of("type", "ltiResourceLink", "url", "https://evil.example/x", "title", "Ailleurs"),
                                Map.of("type", "ltiResourceLink", "url", "javascript:alert(1)", "title", "Script"),
                                Map.of("type", "html", "html", "<script>alert(1)</script>", "title", "Page"),
                                Map.of("type", "link", "url", host.at("/a"), "title", "Lien"),
                                Map.of(
                                        "type",
                                        "ltiResourceLink",
                                        "title",
                                        "x".repeat(999),
                                        "custom",
                                        Map.of("k", "v"))))
                .build())));
        asking.get(town.viewer(aubin), "/api/core/lti/choices/" + waiting)
                .andExpect(jsonPath("$.items.length()").value(1));
        add(aubin, waiting).andExpect(status().isCreated());
    }

    @Test
    void nothingIsChosenForAPartThatIsNotOnesOwn() throws Exception {
        begin(elsewhere).andExpect(status().isNotFound());
        begin(sofia).andExpect(status().isForbidden());
        begin(lea.asPerson()).andExpect(status().isForbidden());
        asking.post(town.viewer(elsewhere), "/api/core/lti/resources", """
                        {"toolId": "%s", "origin": "SCHOOL", "schoolId": "%s", "title": "x"}""".formatted(tool, school))
                .andExpect(status().isNotFound());
        enable(false);
        begin(aubin).andExpect(status().isNotFound());
    }

    private ResultActions begin(PersonId who) throws Exception {
        return as(
                who,
                post("/api/core/lti/choices")
                        .session(session)
                        .contentType("application/json")
                        .content("""
                {"toolId": "%s", "origin": "SCHOOL", "schoolId": "%s"}""".formatted(tool, school)));
    }

    /** The claims with which the tool is asked. */
    private Map<String, Object> ask(PersonId who) throws Exception {
        String address = JsonPath.read(answer(begin(who).andExpect(status().isOk())), "$.address");
        return claims(answer(
                authorize(who, session, question(address, UUID.randomUUID().toString()))));
    }

    private static String data(Map<String, Object> asked) {
        return text(asked, LINKS + "deep_linking_settings", "data");
    }

    private JWTClaimsSet.Builder answer(String data) {
        return new JWTClaimsSet.Builder()
                .issuer(client)
                .audience(ISSUER)
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plus(Duration.ofMinutes(5))))
                .claim("nonce", UUID.randomUUID().toString())
                .claim(LTI + "message_type", "LtiDeepLinkingResponse")
                .claim(LTI + "version", "1.3.0")
                .claim(LTI + "deployment_id", deployment)
                .claim(LINKS + "data", data)
                .claim(
                        LINKS + "content_items",
                        List.of(
                                Map.of(
                                        "type",
                                        "ltiResourceLink",
                                        "title",
                                        "Les parts",
                                        "text",
                                        "Un gâteau, huit enfants.",
                                        "url",
                                        host.at("/play?id=7"),
                                        "custom",
                                        Map.of("level", "2"),
                                        "lineItem",
                                        Map.of("scoreMaximum", 20, "label", "Parts")),
                                Map.of("type", "ltiResourceLink")));
    }

    private ResultActions send(String answer) throws Exception {
        return of(post(SERVICES + "/choices").param("JWT", answer));
    }

    private static String waiting(ResultActions sent) throws Exception {
        String way =
                sent.andExpect(status().isSeeOther()).andReturn().getResponse().getHeader("Location");
        assertThat(way).startsWith("/catalogue/choix/").doesNotEndWith("/non");
        return Objects.requireNonNull(way).substring("/catalogue/choix/".length());
    }

    private void refused(String answer) throws Exception {
        assertThat(send(answer).andReturn().getResponse().getHeader("Location")).isEqualTo("/catalogue/choix/non");
    }

    private ResultActions add(PersonId who, String waiting) throws Exception {
        return asking.post(town.viewer(who), "/api/core/lti/choices/" + waiting, "");
    }
}
