package fr.ent.core.lti.grade;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.lti.testing.LtiScene;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Scores in Léa’s class, once she has opened the tool. */
abstract class ScoreScene extends LtiScene {

    protected static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

    protected String items;

    protected String item;

    protected String lea1;

    @BeforeEach
    void aVisit() throws Exception {
        Map<String, Object> visit = visit(lea.asPerson());
        items = text(visit, AGS, "lineitems").substring(ISSUER.length());
        item = text(visit, AGS, "lineitem").substring(ISSUER.length());
        lea1 = text(visit, "sub");
    }

    protected String sheet() {
        return "/api/core/classes/%s/resources/%s/results".formatted(schoolClass, resource);
    }

    protected int scores() {
        return town.in(() -> jdbc.sql("select count(*) from core.lti_score")
                .query(Integer.class)
                .single());
    }

    protected ResultActions score(String given, String max, String at) throws Exception {
        return send(lea1, given, max, at, "Completed");
    }

    protected ResultActions send(String user, String given, String max, String at, String activity) throws Exception {
        return call(token(SCORE), scorePost(user, given, max, at, activity));
    }

    protected MockHttpServletRequestBuilder scorePost(
            String user, String given, String max, String at, String activity) {
        return post(item + "/scores")
                .contentType("application/vnd.ims.lis.v1.score+json")
                .content(body(user, given, max, at, activity));
    }

    protected static String body(String user, String given, String max, String at, String activity) {
        return """
                {"userId": "%s", "scoreGiven": %s, "scoreMaximum": %s, "comment": "Bien !", "timestamp": "%s",
                 "activityProgress": "%s", "gradingProgress": "FullyGraded"}""".formatted(user, given, max, at, activity);
    }

    protected static MockHttpServletRequestBuilder line(MockHttpServletRequestBuilder request, String body) {
        return request.contentType("application/vnd.ims.lis.v2.lineitem+json").content(body);
    }
}
