package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;

class BetweenSchoolsIT extends BetweenSchoolsScene {

    @Test
    void aCopyGoesToAPupilOfTheOtherSchoolAndComesHome() throws Exception {
        find("BALEINE")
                .andExpect(jsonPath("$.books[0].schoolName").value("Jean-Macé"))
                .andExpect(jsonPath("$.books[0].here").value(1));
        String loan = asked();
        loans(scene.teacher, scene.school)
                .andExpect(jsonPath("$.lent[0].state").value("ASKED"))
                .andExpect(jsonPath("$.lent[0].borrowerName").value("Les Tilleuls"));
        send(loan, barcode, "2026-12-15").andExpect(status().isNoContent());
        scene.get(scene.teacher, "/books/" + book).andExpect(jsonPath("$.here").value(0));
        find("").andExpect(jsonPath("$.books[0].here").value(0))
                .andExpect(jsonPath("$.books[0].state").value("SENT"));
        take(faure, loan, "RECEIVE").andExpect(status().isNoContent());

        String guest = guest();
        lendThere(guest)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.dueOn").value("2026-12-08"));
        loans(scene.teacher, scene.school)
                .andExpect(jsonPath("$.lent[0].state").value("HERE"))
                .andExpect(jsonPath("$.lent[0].withPupil").value(true))
                .andExpect(content().string(not(containsString("Kim"))))
                .andExpect(content().string(not(containsString("Secret"))))
                .andExpect(content().string(not(containsString(kim))));
        take(faure, loan, "SEND_BACK")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:with-pupil"));
        returnThere(guest).andExpect(status().isOk());
        take(faure, loan, "SEND_BACK").andExpect(status().isNoContent());
        scene.get(faure, "/books?schoolId=" + tilleuls)
                .andExpect(jsonPath("$.books").isEmpty());
        scene.giveBack(barcode).andExpect(status().isOk());

        loans(faure, tilleuls).andExpect(jsonPath("$.borrowed[0].state").value("HOME"));
        scene.get(scene.teacher, "/books/" + book).andExpect(jsonPath("$.here").value(1));
        scene.lend(scene.lea, barcode).andExpect(status().isCreated());
    }

    @Test
    void aCopyLostThereIsLostHereUntilItTurnsUp() throws Exception {
        here("2026-12-15");
        String there = LibraryScene.readText(loans(faure, tilleuls), "$.borrowed[0].guestBookId");
        String copy = LibraryScene.readText(scene.get(faure, "/books/" + there), "$.copyList[0].id");
        scene.put(faure, "/copies/" + copy, "{\"state\":\"LOST\"}").andExpect(status().isNoContent());

        loans(scene.teacher, scene.school).andExpect(jsonPath("$.lent[0].state").value("LOST"));
        copyState("LOST");

        scene.put(faure, "/copies/" + copy, "{\"state\":\"AWAY\"}").andExpect(status().isBadRequest());
        scene.put(faure, "/copies/" + copy, "{\"state\":\"IN_USE\"}").andExpect(status().isNoContent());
        loans(scene.teacher, scene.school).andExpect(jsonPath("$.lent[0].state").value("HERE"));
        copyState("AWAY");
    }

    @Test
    void aCopyThatIsMetAtHomeIsNoGuestAnyMore() throws Exception {
        String loan = here("2026-12-15");
        String guest = guest();
        lendThere(guest).andExpect(status().isCreated());

        scene.giveBack(barcode).andExpect(status().isOk());

        loans(faure, tilleuls)
                .andExpect(jsonPath("$.borrowed[0].state").value("HOME"))
                .andExpect(jsonPath("$.borrowed[0].withPupil").value(false));
        lendThere(guest)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:copy-withdrawn"));
        take(faure, loan, "SEND_BACK").andExpect(jsonPath("$.type").value("urn:ent:problem:homework:loan-moved-on"));
    }

    @Test
    void onlySchoolsThatShareReadEachOther() throws Exception {
        share(scene.teacher, scene.school, false).andExpect(status().isForbidden());
        share(scene.head, tilleuls, false).andExpect(status().isNotFound());
        String loan = asked();
        share(scene.head, scene.school, false).andExpect(jsonPath("$.shared").value(false));

        find("").andExpect(jsonPath("$.books").isEmpty());
        ask().andExpect(status().isNotFound());
        scene.get(faure, "/shared-books?schoolId=" + scene.school).andExpect(status().isNotFound());
        send(loan, barcode, "2026-12-15").andExpect(status().isNoContent());
        assertThat(scene.town.audited("library.unshared")).isOne();
    }

    @Test
    void eachStepIsOneSchoolsAndInItsTurn() throws Exception {
        String loan = asked();

        take(scene.teacher, loan, "CANCEL").andExpect(status().isNotFound());
        take(faure, loan, "DECLINE").andExpect(status().isNotFound());
        take(faure, loan, "RECEIVE").andExpect(status().isConflict());
        send(faure, loan, barcode, "2026-12-15").andExpect(status().isNotFound());
        send(loan, barcode, "2026-11-24").andExpect(status().isBadRequest());
        send(loan, "999", "2026-12-15").andExpect(jsonPath("$.type").value("urn:ent:problem:homework:unknown-copy"));
        send(loan, scene.barcode(scene.book("Autre")), "2026-12-15")
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:other-book"));
        scene.lend(scene.lea, barcode);
        send(loan, barcode, "2026-12-15").andExpect(jsonPath("$.type").value("urn:ent:problem:homework:not-on-shelf"));
        take(scene.teacher, loan, "DECLINE").andExpect(status().isNoContent());
        take(faure, loan, "CANCEL").andExpect(status().isConflict());
        assertThat(asked()).isNotEqualTo(loan);
    }
}
