package fr.ent.core.storage.preview;

import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.SpaceScene;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.object.ObjectStore;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Office documents of folders, shown as PDF by LibreOffice itself. */
abstract class PreviewScene extends SpaceScene {

    static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    private ObjectStore store;

    void ready(Viewer viewer, String item) {
        await().atMost(LONG).until(() -> state(viewer, item).equals("READY"));
    }

    String state(Viewer viewer, String item) throws Exception {
        return read(ask(viewer, item).andExpect(status().isOk()), "$.state");
    }

    ResultActions ask(Viewer viewer, String item) throws Exception {
        return asking.put(viewer, path(item), "");
    }

    ResultActions preview(Viewer viewer, String item) throws Exception {
        return asking.get(viewer, path(item));
    }

    static String path(String item) {
        return "/api/core/items/" + item + "/preview";
    }

    ResultActions visit(String host, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(asked -> {
            asked.setServerName(host);
            return asked;
        }));
    }

    static String words(ResultActions answer) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(answer.andReturn().getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    String item(String name, byte[] content) throws Exception {
        return id(add(teacher, space, sent(name, content), null).andExpect(status().isCreated()));
    }

    String sent(String name, byte[] content) throws Exception {
        return id(TerritoryScope.call(
                town.id(),
                () -> mvc.perform(multipart("/api/core/files")
                        .file(new MockMultipartFile("file", name, null, content))
                        .requestAttr(Viewer.class.getName(), teacher))));
    }

    FileId file() {
        return new FileId(town.in(() ->
                jdbc.sql("select id from core.stored_file").query(UUID.class).single()));
    }

    int tries() {
        return town.number("select coalesce(max(preview_tries), 0) from core.stored_file where size > :id", 0);
    }

    void lose(FileId file) {
        store.delete(file.key(town.id()) + ".preview");
    }

    Optional<byte[]> object(FileId file) {
        return store.find(file.key(town.id()) + ".preview", 1_000_000);
    }
}
