package fr.ent.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

class LinksIT extends SpaceScene {

    private static final String PAGE = "/partage#";

    @Autowired
    private SettableClock clock;

    private String host;

    @BeforeEach
    void aHost() {
        host = town.id() + ".test";
        planner.lead(host, town);
    }

    @Test
    void opensAFolderToWhoeverHasItAndCountsThat() throws Exception {
        String folder = folder("Sortie", null);
        String file = file("plan.txt", "Le bus part à 9 h", folder);
        String hidden = folder("Liste", folder);
        String secret = file("noms.txt", "Léa", hidden);
        rule(hidden, "STAFF", "READ");
        String token = link(folder, "2026-12-31");

        page(token)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("Sortie"))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].id").value(file));
        visit(get("/api/public/links/{token}/items/{id}/content", token, file))
                .andExpect(says("Le bus part à 9 h"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        visit(get("/api/public/links/{token}/items/{id}/content", token, secret))
                .andExpect(status().isNotFound());
        String beside = file("autre.txt", "Autre", null);
        visit(get("/api/public/links/{token}/items/{id}/content", token, beside))
                .andExpect(status().isNotFound());
        asking.get(teacher, "/api/core/items/" + folder + "/links")
                .andExpect(jsonPath("$[0].opened").value(1));
        assertThat(town.audited("item-link.opened")).isOne();
    }

    @Test
    void leadsNowhereOnceItIsClosedOverOrInTheTrash() throws Exception {
        String file = file("plan.txt", "Le bus part à 9 h", null);
        String token = link(file, "2026-11-30");
        String closed = link(file, "2026-12-31");
        page(token).andExpect(status().isOk());

        String id = read(asking.get(teacher, "/api/core/items/" + file + "/links"), "$[0].id");
        asking.delete(pupil, "/api/core/item-links/" + id).andExpect(status().isForbidden());
        asking.delete(teacher, "/api/core/item-links/" + id).andExpect(status().isNoContent());
        assertThat(page(token).andReturn().getResponse().getStatus()
                        + page(closed).andReturn().getResponse().getStatus())
                .isEqualTo(200 + 404);
        act(teacher, "trash", "", file);
        page(token).andExpect(status().isNotFound());
        act(teacher, "restore", "", file);
        clock.set(Instant.parse("2026-12-01T00:30:00Z"));
        page(token).andExpect(status().isNotFound());
    }

    @Test
    void restsWhereFewerMayReadAndWhileItsMakerDoesNotAnswerForTheSpace() throws Exception {
        String folder = folder("Sortie", null);
        String file = file("plan.txt", "Le bus part à 9 h", folder);
        String token = link(file, "2026-12-31");
        page(token).andExpect(status().isOk());

        move(teacher, ownSpace(teacher), null, folder).andExpect(status().isOk());
        page(token).andExpect(status().isNotFound());
        visit(get("/api/public/links/{token}/items/{id}/content", token, file)).andExpect(status().isNotFound());
        asking.get(teacher, "/api/core/items/" + file + "/links")
                .andExpect(jsonPath("$").isEmpty());
        move(teacher, space, null, folder).andExpect(status().isOk());
        page(token).andExpect(status().isOk());

        rule(folder, "STAFF", "READ").andExpect(status().isOk());
        page(token).andExpect(status().isNotFound());
        rule(folder, "FAMILIES", "READ").andExpect(status().isOk());
        page(token).andExpect(status().isOk());

        write("update core.role_grant set scope_id = '%s' where person_id = '%s'"
                .formatted(town.schoolClass(school, "CM1"), aubin));
        page(token).andExpect(status().isNotFound());
    }

    @Test
    void ofAClassWhoseYearIsOverIsNotOpened() throws Exception {
        String file = file("plan.txt", "Le bus", null);
        write("update core.school_year set starts_on = '2025-09-01', ends_on = '2026-07-04'");

        wish(teacher, file, "2026-12-31")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:space-closed"));
    }

    @Test
    void isForTheStaffAndForAYearAtMost() throws Exception {
        String file = file("plan.txt", "Le bus", null);
        String mine = id(add(pupil, ownSpace(pupil), send(pupil, "poeme.txt", "La mer"), null));

        wish(pupil, mine, "2026-12-31").andExpect(status().isForbidden());
        wish(mother, file, "2026-12-31").andExpect(status().isForbidden());
        wish(teacher, mine, "2026-12-31").andExpect(status().isCreated());
        wish(teacher, file, "2027-11-25").andExpect(status().isBadRequest());
        wish(teacher, file, "2026-11-23").andExpect(status().isBadRequest());
        page("x".repeat(43)).andExpect(status().isNotFound());
    }

    private String link(String item, String until) throws Exception {
        return read(wish(teacher, item, until).andExpect(status().isCreated()), "$.path")
                .substring(PAGE.length());
    }

    private ResultActions wish(Viewer by, String item, String until) throws Exception {
        return asking.post(by, "/api/core/items/" + item + "/links", "{\"until\": \"" + until + "\"}");
    }

    private ResultActions page(String token) throws Exception {
        return visit(post("/api/public/links/{token}/openings", token));
    }

    private ResultActions visit(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(asked -> {
            asked.setServerName(host);
            return asked;
        }));
    }
}
