package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Texts that Zébulon's class writes together. */
final class WritingStage {

    static final String TEXTS = "/api/messaging/shared-texts";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Scene, WritingStage> STAGES = new WeakHashMap<>();

    private final Scene scene;
    private String text = "";
    private String toDelete = "";

    private WritingStage(Scene scene) {
        this.scene = scene;
    }

    static synchronized WritingStage of(Scene scene) {
        return STAGES.computeIfAbsent(scene, WritingStage::new);
    }

    /** A text in which Zébulon has written. */
    String text() {
        if (text.isEmpty()) {
            text = begin();
            done(Persona.PUPIL, json(put(TEXTS + "/{id}/words", text), written()));
        }
        return text;
    }

    /** Another one each time it is gone. */
    String toDelete() {
        if (toDelete.isEmpty()
                || scene.stage()
                                .answer(Persona.TEACHER, get(TEXTS + "/{id}", toDelete))
                                .getStatus()
                        != 200) {
            toDelete = begin();
        }
        return toDelete;
    }

    void letPupilsBegin() {
        done(
                Persona.TEACHER,
                json(put("/api/messaging/shared-text-rules/{classId}", scene.schoolClass), "{\"pupilsBegin\": true}"));
    }

    String plan() {
        return """
                {"classId": "%s", "title": "Le loup de Zénobie", "writerIds": []}""".formatted(scene.schoolClass);
    }

    /** A paragraph by a pen that nobody has, in the version of now. */
    String written() {
        byte[] pen = new byte[] {
            (byte) (0x80 | ThreadLocalRandom.current().nextInt(128)),
            (byte) (0x80 | ThreadLocalRandom.current().nextInt(128)),
            (byte) (0x80 | ThreadLocalRandom.current().nextInt(128)),
            (byte) (1 + ThreadLocalRandom.current().nextInt(100))
        };
        String part = "\1\1" + new String(pen, StandardCharsets.ISO_8859_1) + "\0\7\1\4text\3\11paragraph\0";
        return "{\"era\": %d, \"content\": \"%s\"}"
                .formatted(era(), Base64.getEncoder().encodeToString(part.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private int era() {
        return JSON.readTree(done(Persona.TEACHER, get(TEXTS + "/{id}", text)).getContentAsByteArray())
                .path("era")
                .asInt();
    }

    /** The last moment in which somebody wrote. */
    String moment() {
        return JSON.readTree(done(Persona.TEACHER, get(TEXTS + "/{id}/history", text()))
                        .getContentAsByteArray())
                .path("moments")
                .path(0)
                .path("moment")
                .asString();
    }

    private String begin() {
        return scene.stage().idOf(done(Persona.TEACHER, json(post(TEXTS), plan())));
    }

    private MockHttpServletResponse done(Persona persona, MockHttpServletRequestBuilder request) {
        return Stage.done(scene.stage().answer(persona, request));
    }

    static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
