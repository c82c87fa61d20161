package fr.ent.core.space.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.core.classhome.HomeReader;
import fr.ent.core.classhome.LineKind;
import fr.ent.core.classhome.TileLine;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.SpaceScene;
import fr.ent.core.storage.SampleFiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

class FolderTileIT extends SpaceScene {

    @Autowired
    private FolderTile tile;

    @Test
    void showsWhatTheClassLaysOutForPupilsAndWhatTheChildKeeps() throws Exception {
        String open = folder("Poésies", null);
        file("La fourmi.pdf", "%PDF-1.7 de dix-huit mètres", open);
        file("À imprimer.txt", "ne se voit pas", open);
        String closed = folder("Corrections", null);
        rule(closed, "STAFF", "READ").andExpect(status().isOk());
        file("Dictée.pdf", "%PDF-1.7 corrigée", closed);
        String gone = file("Ancien.pdf", "%PDF-1.7 passé", null);
        act(teacher, "trash", "", gone).andExpect(status().isOk());
        add(pupil, ownSpace(pupil), send(pupil, "mon.dessin.pdf", "%PDF-1.7 moi"), null)
                .andExpect(status().isCreated());

        assertThat(show(pupil))
                .extracting(TileLine::kind, TileLine::title, TileLine::text)
                .containsExactly(
                        tuple(LineKind.CLASS_FILE, "La fourmi", "application/pdf"),
                        tuple(LineKind.OWN_FILE, "mon.dessin", "application/pdf"));
        assertThat(show(teacher)).extracting(TileLine::title).containsExactly("La fourmi");
    }

    @Test
    void showsNoPictureThatIsHeldBack() throws Exception {
        MockMultipartFile content = new MockMultipartFile("file", "Jardin.png", null, SampleFiles.picture("png"));
        String picture = id(add(
                teacher,
                space,
                id(TerritoryScope.call(
                        teacher.territory(),
                        () -> mvc.perform(multipart("/api/core/files")
                                .file(content)
                                .requestAttr(Viewer.class.getName(), teacher)))),
                null));
        assertThat(show(pupil)).isEmpty();

        asking.put(teacher, "/api/core/items/" + picture + "/faces", "{\"version\": 1, \"onPictures\": []}")
                .andExpect(status().isOk());

        assertThat(show(pupil)).extracting(TileLine::title).containsExactly("Jardin");
    }

    private List<TileLine> show(Viewer viewer) {
        ClassView mine = viewer.classes().getFirst();
        return TerritoryScope.call(
                viewer.territory(),
                () -> tile.show(new HomeReader(viewer, mine, LocalDate.of(2026, 11, 24)))
                        .lines());
    }
}
