package fr.ent.homework.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintedPages;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures of a booklet show a child's family nobody whose guardians said no. */
@IntegrationTest
class BookletPicturesIT extends BookletScene {

    @Test
    void thoseWhoLeadTheClassSeeAndFamiliesOnceItIsPublished() throws Exception {
        FileId picture = picture();
        note(teacher, List.of(lea), picturing(picture, lea));

        open(mother, picture).andExpect(status().isNotFound());
        publish(teacher, lea);

        Viewer head = town.viewer(town.head("Anne", "Petit", school));
        for (Viewer reader : List.of(mother, father, town.viewer(lea.asPerson()), teacher, head)) {
            open(reader, picture).andExpect(status().isOk());
        }
        for (Viewer nobody : List.of(ofTom, barred(), colleague)) {
            open(nobody, picture).andExpect(status().isNotFound());
        }
    }

    @Test
    void aPictureOfWhichNobodySaidWhoIsOnItHoldsItsDraftBack() throws Exception {
        FileId picture = picture();
        String id = noted(List.of(lea), ",\"fileIds\":[\"" + picture + "\"]");

        publish(teacher, lea)
                .andExpect(jsonPath("$.observations").value(0))
                .andExpect(jsonPath("$.waiting").value(1));
        booklet(teacher, lea).andExpect(jsonPath("$.observations[0].pictures").value("UNSAID"));
        put(teacher, "/observations/" + id, "{\"version\":0,%s}".formatted(content(picturing(picture, lea))))
                .andExpect(status().isNoContent());

        publish(teacher, lea).andExpect(jsonPath("$.observations").value(1));
        open(mother, picture).andExpect(status().isOk());
    }

    @Test
    void anotherChildIsShownAsLongAsItMayBe() throws Exception {
        FileId picture = picture();
        note(teacher, List.of(lea, tom), picturing(picture, lea, tom));
        publish(teacher, lea, tom);

        booklet(mother, lea)
                .andExpect(jsonPath("$.observations[0].pictures").value("REFUSED"))
                .andExpect(jsonPath("$.observations[0].files").isEmpty());
        open(mother, picture).andExpect(status().isNotFound());
        booklet(teacher, lea)
                .andExpect(jsonPath("$.observations[0].pictures").value("REFUSED"))
                .andExpect(jsonPath("$.observations[0].files.length()").value(1))
                .andExpect(jsonPath("$.observations[0].shownIds.length()").value(2));

        consent(tom, true);
        booklet(mother, lea)
                .andExpect(jsonPath("$.observations[0].pictures").value("SHOWN"))
                .andExpect(jsonPath("$.observations[0].files.length()").value(1));
        open(mother, picture).andExpect(status().isOk());
        open(ofTom, picture).andExpect(status().isNotFound());

        consent(tom, false);
        open(mother, picture).andExpect(status().isNotFound());
        consent(lea, true);
        open(ofTom, picture).andExpect(status().isOk());
    }

    @Test
    void aLaterTeacherSeesPicturesOnWhichTheChildIsAlone() throws Exception {
        consent(tom, true);
        FileId alone = picture();
        FileId both = picture();
        note(teacher, List.of(lea), picturing(alone, lea));
        note(teacher, List.of(lea), picturing(both, lea, tom));
        publish(teacher, lea);

        move(lea, other);

        open(colleague, alone).andExpect(status().isOk());
        open(colleague, both).andExpect(status().isNotFound());
        open(again(mother), both).andExpect(status().isOk());
    }

    @Test
    void aRemovedPictureIsClosed() throws Exception {
        FileId picture = file(atsem, "image/jpeg");
        note(atsem, List.of(lea), picturing(picture, lea)).andExpect(status().isCreated());
        open(teacher, picture).andExpect(status().isOk());
        String id = read(booklet(teacher, lea), "$.observations[0].id");

        delete(teacher, "/observations/" + id).andExpect(status().isNoContent());

        open(teacher, picture).andExpect(status().isNotFound());
    }

    @Test
    void aTeacherWhoIsBarredFromAChildLeavesItOnThePictures() throws Exception {
        Viewer barred = barredTeacher();
        FileId picture = picture();
        String id = noted(List.of(tom), picturing(picture, tom, lea));

        booklet(barred, tom)
                .andExpect(jsonPath("$.observations[0].shownIds.length()").value(1));
        put(barred, "/observations/" + id, "{\"version\":0,%s}".formatted(content(picturing(picture, tom))))
                .andExpect(status().isNoContent());

        booklet(teacher, tom)
                .andExpect(jsonPath("$.observations[0].shownIds.length()").value(2));
    }

    @Test
    void theBookletIsPrintedAsItIsPublished() throws Exception {
        note(teacher, List.of(lea), "");
        publish(teacher, lea);
        note(teacher, List.of(lea), "");

        byte[] pdf = get(mother, "/booklets/" + lea + "/pdf?from=2026-09-01&to=2026-11-30")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(String.join("\n", PrintedPages.read(pdf)))
                .contains("Carnet de suivi de Léa Benali", "20 novembre 2026")
                .containsOnlyOnce("Compte jusqu’à dix");
        get(ofTom, "/booklets/" + lea + "/pdf?from=2026-09-01&to=2026-11-30").andExpect(status().isNotFound());
    }
}
