package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The archive of somebody's own data, as they ask for it and open it. */
record OwnArchive(Map<String, String> files) {

    static final String ROUTE = "/api/me/data-export";

    /** Asked for, waited for, fetched and unpacked. */
    static OwnArchive take(Scene scene, Persona persona) {
        ask(scene, persona);
        awaitReady(scene, persona);
        return unpacked(Stage.done(fetch(scene, persona)));
    }

    static JsonNode ask(Scene scene, Persona persona) {
        return json(Stage.done(scene.stage().answer(persona, post(ROUTE))));
    }

    static MockHttpServletResponse fetch(Scene scene, Persona persona) {
        return scene.stage().answer(persona, post(ROUTE + "/content"));
    }

    static void cancel(Scene scene, Persona persona) {
        Stage.done(scene.stage().answer(persona, delete(ROUTE)));
    }

    static String state(Scene scene, Persona persona) {
        return json(Stage.done(scene.stage().answer(persona, get(ROUTE))))
                .get("state")
                .asString();
    }

    static void awaitReady(Scene scene, Persona persona) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> state(scene, persona), state -> !state.equals("UNDER_WAY"));
    }

    String file(String name) {
        return files.getOrDefault(name, "");
    }

    JsonNode data(String name) {
        return new JsonMapper().readTree(file("donnees/" + name + ".json"));
    }

    /** Those of these words that stand in one of its files; a number only by itself, for ids hold any digits. */
    List<String> found(List<String> words) {
        String all =
                (String.join("\n", files.values()) + "\n" + String.join("\n", files.keySet())).toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> stands(word.toLowerCase(Locale.ROOT), all))
                .toList();
    }

    private static boolean stands(String word, String all) {
        return word.chars().allMatch(Character::isDigit)
                ? Pattern.compile("(?<![0-9a-z.-])" + word + "(?![0-9a-z-])")
                        .matcher(all)
                        .find()
                : all.contains(word);
    }

    private static JsonNode json(MockHttpServletResponse answer) {
        return new JsonMapper().readTree(answer.getContentAsByteArray());
    }

    private static OwnArchive unpacked(MockHttpServletResponse answer) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                files.put(
                        entry.getName(),
                        entry.getName().endsWith(".pdf") ? pdf(content) : new String(content, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return new OwnArchive(files);
    }

    private static String pdf(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
