package fr.ent.core.storage.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.SampleDocuments;
import fr.ent.core.storage.SampleFiles;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Office documents of folders and links, shown as PDF to those who may read them. */
class PreviewIT extends PreviewScene {

    @Test
    void isMadeWhenSomebodyAsksAndHasTheWordsOfTheDocument() throws Exception {
        String item = item("sortie.docx", SampleDocuments.docx("La forêt et ses champignons"));
        preview(pupil, item).andExpect(status().isNotFound());

        ask(pupil, item)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("MAKING"));
        await().atMost(LONG).until(() -> state(pupil, item).equals("READY"));

        ResultActions answer = preview(pupil, item)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andExpect(header().exists("Content-Security-Policy"));
        assertThat(words(answer)).contains("La forêt et ses champignons");
    }

    @Test
    void hasTheRightsOfItsDocument() throws Exception {
        String folder = folder("Conseil", null);
        String item = id(add(teacher, space, sent("bilan.odt", SampleDocuments.odt("Un bilan")), folder));
        rule(folder, "FAMILIES", "READ");
        ready(teacher, item);
        Viewer stranger = town.viewer(town.teacher("Paul", "Roux", town.schoolClass(school, "CM2")));

        preview(mother, item).andExpect(status().isOk());
        preview(stranger, item).andExpect(status().isNotFound());
        ask(stranger, item).andExpect(status().isNotFound());
        rule(folder, "STAFF", "READ");
        preview(mother, item).andExpect(status().isNotFound());
        ask(mother, item).andExpect(status().isNotFound());
        act(teacher, "trash", "", item);
        preview(teacher, item).andExpect(status().isNotFound());
        ask(teacher, item).andExpect(status().isNotFound());
    }

    @Test
    void eachVersionHasItsOwnForThoseWhoAreToldOfIt() throws Exception {
        String item = item("plan.odt", SampleDocuments.odt("Le bus part tôt"));
        ready(teacher, item);
        asking.post(
                        teacher,
                        "/api/core/items/" + item + "/versions",
                        "{\"fileId\": \"%s\"}".formatted(sent("plan.odt", SampleDocuments.odt("Le bus part tard"))))
                .andExpect(status().isCreated());

        preview(teacher, item).andExpect(status().isNotFound());
        ready(teacher, item);

        assertThat(words(preview(pupil, item))).contains("tard");
        assertThat(words(asking.get(teacher, path(item) + "?version=1"))).contains("tôt");
        asking.get(pupil, path(item) + "?version=1").andExpect(status().isNotFound());
        asking.put(pupil, path(item) + "?version=1", "").andExpect(status().isNotFound());
    }

    @Test
    void isShownBehindALinkAndNotBesideIt() throws Exception {
        String host = town.id() + ".test";
        planner.lead(host, town);
        String item = item("plan.odt", SampleDocuments.odt("Le bus part tôt"));
        String other = item("autre.odt", SampleDocuments.odt("Un autre"));
        String token = read(
                        asking.post(teacher, "/api/core/items/" + item + "/links", "{\"until\": \"2026-12-31\"}"),
                        "$.path")
                .substring("/partage#".length());
        String shown = "/api/public/links/{token}/items/{id}/preview";

        await().atMost(LONG)
                .until(() ->
                        read(visit(host, put(shown, token, item)), "$.state").equals("READY"));

        assertThat(words(visit(host, get(shown, token, item)))).contains("Le bus part tôt");
        ready(teacher, other);
        visit(host, get(shown, token, other)).andExpect(status().isNotFound());
        visit(host, put(shown, token, other)).andExpect(status().isNotFound());
        visit(host, put(shown, "x".repeat(43), item)).andExpect(status().isNotFound());
    }

    @Test
    void isWithheldWithItsDocument() throws Exception {
        String item = item("plan.odt", SampleDocuments.odt("Le bus"));
        write("update core.stored_file set scan = 'WAITING'");

        ask(teacher, item).andExpect(status().isConflict());
        assertThat(tries()).as("nothing opens what hasn't been looked at").isZero();

        write("update core.stored_file set scan = 'CLEAN'");
        ready(teacher, item);
        write("update core.stored_file set scan = 'WAITING'");
        ask(pupil, item).andExpect(status().isConflict());
        preview(pupil, item)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:file-being-checked"));
    }

    @Test
    void isMadeOnceForAllWhoAsk() throws Exception {
        String item = item("plan.odt", SampleDocuments.odt("Le bus"));
        List<Viewer> readers = List.of(teacher, pupil, town.viewer(town.teacher("Ada", "Roux", schoolClass)));

        IntStream.range(0, 30).parallel().forEach(i -> {
            try {
                ask(readers.get(i % readers.size()), item).andExpect(status().isOk());
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        ready(teacher, item);

        assertThat(tries()).isOne();
    }

    @Test
    void isMadeAnewWhereTheStoreHasLostIt() throws Exception {
        String item = item("plan.odt", SampleDocuments.odt("Le bus part tôt"));
        ready(teacher, item);
        lose(file());

        preview(teacher, item).andExpect(status().isNotFound());
        ready(teacher, item);

        assertThat(words(preview(teacher, item))).contains("Le bus part tôt");
    }

    @Test
    void goesWithItsDocument() throws Exception {
        String item = item("plan.odt", SampleDocuments.odt("Le bus"));
        ready(teacher, item);
        FileId file = file();
        assertThat(object(file)).isPresent();

        act(teacher, "trash", "", item);
        asking.delete(teacher, "/api/core/items/" + item).andExpect(status().isNoContent());

        await().until(() -> object(file).isEmpty());
    }

    @Test
    void isNotThereForWhatIsNoOfficeDocument() throws Exception {
        assertThat(state(teacher, file("notes.txt", "Un hérisson", null))).isEqualTo("NONE");
        assertThat(state(teacher, item("plan.png", SampleFiles.picture("png")))).isEqualTo("NONE");
        ask(teacher, folder("Octobre", null)).andExpect(status().isNotFound());
    }
}
