package fr.ent.core.lti.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.lti.testing.LtiScene;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ScoreIT extends LtiScene {

    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

    private String items;
    private String item;
    private String lea1;

    @BeforeEach
    void aVisit() throws Exception {
        Map<String, Object> visit = visit(lea.asPerson());
        items = text(visit, AGS, "lineitems").substring(ISSUER.length());
        item = text(visit, AGS, "lineitem").substring(ISSUER.length());
        lea1 = text(visit, "sub");
    }

    @Test
    void aScoreIsReadByTheTeacherThePupilAndItsGuardiansAlone() throws Exception {
        score("12.5", "25", "2026-11-24T08:30:00Z").andExpect(status().isNoContent());

        String results = "/api/core/classes/%s/resources/%s/results".formatted(schoolClass, resource);
        for (PersonId leader : new PersonId[] {aubin, baille}) {
            asking.get(town.viewer(leader), results)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.items[0].label").value("Les fractions"))
                    .andExpect(jsonPath("$.pupils.length()").value(2))
                    .andExpect(jsonPath("$.pupils[0].givenName").value("Léa"))
                    .andExpect(jsonPath("$.pupils[0].scores[0].result").value(50.0))
                    .andExpect(jsonPath("$.pupils[0].scores[0].remark").value("Bien !"))
                    .andExpect(jsonPath("$.pupils[1].scores").isEmpty());
        }
        asking.get(town.viewer(elsewhere), results).andExpect(status().isNotFound());
        asking.get(town.viewer(nadia), results).andExpect(status().isForbidden());
        asking.get(town.viewer(sofia), results).andExpect(status().isForbidden());
        String own = "/api/core/pupils/" + lea + "/tool-results";
        for (PersonId family : new PersonId[] {sofia, lea.asPerson()}) {
            asking.get(town.viewer(family), own)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[0].title").value("Les fractions"))
                    .andExpect(jsonPath("$[0].score.result").value(50.0))
                    .andExpect(jsonPath("$[0].max").value(100.0));
        }
        asking.get(town.viewer(marc), own).andExpect(status().isNotFound());
        asking.get(town.viewer(tom.asPerson()), own).andExpect(status().isNotFound());
        asking.get(town.viewer(town.guardian("Anne", "Durand", tom)), own).andExpect(status().isNotFound());
        asking.get(town.viewer(aubin), own).andExpect(status().isForbidden());
    }

    @Test
    void theToolReadsResultsBack() throws Exception {
        score("5", "20", "2026-11-24T08:30:00+01:00").andExpect(status().isNoContent());
        String token = token(RESULTS);
        call(token, get(item + "/results"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/vnd.ims.lis.v2.resultcontainer+json"))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].userId").value(lea1))
                .andExpect(jsonPath("$[0].resultScore").value(25.0))
                .andExpect(jsonPath("$[0].scoreOf").value(ISSUER + item));
        call(token, get(item + "/results").param("user_id", "nobody"))
                .andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void theLatestScoreStands() throws Exception {
        score("5", "20", "2026-11-24T08:30:00Z").andExpect(status().isNoContent());
        score("6", "20", "2026-11-24T08:29:59Z")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:lti-score-old"));
        score("7", "20", "2026-11-24T08:31:00Z").andExpect(status().isNoContent());
        score("8", "20", "2027-11-24T08:31:00Z").andExpect(status().isBadRequest());
        call(token(RESULTS), get(item + "/results"))
                .andExpect(jsonPath("$[0].resultScore").value(35.0));
    }

    @Test
    void aScoreIsBetweenNothingAndItsMaximum() throws Exception {
        score("20.01", "20", "2026-11-24T08:30:00Z").andExpect(status().isBadRequest());
        score("-1", "20", "2026-11-24T08:30:00Z").andExpect(status().isBadRequest());
        score("1", "0", "2026-11-24T08:30:00Z").andExpect(status().isBadRequest());
        score("1", "null", "2026-11-24T08:30:00Z").andExpect(status().isBadRequest());
        score("1e400", "20", "2026-11-24T08:30:00Z").andExpect(status().isBadRequest());
        score("\"12\"", "20", "2026-11-24T08:30:00Z").andExpect(status().isBadRequest());
        score("1", "20", "gestern").andExpect(status().isBadRequest());
        score("0", "20", "2026-11-24T08:30:00Z").andExpect(status().isNoContent());
        send(lea1, "null", "null", "2026-11-24T08:31:00Z", "Started").andExpect(status().isNoContent());
        send(lea1, "1", "2", "2026-11-24T08:31:00Z", "Dancing").andExpect(status().isBadRequest());
    }

    @Test
    void onlyOfThisClassByThisTool() throws Exception {
        send("someone", "1", "20", "2026-11-24T08:30:00Z", "Completed").andExpect(status().isNotFound());
        send(text(visit(aubin), "sub"), "1", "20", "2026-11-24T08:30:00Z", "Completed")
                .andExpect(status().isNotFound());
        call(token(RESULTS), scorePost(lea1, "1", "20", "2026-11-24T08:30:00Z", "Completed"))
                .andExpect(status().isForbidden());
        call(
                        token(SCORE),
                        post(items + "/" + UUID.randomUUID() + "/scores")
                                .contentType("application/vnd.ims.lis.v1.score+json")
                                .content(body(lea1, "1", "20", "2026-11-24T08:30:00Z", "Completed")))
                .andExpect(status().isNotFound());
        String other = answer(register(toolContent(host, Map.of("name", "\"Autre\""))));
        client = JsonPath.read(other, "$.clientId");
        score("1", "20", "2026-11-24T08:30:00Z").andExpect(status().isNotFound());
        call(token(ITEMS), get(item)).andExpect(status().isNotFound());
        call(token(ITEMS), get(items)).andExpect(status().isNotFound());
    }

    @Test
    void aToolKeepsLineItemsOfItsOwn() throws Exception {
        String token = token(ITEMS);
        String wanted = "{\"label\": \"Défi\", \"scoreMaximum\": 60, \"resourceId\": \"d1\", \"tag\": \"defi\"}";
        String id = JsonPath.read(
                answer(call(token, line(post(items), wanted))
                        .andExpect(status().isCreated())
                        .andExpect(header().string("Content-Type", "application/vnd.ims.lis.v2.lineitem+json"))
                        .andExpect(jsonPath("$.scoreMaximum").value(60))),
                "$.id");
        call(token, line(post(items), wanted)).andExpect(jsonPath("$.id").value(id));
        String own = id.substring(ISSUER.length());
        call(token(ITEMS_READ), get(items).param("tag", "defi"))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].id").value(id));
        call(token(ITEMS_READ), get(items)).andExpect(jsonPath("$.length()").value(2));
        call(token, line(put(own), "{\"label\": \"Grand défi\", \"scoreMaximum\": 30}"))
                .andExpect(jsonPath("$.label").value("Grand défi"));
        call(token(ITEMS_READ), line(put(own), wanted)).andExpect(status().isForbidden());
        call(token, line(post(items), "{\"label\": \"x\", \"scoreMaximum\": 0}"))
                .andExpect(status().isBadRequest());
        call(
                        token,
                        line(
                                post(items),
                                "{\"label\": \"x\", \"scoreMaximum\": 5, \"resourceLinkId\": \"%s\"}"
                                        .formatted(UUID.randomUUID())))
                .andExpect(status().isNotFound());
        call(token, delete(item)).andExpect(status().isConflict());
        call(token, delete(own)).andExpect(status().isNoContent());
        call(token, get(own)).andExpect(status().isNotFound());
    }

    @Test
    void scoresGoWithTheResource() throws Exception {
        score("5", "20", "2026-11-24T08:30:00Z").andExpect(status().isNoContent());
        assertThat(scores()).isOne();
        asking.delete(town.viewer(aubin), RESOURCES + "/" + resource).andExpect(status().isNoContent());
        assertThat(scores()).isZero();
    }

    private int scores() {
        return town.in(() -> jdbc.sql("select count(*) from core.lti_score")
                .query(Integer.class)
                .single());
    }

    private ResultActions score(String given, String max, String at) throws Exception {
        return send(lea1, given, max, at, "Completed");
    }

    private ResultActions send(String user, String given, String max, String at, String activity) throws Exception {
        return call(token(SCORE), scorePost(user, given, max, at, activity));
    }

    private MockHttpServletRequestBuilder scorePost(String user, String given, String max, String at, String activity) {
        return post(item + "/scores")
                .contentType("application/vnd.ims.lis.v1.score+json")
                .content(body(user, given, max, at, activity));
    }

    private static String body(String user, String given, String max, String at, String activity) {
        return """
                {"userId": "%s", "scoreGiven": %s, "scoreMaximum": %s, "comment": "Bien !", "timestamp": "%s",
                 "activityProgress": "%s", "gradingProgress": "FullyGraded"}""".formatted(user, given, max, at, activity);
    }

    private static MockHttpServletRequestBuilder line(MockHttpServletRequestBuilder request, String body) {
        return request.contentType("application/vnd.ims.lis.v2.lineitem+json").content(body);
    }
}
