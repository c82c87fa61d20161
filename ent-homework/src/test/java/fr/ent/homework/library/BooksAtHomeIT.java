package fr.ent.homework.library;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The books at home: for those who lend, and for the class. */
@LibraryTest
class BooksAtHomeIT {

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    private LibraryScene scene;

    @BeforeEach
    void aLibrary() {
        scene = opener.open();
    }

    @Test
    void theDeskSeesWhoHasACopyAndNobodyElseDoes() throws Exception {
        String book = scene.book("Bulles");
        scene.lend(scene.eva, scene.barcode(book));

        for (Viewer desk : List.of(scene.teacher, scene.colleague, scene.head)) {
            scene.get(desk, "/books/" + book)
                    .andExpect(jsonPath("$.copyList[0].reader.givenName").value("Eva"))
                    .andExpect(jsonPath("$.copyList[0].reader.familyName").value("Roux"))
                    .andExpect(jsonPath("$.copyList[0].reader.className").value("CM2"));
        }
        scene.get(scene.mother, "/books/" + book)
                .andExpect(jsonPath("$.copyList.length()").value(0));
    }

    @Test
    void theTeacherSeesWhatTheClassHasAtHome() throws Exception {
        scene.lend(scene.lea, scene.barcode(scene.book("Bulles")));
        String own = "/class-loans?classId=" + scene.schoolClass;

        for (Viewer leads : List.of(scene.teacher, scene.head)) {
            scene.get(leads, own)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.today").value("2026-11-24"))
                    .andExpect(jsonPath("$.pupils.length()").value(2))
                    .andExpect(jsonPath("$.pupils[0].givenName").value("Léa"))
                    .andExpect(jsonPath("$.pupils[0].loans[0].book.title").value("Bulles"))
                    .andExpect(jsonPath("$.pupils[1].loans.length()").value(0));
        }
        scene.get(scene.colleague, own).andExpect(status().isNotFound());
        scene.get(scene.stranger(), own).andExpect(status().isNotFound());
        scene.get(scene.mother, own).andExpect(status().isForbidden());
    }
}
