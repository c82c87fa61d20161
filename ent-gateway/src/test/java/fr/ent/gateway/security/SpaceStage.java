package fr.ent.gateway.security;

import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The space of Zébulon's class: a folder for families with a file in it, a link to it, and what tests throw away. */
final class SpaceStage {

    private static final String ITEMS = "/api/core/items";
    private static final String PAGE = "/partage#";
    static final String NOBODY = "{\"version\": 1, \"onPictures\": []}";

    private final Scene scene;
    private final JsonMapper json = new JsonMapper();
    private final Map<String, String> made = new HashMap<>();

    SpaceStage(Scene scene) {
        this.scene = scene;
    }

    static String newFolder(String name) {
        return """
                {"kind": "FOLDER", "name": "%s", "parentId": null, "fileId": null, "whenTaken": "NUMBER"}""".formatted(name);
    }

    String space() {
        return once("space", () -> {
            for (JsonNode one : read(get("/api/core/spaces"))) {
                if (one.get("kind").asString().equals("CLASS")) {
                    return one.get("id").asString();
                }
            }
            throw new IllegalStateException("The teacher has no space of a class");
        });
    }

    /** Kept by the teacher alone. */
    String group() {
        return once("group", () -> id(json(post("/api/core/spaces"), "{\"name\": \"Club\", \"memberIds\": []}")));
    }

    /** Read by families. */
    String folder() {
        return once("folder", () -> {
            String folder = newFolder();
            read(json(
                    put(ITEMS + "/{id}/rule", folder),
                    "{\"rule\": {\"readers\": \"FAMILIES\", \"pupils\": \"READ\"}}"));
            return folder;
        });
    }

    String file() {
        return once(
                "file",
                () -> id(json(post("/api/core/spaces/{id}/items", space()), """
                {"kind": "FILE", "name": null, "parentId": "%s", "fileId": "%s", "whenTaken": "NUMBER"}""".formatted(
                                folder(), send("Un plan du jardin")))));
    }

    /** Read by families, with nobody on it. */
    String picture() {
        return once("picture", () -> {
            String upload =
                    id(multipart("/api/core/files").file(new MockMultipartFile("file", "point.png", null, point())));
            String picture = id(json(post("/api/core/spaces/{id}/items", space()), """
                    {"kind": "FILE", "name": null, "parentId": "%s", "fileId": "%s", "whenTaken": "NUMBER"}""".formatted(folder(), upload)));
            read(json(put(ITEMS + "/{id}/faces", picture), NOBODY));
            return picture;
        });
    }

    /** Read by families, and shown to them as PDF. */
    String document() {
        return once("document", () -> {
            String upload = id(multipart("/api/core/files").file(openDocument()));
            String item = id(json(post("/api/core/spaces/{id}/items", space()), """
                    {"kind": "FILE", "name": null, "parentId": "%s", "fileId": "%s", "whenTaken": "NUMBER"}""".formatted(folder(), upload)));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> read(put(ITEMS + "/{id}/preview", item))
                            .get("state")
                            .asString()
                            .equals("READY"));
            return item;
        });
    }

    private static MockMultipartFile openDocument() {
        String namespace = "urn:oasis:names:tc:opendocument:xmlns:";
        String mediaType = "application/vnd.oasis.opendocument.text";
        String manifest = """
                <m:manifest xmlns:m="%1$smanifest:1.0" m:version="1.3"><m:file-entry m:full-path="/" m:media-type="%2$s"/>
                <m:file-entry m:full-path="content.xml" m:media-type="text/xml"/></m:manifest>""".formatted(namespace, mediaType);
        String content = """
                <o:document-content xmlns:o="%1$soffice:1.0" xmlns:t="%1$stext:1.0" o:version="1.3"><o:body><o:text>
                <t:p>Le plan du potager</t:p></o:text></o:body></o:document-content>""".formatted(namespace);
        Map<String, String> parts =
                Map.of("mimetype", mediaType, "META-INF/manifest.xml", manifest, "content.xml", content);
        return new MockMultipartFile("file", "potager.odt", mediaType, zip(parts));
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The smallest picture. */
    static byte[] point() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A file that the teacher sent and that serves nowhere. */
    String upload() {
        return once("upload", () -> send("Un autre plan du jardin"));
    }

    /** Begins a file of the space, to be sent in parts. */
    MockHttpServletRequestBuilder newUpload() {
        return post("/api/core/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", "1000")
                .header("Upload-Metadata", "filename " + base64("plan.txt") + ",spaceId " + base64(space()));
    }

    /** A file that the teacher has begun to send. */
    String begun() {
        return once("begun", () -> id(newUpload()));
    }

    /** One to be forgotten, in the place of the one before. */
    String toEnd() {
        String before = made.get("toEnd");
        if (before != null) {
            scene.stage()
                    .answer(
                            Persona.TEACHER,
                            delete("/api/core/uploads/{id}", before).header("Tus-Resumable", "1.0.0"));
        }
        String upload = id(newUpload());
        made.put("toEnd", upload);
        return upload;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The secret of a link to the folder. */
    String token() {
        return once("token", () -> link(folder()).get("path").asString().substring(PAGE.length()));
    }

    String newLink() {
        return link(newFolder()).get("link").get("id").asString();
    }

    String newFolder() {
        return id(json(post("/api/core/spaces/{id}/items", space()), newFolder("Potager")));
    }

    String trashed() {
        String folder = newFolder();
        read(json(post(ITEMS + "/trash"), "{\"itemIds\": [\"%s\"]}".formatted(folder)));
        return folder;
    }

    private JsonNode link(String item) {
        return read(json(post(ITEMS + "/{id}/links", item), "{\"until\": \"2026-12-31\"}"));
    }

    private String send(String words) {
        return id(multipart("/api/core/files")
                .file(new MockMultipartFile("file", "plan.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8))));
    }

    private String once(String name, Supplier<String> making) {
        String known = made.get(name);
        if (known == null) {
            known = making.get();
            made.put(name, known);
        }
        return known;
    }

    private String id(AbstractMockHttpServletRequestBuilder<?> request) {
        return read(request).get("id").asString();
    }

    private JsonNode read(AbstractMockHttpServletRequestBuilder<?> request) {
        return json.readTree(
                Stage.done(scene.stage().answer(Persona.TEACHER, request)).getContentAsByteArray());
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
