package fr.ent.homework.roll;

import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class StandInNotesIT extends ClassRollScene {

    @Test
    void sayThatTheirAuthorStoodInEvenOnceTheClassIsHandedBack() throws Exception {
        Viewer standIn = standIn();
        write(teacher, "Lecture");
        write(standIn, "Calcul");

        diary(teacher).andExpect(jsonPath("$.entries[*].byStandIn").value(contains(false, true)));

        town.run(() -> {
            jdbc.sql("""
                            insert into core.ended_right (id, person_id, role, scope_type, scope_id, granted_at, ended_at,
                                                          starts_at, replaces)
                            select id, person_id, role, scope_type, scope_id, granted_at, ends_at, starts_at, replaces
                            from core.role_grant where replaces is not null""").update();
            jdbc.sql("delete from core.role_grant where replaces is not null").update();
        });
        diary(teacher).andExpect(jsonPath("$.entries[*].byStandIn").value(contains(false, true)));
        diary(town.viewer(standIn.person())).andExpect(status().isNotFound());
    }

    private Viewer standIn() {
        return town.viewer(standIn("2026-11-23T23:00:00Z", "2026-11-27T23:00:00Z"));
    }

    private void write(Viewer viewer, String subject) throws Exception {
        post(viewer, "/api/homework/entries", """
                {"classId": "%s", "date": "%s", "kind": "LESSON", "subject": "%s", "text": "Fait ensemble"}""".formatted(schoolClass, TODAY, subject))
                .andExpect(status().isCreated());
    }

    private ResultActions diary(Viewer viewer) throws Exception {
        return get(
                viewer,
                "/api/homework/diary?classId=%s&from=%s&to=%s".formatted(schoolClass, TODAY, TODAY.plusDays(1)));
    }
}
