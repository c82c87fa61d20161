package fr.ent.homework.library;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** It is 24 November. Les Tilleuls has no books; Jean-Macé, the school of the scene, has one that it may send there. */
@LibraryTest
abstract class BetweenSchoolsScene {

    static final String LOANS = "/school-loans";

    @Autowired
    LibraryScenes.LibraryOpener opener;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationContext context;

    LibraryScene scene;
    SchoolId tilleuls;
    Viewer faure;
    String kim = "";
    String book = "";
    String barcode = "";

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

    /** Asks twice, which is once; answers the loan's id. */
    String asked() throws Exception {
        ask().andExpect(status().isOk());
        return LibraryScene.readText(
                ask().andExpect(jsonPath("$.borrowed[?(@.state == 'ASKED')].length()")
                        .exists()),
                "$.borrowed[0].id");
    }

    /** A loan whose copy has arrived. */
    String here(String due) throws Exception {
        String loan = asked();
        send(loan, barcode, due).andExpect(status().isNoContent());
        take(faure, loan, "RECEIVE").andExpect(status().isNoContent());
        return loan;
    }

    ResultActions share(Viewer viewer, SchoolId school, boolean shared) throws Exception {
        return scene.put(viewer, "/sharing/" + school, "{\"shared\": " + shared + "}");
    }

    ResultActions find(String words) throws Exception {
        return scene.get(faure, "/shared-books?schoolId=" + tilleuls + "&words=" + words);
    }

    ResultActions ask() throws Exception {
        return scene.post(faure, LOANS, "{\"schoolId\": \"%s\", \"bookId\": \"%s\"}".formatted(tilleuls, book));
    }

    ResultActions loans(Viewer viewer, SchoolId school) throws Exception {
        return scene.get(viewer, LOANS + "?schoolId=" + school);
    }

    ResultActions send(String loan, String copy, String due) throws Exception {
        return send(scene.teacher, loan, copy, due);
    }

    ResultActions send(Viewer viewer, String loan, String copy, String due) throws Exception {
        return scene.post(viewer, LOANS + "/" + loan + "/sending", """
                {"barcode": "%s", "dueOn": "%s"}""".formatted(copy, due));
    }

    ResultActions take(Viewer viewer, String loan, String step) throws Exception {
        return scene.put(viewer, LOANS + "/" + loan, "{\"step\": \"" + step + "\"}");
    }

    String guest() throws Exception {
        return LibraryScene.readText(loans(faure, tilleuls), "$.borrowed[0].guestBarcode");
    }

    ResultActions lendThere(String guest) throws Exception {
        return scene.post(faure, "/loans", """
                {"schoolId":"%s","childId":"%s","barcode":"%s"}""".formatted(tilleuls, kim, guest));
    }

    ResultActions returnThere(String guest) throws Exception {
        return scene.post(faure, "/returns", "{\"schoolId\":\"%s\",\"barcode\":\"%s\"}".formatted(tilleuls, guest));
    }

    void copyState(String state) throws Exception {
        scene.get(scene.teacher, "/books/" + book)
                .andExpect(jsonPath("$.copyList[0].state").value(state));
    }
}
