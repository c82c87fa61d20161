package fr.ent.core.lti.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScoreIT extends ScoreScene {

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
    void resultsDoNotFollowTheDirectory() throws Exception {
        for (String name : new String[] {"Ada", "Bao", "Cléo", "Dina", "Elio", "Farah", "Gil"}) {
            PersonId pupil = town.pupil(name, name, school, schoolClass).asPerson();
            send(text(visit(pupil), "sub"), "1", "20", "2026-11-24T08:30:00Z", "Completed")
                    .andExpect(status().isNoContent());
        }
        List<String> names = JsonPath.read(answer(call(token(RESULTS), get(item + "/results"))), "$[*].userId");
        assertThat(names).hasSize(7).isSorted();
    }
}
