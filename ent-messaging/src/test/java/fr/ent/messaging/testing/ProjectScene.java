package fr.ent.messaging.testing;

import fr.ent.core.PersonId;
import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.ImageUse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Project pages of the class, with a block of each kind. */
public abstract class ProjectScene extends BlogScene {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    /** An article of which a page may be built. */
    protected String empty(PersonId author) {
        return begin(author, Map.of("title", "Notre quartier", "text", ""));
    }

    protected Answer build(PersonId author, String article, List<?> blocks, Map<String, ?> more) {
        Map<String, Object> page =
                new HashMap<>(Map.of("title", "Notre quartier", "audience", "FAMILIES", "blocks", blocks));
        page.putAll(more);
        return client.put(author, ARTICLES + "/" + article + "/project", page);
    }

    protected Answer page(PersonId person, String article) {
        return client.get(person, ARTICLES + "/" + article + "/project");
    }

    protected List<String> kinds(PersonId person, String article) {
        return page(person, article)
                .body()
                .path("blocks")
                .valueStream()
                .map(block -> block.path("kind").asString())
                .toList();
    }

    /** A published page of the teacher's, whose picture shows these pupils. */
    protected String publishedPage(String picture, List<?> pupils) {
        String article = empty(teacher);
        Answer built = build(
                teacher,
                article,
                List.of(text("La place", "Elle est ronde."), picture(picture)),
                Map.of("onPictures", pupils));
        requireDone(built);
        requireDone(step(teacher, article, "publish"));
        return article;
    }

    /** As core does when Rose's mother withdraws. */
    protected void withdrawConsentOfRose() {
        town.run(() -> transactions.executeWithoutResult(done -> {
            jdbc.sql("update core.pupil set photo_consent = false where id = :id")
                    .param("id", rose.value())
                    .update();
            events.publishEvent(new ImageConsentChanged(town.id(), rose, Set.of(ImageUse.CLASS, ImageUse.SCHOOL)));
        }));
    }

    protected static void requireDone(Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
    }

    protected static Map<String, Object> text(String title, String words) {
        return Map.of("kind", "TEXT", "title", title, "text", words);
    }

    protected static Map<String, Object> picture(String file) {
        return Map.of(
                "kind",
                "PICTURE",
                "fileId",
                file,
                "alt",
                "La place vue du clocher",
                "caption",
                "La place, dessinée par Rose",
                "hotspots",
                List.of(
                        Map.of("x", 250, "y", 500, "name", "La fontaine", "text", "Elle date de 1890."),
                        Map.of("x", 800, "y", 125, "name", "", "text", "")));
    }

    protected static Map<String, Object> sound(String file) {
        return Map.of("kind", "SOUND", "fileId", file, "title", "Le marché", "text", "On entend des voix.");
    }

    protected static Map<String, Object> map(int places) {
        List<Map<String, ?>> all = new ArrayList<>();
        for (int at = 1; at <= places; at++) {
            all.add(Map.of("name", "Lieu " + at, "text", "Ici.", "latitude", 47.2 + at / 1_000.0, "longitude", -1.55));
        }
        return Map.of("kind", "MAP", "title", "Nos lieux", "places", all);
    }

    protected static Map<String, Object> timeline() {
        return Map.of(
                "kind",
                "TIMELINE",
                "title",
                "Son histoire",
                "moments",
                List.of(Map.of("date", "1890", "title", "La fontaine", "text", "On l’inaugure.")));
    }

    protected static Map<String, Object> quiz(int right) {
        return Map.of(
                "kind",
                "QUIZ",
                "title",
                "As-tu bien lu ?",
                "questions",
                List.of(Map.of(
                        "question",
                        "De quand date la fontaine ?",
                        "answers",
                        List.of("1890", "1950", "2020"),
                        "right",
                        right,
                        "because",
                        "C’est gravé dessus.")));
    }

    /** A short sound that the person has sent. */
    protected String soundFile(PersonId owner) {
        int samples = 800;
        ByteBuffer wav = ByteBuffer.allocate(44 + samples * 2).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + samples * 2);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(8_000).putInt(16_000);
        wav.putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(samples * 2);
        return client.upload(owner, "marche.wav", wav.array());
    }

    protected static List<String> texts(JsonNode errors) {
        return errors.valueStream().map(error -> error.path("field").asString()).toList();
    }

    /** The page as an archive. */
    protected Answer zip(PersonId person, String article) {
        return client.get(person, ARTICLES + "/" + article + "/project/zip");
    }

    protected static Map<String, byte[]> unzip(Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(answer.response().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    protected static String words(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
