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
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineItemIT extends ScoreScene {

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
    void aToolPagesThroughWhatItScores() throws Exception {
        String token = token(ITEMS);
        for (int n = 1; n <= 3; n++) {
            call(
                            token,
                            line(
                                    post(items),
                                    "{\"label\": \"Défi %d\", \"scoreMaximum\": 10, \"tag\": \"à deux\"}".formatted(n)))
                    .andExpect(status().isCreated());
        }
        String link = Objects.requireNonNull(
                call(token, get(items).param("limit", "2").param("tag", "à deux"))
                        .andExpect(jsonPath("$.length()").value(2))
                        .andReturn()
                        .getResponse()
                        .getHeader("Link"));
        assertThat(link).startsWith("<" + ISSUER + items + "?").endsWith(">; rel=\"next\"");

        URI next = URI.create(link.substring(1, link.indexOf('>')).substring(ISSUER.length()));
        call(token, get(next))
                .andExpect(header().doesNotExist("Link"))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].label").value("Défi 3"));
        call(token, get(items).param("limit", "0")).andExpect(status().isBadRequest());
    }

    @Test
    void aToolThatTheClassOpensNoMoreIsOut() throws Exception {
        String made = JsonPath.read(
                answer(call(token(ITEMS), line(post(items), "{\"label\": \"Défi\", \"scoreMaximum\": 60}"))), "$.id");
        town.run(() -> jdbc.sql("delete from core.resource_sending").update());
        score("5", "20", "2026-11-24T08:30:00Z").andExpect(status().isNoContent());
        clock.set(clock.instant().plus(Duration.ofDays(15)));

        String token = token(ITEMS + " " + RESULTS + " " + SCORE);
        call(token, scorePost(lea1, "1", "20", "2026-11-24T08:31:00Z", "Completed"))
                .andExpect(status().isNotFound());
        call(token, get(item + "/results")).andExpect(status().isNotFound());
        for (String one : new String[] {item, made.substring(ISSUER.length())}) {
            call(token, get(one)).andExpect(status().isNotFound());
            call(token, line(put(one), "{\"label\": \"x\", \"scoreMaximum\": 30}"))
                    .andExpect(status().isNotFound());
            call(token, delete(one)).andExpect(status().isNotFound());
        }
        call(token, get(items)).andExpect(status().isNotFound());
        visit(aubin);
        call(token, get(item)).andExpect(status().isOk());
    }

    @Test
    void theSameIsFoundAlsoWhereThereIsNoRoom() throws Exception {
        String token = token(ITEMS);
        String wanted = "{\"label\": \"Défi\", \"scoreMaximum\": 60}";
        call(token, line(post(items), wanted)).andExpect(status().isCreated());
        town.run(() -> jdbc.sql("""
                        insert into core.lti_line_item (id, tool_id, class_id, label, score_max, of_tool, made_at)
                        select gen_random_uuid(), i.tool_id, i.class_id, 'Défi ' || n, 10, true, i.made_at
                        from core.lti_line_item i cross join generate_series(1, 198) n where i.of_tool""").update());
        call(token, line(post(items), wanted)).andExpect(status().isCreated());
        call(token, line(post(items), "{\"label\": \"Encore\", \"scoreMaximum\": 60}"))
                .andExpect(status().isConflict());
    }
}
