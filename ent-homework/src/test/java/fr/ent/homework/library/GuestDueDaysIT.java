package fr.ent.homework.library;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.loan.Mornings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A copy of another school is at home where it is lent, until its own school wants it. */
class GuestDueDaysIT extends BetweenSchoolsScene {

    @Test
    void isLentNoLongerThanItsSchoolHasLentIt() throws Exception {
        String loan = here("2026-11-30");
        String guest = guest();

        String lent = LibraryScene.readText(
                lendThere(guest).andExpect(jsonPath("$.dueOn").value("2026-11-30")), "$.id");
        scene.post(faure, "/loans/" + lent + "/extend", "")
                .andExpect(jsonPath("$.dueOn").value("2026-11-30"));

        clock.set(Instant.parse("2026-12-02T09:00:00Z"));
        returnThere(guest);
        lendThere(guest).andExpect(jsonPath("$.dueOn").value("2026-12-02"));
        loans(scene.teacher, scene.school)
                .andExpect(jsonPath("$.today").value("2026-12-02"))
                .andExpect(jsonPath("$.lent[0].id").value(loan))
                .andExpect(jsonPath("$.lent[0].dueOn").value("2026-11-30"));
    }

    @Test
    void isDueOnTheLastOpenDayWhereItsOwnIsClosed() throws Exception {
        scene.town.closure(tilleuls, "Travaux", LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 4));
        here("2026-12-03");

        String lent = LibraryScene.readText(
                lendThere(guest()).andExpect(jsonPath("$.dueOn").value("2026-11-27")), "$.id");
        scene.post(faure, "/loans/" + lent + "/extend", "")
                .andExpect(jsonPath("$.dueOn").value("2026-11-27"));
    }

    @Test
    void isDueBeforeItsOwnDayOnceThatIsClosed() throws Exception {
        here("2026-12-07");
        lendThere(guest()).andExpect(jsonPath("$.dueOn").value("2026-12-07"));

        scene.town.closure(tilleuls, "Élections", LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 7));
        Mornings.begin(context);

        Viewer child = scene.town.viewer(new PersonId(UUID.fromString(kim)));
        scene.get(child, "/loans?childId=" + kim)
                .andExpect(jsonPath("$.loans[0].dueOn").value("2026-12-04"));
    }

    @Test
    void isCountedWhileItIsHere() throws Exception {
        String loan = here("2026-12-15");
        lendThere(guest()).andExpect(status().isCreated());

        scene.get(faure, "/books?schoolId=" + tilleuls)
                .andExpect(jsonPath("$.books.length()").value(1))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.lent").value(1));
        returnThere(guest()).andExpect(status().isOk());
        take(faure, loan, "SEND_BACK").andExpect(status().isNoContent());
        scene.get(faure, "/books?schoolId=" + tilleuls)
                .andExpect(jsonPath("$.total").value(0))
                .andExpect(jsonPath("$.lent").value(0));
    }
}
