package fr.ent.core.space.zip;

import static fr.ent.core.space.zip.SampleZips.unfolded;
import static fr.ent.core.space.zip.SampleZips.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.storage.FileId;
import fr.ent.core.storage.object.ObjectStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

class ZipIT extends ZipScene {

    @Autowired
    private ObjectStore store;

    @Test
    void takesAFolderAwayWithAllThatTheReaderReads() throws Exception {
        String folder = folder("Sortie", null);
        file("plan.txt", "Le bus part à 9 h", folder);
        String inner = folder("Photos", folder);
        file("liste.txt", "Léa", inner);
        String hidden = folder("Notes", folder);
        file("secret.txt", "Rien", hidden);
        rule(hidden, "STAFF", "READ");
        act(teacher, "trash", "", file("vieux.txt", "Vieux", folder));

        ResultActions answer = export(pupil, folder)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/zip"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", endsWith("filename*=UTF-8''Sortie.zip")));

        assertThat(unfolded(answer))
                .containsOnly(
                        Map.entry("Photos/", ""),
                        Map.entry("plan.txt", "Le bus part à 9 h"),
                        Map.entry("Photos/liste.txt", "Léa"));
        assertThat(unfolded(export(teacher, folder))).containsKeys("Notes/secret.txt");
        export(mother, folder).andExpect(status().isNotFound());
        export(town.viewer(town.teacher("Paul", "Roux", town.schoolClass(school, "CM2"))), folder)
                .andExpect(status().isNotFound());
    }

    @Test
    void leavesOutWhatTheScannerWithholdsAndSaysSo() throws Exception {
        file("plan.txt", "Le bus part à 9 h", null);
        write("update core.stored_file set scan = 'INFECTED'");
        file("autre.txt", "Autre", null);

        Map<String, String> content = unfolded(export(teacher, null));

        assertThat(content).containsOnlyKeys("autre.txt", "_FICHIERS-ABSENTS.txt");
        assertThat(content.get("_FICHIERS-ABSENTS.txt")).contains("plan.txt");
    }

    @Test
    void namesWhatTheStoreHasLostUnderAFreeName() throws Exception {
        file("plan.txt", "Le bus part à 9 h", null);
        town.in(() -> jdbc.sql("select id from core.stored_file")
                        .query(UUID.class)
                        .list())
                .forEach(file -> store.delete(new FileId(file).key(town.id())));
        file("_fichiers-absents.txt", "Autre", null);

        Map<String, String> content = unfolded(export(teacher, null));

        assertThat(content).containsOnlyKeys("_fichiers-absents.txt", "_FICHIERS-ABSENTS (2).txt");
        assertThat(content.get("_FICHIERS-ABSENTS (2).txt")).contains("plan.txt");
    }

    @Test
    void bringsAnArchiveInAsAFolder() throws Exception {
        byte[] zip = zip(Map.of(
                "plan.txt", "Le bus part à 9 h",
                "Photos/été/liste.txt", "Léa",
                "Vide/", "",
                "__MACOSX/._plan.txt", "x"));

        ResultActions answer = bringIn("Sortie au zoo.zip", zip)
                .andExpect(jsonPath("$[0].state").value("DONE"))
                .andExpect(jsonPath("$[0].added").value(2))
                .andExpect(jsonPath("$[0].madeName").value("Sortie au zoo"))
                .andExpect(jsonPath("$[0].refused").isEmpty());

        assertThat(unfolded(export(pupil, read(answer, "$[0].madeItemId"))))
                .containsOnly(
                        Map.entry("Photos/", ""),
                        Map.entry("Vide/", ""),
                        Map.entry("Photos/été/", ""),
                        Map.entry("plan.txt", "Le bus part à 9 h"),
                        Map.entry("Photos/été/liste.txt", "Léa"));
        bringIn("Sortie au zoo.zip", zip).andExpect(jsonPath("$[0].madeName").value("Sortie au zoo (2)"));
        begin(pupil, "Sortie.zip", 100).andExpect(status().isNotFound());
        begin(mother, "Sortie.zip", 100).andExpect(status().isNotFound());
        asking.get(pupil, "/api/core/unfoldings")
                .andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void saysWhatFoundNoRoomAndKeepsTheRest() throws Exception {
        write("insert into core.space_quota (kind, bytes) values ('CLASS', 1000000)");
        String large = "0123456789".repeat(60_000);
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("a.txt", large);
        entries.put("b.txt", large.replace('0', 'x'));
        entries.put("c.txt", "Petit");

        ResultActions answer = bringIn("devoirs.zip", zip(entries))
                .andExpect(jsonPath("$[0].added").value(2));

        assertThat(refused(answer)).isEqualTo(Map.of("b.txt", "NO_ROOM"));
        assertThat(town.number("select count(*) from core.stored_file where size > :id", 0))
                .as("nothing is left behind")
                .isEqualTo(2);
    }
}
