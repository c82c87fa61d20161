package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Pictures of covers that a teacher has added. */
@LibraryTest
class CoversIT {

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Files files;

    private LibraryScene scene;
    private String book = "";

    @BeforeEach
    void aBook() throws Exception {
        scene = opener.open();
        book = scene.book("Bulles");
    }

    @Test
    void aPictureIsShownWhereverTheCoverWasDrawnAndIsTheLibrarysOwn() throws Exception {
        FileId picture = picture(scene.teacher);

        cover(scene.teacher, quoted(picture)).andExpect(status().isNoContent());
        cover(scene.teacher, quoted(picture)).andExpect(status().isNoContent());

        scene.get(scene.mother, "/books/" + book).andExpect(jsonPath("$.cover").value(picture.toString()));
        scene.lend(scene.lea, scene.barcode(book))
                .andExpect(jsonPath("$.book.cover").value(picture.toString()));
        assertThat(scene.town.number(
                        "select count(*) from core.file_audience where kind = 'SCHOOL' and file_id = :id",
                        picture.value()))
                .isOne();
        assertThat(scene.town.number(
                        "select count(*) from core.stored_file where owner_id is null and id = :id", picture.value()))
                .isOne();
    }

    @Test
    void theOneBeforeGoesAndTheLastGoesWithItsBook() throws Exception {
        FileId first = picture(scene.teacher);
        FileId second = picture(scene.colleague);
        cover(scene.teacher, quoted(first));
        cover(scene.colleague, quoted(second)).andExpect(status().isNoContent());
        assertThat(files(first)).isZero();

        cover(scene.teacher, "null").andExpect(status().isNoContent());
        assertThat(files(second)).isZero();
        scene.get(scene.teacher, "/books/" + book).andExpect(jsonPath("$.cover").doesNotExist());

        FileId last = picture(scene.head);
        cover(scene.head, quoted(last));
        scene.post(scene.teacher, "/removals", """
                {"schoolId":"%s","bookIds":["%s"]}""".formatted(scene.school, book))
                .andExpect(jsonPath("$.removed").value(1));
        assertThat(files(last)).isZero();
    }

    @Test
    void nobodyElseChangesItNorGivesAFileThatIsNotTheirsOrNoPicture() throws Exception {
        FileId paper = scene.town.file(scene.teacher.person(), "liste.pdf");
        FileId others = picture(scene.head);

        for (FileId wrong : new FileId[] {paper, others}) {
            cover(scene.teacher, quoted(wrong))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].code").value("not-a-picture"));
        }
        Viewer stranger = scene.stranger();
        cover(stranger, quoted(picture(stranger))).andExpect(status().isNotFound());
        cover(scene.mother, quoted(others)).andExpect(status().isForbidden());
    }

    @Test
    void aLibrarianOfTheTownSeesThemWhereTheHeadLetsThem() throws Exception {
        Viewer librarian = scene.town.viewer(scene.town.holder(
                "Maïa",
                "Colin",
                Role.LIBRARIAN,
                ScopeType.TERRITORY,
                scene.town.id().value()));
        FileId picture = picture(scene.teacher);
        cover(scene.teacher, quoted(picture)).andExpect(status().isNoContent());
        FileId paper = scene.town.file(scene.teacher.person(), "liste.pdf");

        assertThat(opens(librarian, picture)).isFalse();
        let(true);
        assertThat(opens(librarian, picture)).isTrue();
        assertThat(opens(librarian, paper)).as("no cover").isFalse();
        let(false);
        assertThat(opens(librarian, picture)).as("taken back").isFalse();
    }

    private boolean opens(Viewer viewer, FileId file) {
        return scene.town.in(() -> files.find(file, viewer)).isPresent();
    }

    private void let(boolean keeps) throws Exception {
        scene.put(scene.head, "/kept-by-town/" + scene.school, "{\"keeps\":%s}".formatted(keeps))
                .andExpect(status().isOk());
    }

    private ResultActions cover(Viewer viewer, String file) throws Exception {
        return scene.put(viewer, "/books/" + book + "/cover", "{\"fileId\":%s}".formatted(file));
    }

    private static String quoted(FileId file) {
        return "\"" + file + "\"";
    }

    private FileId picture(Viewer owner) {
        FileId file = scene.town.file(owner.person(), "couverture.jpg");
        scene.town.run(() -> jdbc.sql("update core.stored_file set media_type = 'image/jpeg' where id = :id")
                .param("id", file.value())
                .update());
        return file;
    }

    private int files(FileId file) {
        return scene.town.number("select count(*) from core.stored_file where id = :id", file.value());
    }
}
