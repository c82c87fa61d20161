package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.homework.library.loan.Mornings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** It is 24 November. Les Tilleuls has no books; Jean-Macé, the school of the scene, has one that it may send there. */
@LibraryTest
class BetweenSchoolsIT {

    private static final String LOANS = "/school-loans";

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ApplicationContext context;

    private LibraryScene scene;
    private SchoolId tilleuls;
    private Viewer faure;
    private String kim = "";
    private String book = "";
    private String barcode = "";

    @BeforeEach
    void twoSchools() throws Exception {
        scene = opener.open();
        tilleuls = scene.town.school("Les Tilleuls");
        var cm1 = scene.town.schoolClass(tilleuls, "CM1");
        faure = scene.town.viewer(scene.town.teacher("Hugo", "Faure", cm1));
        kim = scene.town.pupil("Kim", "Secret", tilleuls, cm1).toString();
        Viewer headThere = scene.town.viewer(scene.town.head("Nora", "Vidal", tilleuls));
        book = scene.book("La baleine");
        barcode = scene.barcode(book);
        share(scene.head, scene.school, true).andExpect(status().isOk());
        share(headThere, tilleuls, true).andExpect(jsonPath("$.others[0]").value("Jean-Macé"));
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

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

    /** Asks twice, which is once; answers the loan's id. */
    private String asked() throws Exception {
        ask().andExpect(status().isOk());
        return LibraryScene.readText(
                ask().andExpect(jsonPath("$.borrowed[?(@.state == 'ASKED')].length()")
                        .exists()),
                "$.borrowed[0].id");
    }

    /** A loan whose copy has arrived. */
    private String here(String due) throws Exception {
        String loan = asked();
        send(loan, barcode, due).andExpect(status().isNoContent());
        take(faure, loan, "RECEIVE").andExpect(status().isNoContent());
        return loan;
    }

    private ResultActions share(Viewer viewer, SchoolId school, boolean shared) throws Exception {
        return scene.put(viewer, "/sharing/" + school, "{\"shared\": " + shared + "}");
    }

    private ResultActions find(String words) throws Exception {
        return scene.get(faure, "/shared-books?schoolId=" + tilleuls + "&words=" + words);
    }

    private ResultActions ask() throws Exception {
        return scene.post(faure, LOANS, "{\"schoolId\": \"%s\", \"bookId\": \"%s\"}".formatted(tilleuls, book));
    }

    private ResultActions loans(Viewer viewer, SchoolId school) throws Exception {
        return scene.get(viewer, LOANS + "?schoolId=" + school);
    }

    private ResultActions send(String loan, String copy, String due) throws Exception {
        return send(scene.teacher, loan, copy, due);
    }

    private ResultActions send(Viewer viewer, String loan, String copy, String due) throws Exception {
        return scene.post(viewer, LOANS + "/" + loan + "/sending", """
                {"barcode": "%s", "dueOn": "%s"}""".formatted(copy, due));
    }

    private ResultActions take(Viewer viewer, String loan, String step) throws Exception {
        return scene.put(viewer, LOANS + "/" + loan, "{\"step\": \"" + step + "\"}");
    }

    private String guest() throws Exception {
        return LibraryScene.readText(loans(faure, tilleuls), "$.borrowed[0].guestBarcode");
    }

    private ResultActions lendThere(String guest) throws Exception {
        return scene.post(faure, "/loans", """
                {"schoolId":"%s","childId":"%s","barcode":"%s"}""".formatted(tilleuls, kim, guest));
    }

    private ResultActions returnThere(String guest) throws Exception {
        return scene.post(faure, "/returns", "{\"schoolId\":\"%s\",\"barcode\":\"%s\"}".formatted(tilleuls, guest));
    }

    private void copyState(String state) throws Exception {
        scene.get(scene.teacher, "/books/" + book)
                .andExpect(jsonPath("$.copyList[0].state").value(state));
    }
}
