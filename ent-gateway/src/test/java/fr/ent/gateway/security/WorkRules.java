package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;

/** The rules of what a pupil has to do, hands in, and is answered. */
final class WorkRules {

    private static final String ENTRIES = "/api/homework/entries";
    private static final String HAND_INS = "/api/homework/hand-ins";
    private static final Set<Persona> FAMILY = EnumSet.of(Persona.GUARDIAN, Persona.PUPIL);
    private static final Set<Persona> SCHOOL = EnumSet.of(Persona.TEACHER, Persona.HEAD);

    private WorkRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own(
                        "PUT /api/homework/look",
                        scene -> put("/api/homework/look").param("monday", "2026-11-30"),
                        Persona.guardians(),
                        EnumSet.noneOf(Persona.class)),
                Rule.of(
                        "GET /api/homework/todo",
                        scene -> get("/api/homework/todo").param("childId", scene.child.toString()),
                        Persona.all(FAMILY, Persona.AESH, Persona.RASED)),
                Rule.of(
                        "POST " + ENTRIES + "/{id}/ticks",
                        scene -> post(ENTRIES + "/{id}/ticks", scene.stage().entry())
                                .param("childId", scene.child.toString()),
                        FAMILY),
                Rule.of(
                        "DELETE " + ENTRIES + "/{id}/ticks",
                        scene -> delete(ENTRIES + "/{id}/ticks", scene.stage().entry())
                                .param("childId", scene.child.toString()),
                        FAMILY),
                Rule.of(
                        "POST " + ENTRIES + "/{id}/hand-ins",
                        scene -> post(ENTRIES + "/{id}/hand-ins", askedWork(scene))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(work(scene)),
                        FAMILY),
                Rule.of(
                        "GET " + ENTRIES + "/{id}/hand-ins",
                        scene -> get(ENTRIES + "/{id}/hand-ins", askedWork(scene)),
                        SCHOOL),
                Rule.of("DELETE " + HAND_INS + "/{id}", scene -> delete(HAND_INS + "/{id}", handIn(scene)), FAMILY),
                Rule.of(
                        "POST " + HAND_INS + "/{id}/feedback",
                        scene -> post(HAND_INS + "/{id}/feedback", handIn(scene))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"text\": \"Bravo !\", \"stamp\": \"BRAVO\", \"drawings\": [], \"askAgain\": false}"),
                        SCHOOL),
                Rule.of(
                        "DELETE " + HAND_INS + "/{id}/feedback",
                        scene -> delete(HAND_INS + "/{id}/feedback", handIn(scene)),
                        SCHOOL));
    }

    private static String askedWork(Scene scene) {
        return scene.stage().id(Persona.TEACHER, ENTRIES, """
                {"classId": "%s", "date": "2026-11-24", "kind": "HOMEWORK", "dueDate": "2026-11-26", "handIn": true,
                 "subject": "Dessin", "text": "Dessiner le chat de Zénobie"}""".formatted(scene.schoolClass));
    }

    private static String work(Scene scene) {
        return "{\"childId\": \"%s\", \"text\": \"Zébulon a dessiné\"}".formatted(scene.child);
    }

    private static String handIn(Scene scene) {
        return scene.stage().id(Persona.PUPIL, ENTRIES + "/" + askedWork(scene) + "/hand-ins", work(scene));
    }
}
