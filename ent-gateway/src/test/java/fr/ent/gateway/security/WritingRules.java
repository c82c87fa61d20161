package fr.ent.gateway.security;

import static fr.ent.gateway.security.WritingStage.TEXTS;
import static fr.ent.gateway.security.WritingStage.json;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of the texts that a class writes together. */
final class WritingRules {

    private static final Set<Persona> LEADERS = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> WRITERS = EnumSet.of(Persona.PUPIL, Persona.TEACHER, Persona.HEAD);
    private static final String TEXT = TEXTS + "/{id}";

    private static final String RULE = "/api/messaging/shared-text-rules/{classId}";

    private WritingRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "GET " + TEXTS,
                        scene -> {
                            WritingStage.of(scene).text();
                            return get(TEXTS).param("classId", scene.schoolClass.toString());
                        },
                        WRITERS),
                Rule.of(
                        "POST " + TEXTS,
                        scene -> {
                            WritingStage.of(scene).letPupilsBegin();
                            return json(post(TEXTS), WritingStage.of(scene).plan());
                        },
                        WRITERS),
                Rule.of("GET " + RULE, scene -> get(RULE, scene.schoolClass), WRITERS),
                Rule.of("PUT " + RULE, scene -> json(put(RULE, scene.schoolClass), "{\"pupilsBegin\": true}"), LEADERS),
                Rule.of("GET " + TEXT, scene -> get(TEXT, text(scene)), WRITERS),
                Rule.of(
                        "PUT " + TEXT,
                        scene -> json(put(TEXT, text(scene)), "{\"title\": \"Le loup\", \"writerIds\": []}"),
                        LEADERS),
                Rule.of("GET " + TEXT + "/words", scene -> get(TEXT + "/words", text(scene)), WRITERS),
                Rule.of(
                        "PUT " + TEXT + "/words",
                        scene -> json(
                                put(TEXT + "/words", text(scene)),
                                WritingStage.of(scene).written()),
                        WRITERS),
                Rule.of(
                        "PUT " + TEXT + "/cursor",
                        scene -> json(put(TEXT + "/cursor", text(scene)), "{\"browser\": 7, \"cursor\": \"{}\"}"),
                        WRITERS),
                Rule.of("GET " + TEXT + "/history", scene -> get(TEXT + "/history", text(scene)), LEADERS),
                Rule.of(
                        "GET " + TEXT + "/history/words",
                        scene -> get(TEXT + "/history/words", text(scene))
                                .param("era", "0")
                                .param("moment", WritingStage.of(scene).moment()),
                        LEADERS),
                Rule.of(
                        "POST " + TEXT + "/history",
                        scene -> json(
                                post(TEXT + "/history", text(scene)),
                                "{\"era\": 0, \"moment\": \"%s\"}"
                                        .formatted(WritingStage.of(scene).moment())),
                        LEADERS),
                Rule.of("POST " + TEXT + "/copies", scene -> post(TEXT + "/copies", text(scene)), LEADERS),
                Rule.of("DELETE " + TEXT + "/copies", scene -> delete(TEXT + "/copies", text(scene)), LEADERS),
                Rule.of("POST " + TEXT + "/close", scene -> post(TEXT + "/close", text(scene)), LEADERS),
                Rule.of("POST " + TEXT + "/reopen", scene -> post(TEXT + "/reopen", text(scene)), LEADERS),
                Rule.of(
                        "DELETE " + TEXT,
                        scene -> delete(TEXT, WritingStage.of(scene).toDelete()),
                        LEADERS));
    }

    private static String text(Scene scene) {
        return WritingStage.of(scene).text();
    }
}
