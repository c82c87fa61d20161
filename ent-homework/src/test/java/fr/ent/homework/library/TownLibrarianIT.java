package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** A librarian of the town, in a school whose head lets them keep its library, and in all others. */
@LibraryTest
class TownLibrarianIT {

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    private LibraryScene scene;
    private Viewer librarian;
    private String book;
    private String barcode;

    @BeforeEach
    void aLibrarian() throws Exception {
        scene = opener.open();
        librarian = scene.town.viewer(scene.town.holder(
                "Maïa",
                "Colin",
                Role.LIBRARIAN,
                ScopeType.TERRITORY,
                scene.town.id().value()));
        book = scene.book("Bulles");
        barcode = scene.barcode(book);
    }

    @Test
    void keepsNothingOfASchoolThatDoesNotLetThem() throws Exception {
        keptByTown().andExpect(jsonPath("$.length()").value(0));
        for (String path : List.of(
                "/books?schoolId=" + scene.school,
                "/books/" + book,
                "/readers?search=lea&schoolId=" + scene.school,
                "/stock-takings?schoolId=" + scene.school,
                "/rules/" + scene.school)) {
            scene.get(librarian, path).andExpect(status().isNotFound());
        }
        add("X").andExpect(status().isNotFound());
        lend().andExpect(status().isNotFound());
    }

    @Test
    void keepsTheCatalogueAndServesAtTheDeskWhereTheHeadLetsThem() throws Exception {
        let(scene.head, true)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.keeps").value(true));
        keptByTown().andExpect(jsonPath("$[0]").value(scene.school.toString()));

        add("Le phare").andExpect(status().isCreated());
        scene.get(librarian, "/books?schoolId=" + scene.school)
                .andExpect(jsonPath("$.books.length()").value(2));
        lend().andExpect(status().isCreated());
        scene.post(librarian, "/returns", """
                {"schoolId":"%s","barcode":"%s"}""".formatted(scene.school, barcode)).andExpect(status().isOk());
        scene.post(librarian, "/stock-takings", "{\"schoolId\":\"%s\"}".formatted(scene.school))
                .andExpect(status().isCreated());
    }

    @Test
    void readsGivenNamesAtTheDeskAndNothingOfClassesAndFamilies() throws Exception {
        let(scene.head, true);
        scene.lend(scene.lea, barcode).andExpect(status().isCreated());

        assertThat(text(scene.get(librarian, "/readers?search=lea&schoolId=" + scene.school)))
                .contains("Léa")
                .doesNotContain("Benali", "Bulles");
        assertThat(text(scene.get(librarian, "/books/" + book)))
                .contains(barcode)
                .doesNotContain("Léa", "Benali", scene.lea.toString());
        String count = LibraryScene.readText(
                scene.post(librarian, "/stock-takings", "{\"schoolId\":\"%s\"}".formatted(scene.school)), "$.id");
        assertThat(text(scene.post(
                        librarian, "/stock-takings/" + count + "/beeps", "{\"barcode\":\"%s\"}".formatted(barcode))))
                .contains("LENT")
                .doesNotContain("Léa");
        for (String path : List.of(
                "/overdue?schoolId=" + scene.school,
                "/class-loans?classId=" + scene.schoolClass,
                "/class-impressions?classId=" + scene.schoolClass,
                "/impressions?childId=" + scene.lea,
                "/loans?childId=" + scene.lea,
                "/librarians?schoolId=" + scene.school)) {
            scene.get(librarian, path).andExpect(status().isForbidden());
        }
        scene.post(librarian, "/cards", "{\"classId\":\"%s\"}".formatted(scene.schoolClass))
                .andExpect(status().isForbidden());
        scene.put(librarian, "/rules/" + scene.school, "{\"booksAtOnce\":9,\"days\":9}")
                .andExpect(status().isForbidden());
    }

    @Test
    void theHeadAloneLetsThemAndTakesItBack() throws Exception {
        let(scene.teacher, true).andExpect(status().isForbidden());
        let(librarian, true).andExpect(status().isForbidden());
        let(scene.town.viewer(scene.town.head("Max", "Henry", scene.town.school("Les Tilleuls"))), true)
                .andExpect(status().isNotFound());
        scene.get(scene.teacher, "/kept-by-town/" + scene.school)
                .andExpect(jsonPath("$.keeps").value(false))
                .andExpect(jsonPath("$.mayChange").value(false));

        let(scene.head, true);
        let(scene.head, false).andExpect(jsonPath("$.keeps").value(false));
        add("X").andExpect(status().isNotFound());
        assertThat(scene.town.audited("library.let-to-town")).isOne();
        assertThat(scene.town.audited("library.taken-from-town")).isOne();
    }

    private ResultActions let(Viewer viewer, boolean keeps) throws Exception {
        return scene.put(viewer, "/kept-by-town/" + scene.school, "{\"keeps\":%s}".formatted(keeps));
    }

    private ResultActions keptByTown() throws Exception {
        return scene.get(librarian, "/kept-by-town").andExpect(status().isOk());
    }

    private ResultActions add(String title) throws Exception {
        return scene.post(librarian, "/books", """
                {"schoolId":"%s","title":"%s","kind":"ALBUM"}""".formatted(scene.school, title));
    }

    private ResultActions lend() throws Exception {
        return scene.post(librarian, "/loans", """
                {"schoolId":"%s","childId":"%s","barcode":"%s"}""".formatted(scene.school, scene.malo, barcode));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
