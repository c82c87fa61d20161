package fr.ent.homework.library;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Jean-Macé has the book; Les Tilleuls has none. */
@LibraryTest
class KnownBookIT {

    private static final String ISBN = "9782211000000";

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    private LibraryScene scene;
    private SchoolId tilleuls;
    private Viewer faure;

    @BeforeEach
    void aBookAtOneSchool() throws Exception {
        scene = opener.open();
        tilleuls = scene.town.school("Les Tilleuls");
        faure = scene.town.viewer(scene.town.teacher("Hugo", "Faure", scene.town.schoolClass(tilleuls, "CM1")));
        scene.post(scene.teacher, "/books", """
                        {"schoolId": "%s", "title": "Le phare", "authors": "Anne Dune", "isbn": "978-2-211-00000-0", "series": null,
                         "level": "CE1", "kind": "ALBUM", "shelf": "B", "colour": null}""".formatted(scene.school)).andExpect(status().isCreated());
    }

    @Test
    void isTheOwnSchoolsWithItsId() throws Exception {
        find(scene.teacher, scene.school, "2211000003").andExpect(status().isBadRequest());
        find(scene.teacher, scene.school, ISBN)
                .andExpect(jsonPath("$.title").value("Le phare"))
                .andExpect(jsonPath("$.id").isNotEmpty());
        find(faure, scene.school, ISBN).andExpect(status().isNotFound());
    }

    @Test
    void isAnotherSchoolsWithoutItAsLongAsBothShare() throws Exception {
        find(faure, tilleuls, ISBN).andExpect(status().isNotFound());
        share(scene.head, scene.school, true);
        find(faure, tilleuls, ISBN).andExpect(status().isNotFound());
        share(scene.town.viewer(scene.town.head("Nora", "Vidal", tilleuls)), tilleuls, true);

        find(faure, tilleuls, ISBN)
                .andExpect(jsonPath("$.authors").value("Anne Dune"))
                .andExpect(jsonPath("$.id").isEmpty());

        share(scene.head, scene.school, false);
        find(faure, tilleuls, ISBN).andExpect(status().isNotFound());
    }

    @Test
    void isInTheCatalogueOfTheOneSchoolThatSomebodyReads() throws Exception {
        scene.get(scene.teacher, "/books")
                .andExpect(jsonPath("$.books[0].title").value("Le phare"));
        scene.get(faure, "/books").andExpect(jsonPath("$.books").isEmpty());
        scene.town.familyOf(faure.person(), scene.town.pupil("Kim", "Faure", scene.school, scene.schoolClass));
        scene.get(scene.town.viewer(faure.person()), "/books").andExpect(status().isBadRequest());
    }

    private ResultActions find(Viewer viewer, SchoolId school, String isbn) throws Exception {
        return scene.get(viewer, "/known-book?schoolId=" + school + "&isbn=" + isbn);
    }

    private void share(Viewer viewer, SchoolId school, boolean shared) throws Exception {
        scene.put(viewer, "/sharing/" + school, "{\"shared\": " + shared + "}").andExpect(status().isOk());
    }
}
