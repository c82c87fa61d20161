package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of series, progressions and lesson sheets of the diary. */
final class DiaryRules {

    private static final String SERIES = "/api/homework/series";
    private static final String PROGRESSIONS = "/api/homework/progressions";
    private static final String SHEETS = "/api/homework/lesson-sheets";
    private static final String TIMETABLE = "/api/homework/timetables/{classId}";

    private static final Set<Persona> LEADERS = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> AUTHOR = EnumSet.of(Persona.TEACHER);
    private static final Set<Persona> SCHOOLS = EnumSet.of(
            Persona.TEACHER,
            Persona.TEACHER_AT_OTHER_SCHOOL,
            Persona.HEAD,
            Persona.HEAD_OF_OTHER_SCHOOL,
            Persona.FOREIGN_TEACHER,
            Persona.FOREIGN_HEAD);

    private static final String SHEET =
            "{\"title\": \"Le son on\", \"subject\": \"Lecture\", \"text\": \"Manipuler les étiquettes\"}";

    private DiaryRules() {}

    static List<Rule> written() {
        return List.of(
                Rule.of("POST " + SERIES, scene -> json(post(SERIES), """
                                {"classId": "%s", "date": "2026-11-24", "kind": "HOMEWORK", "dueDate": "2026-11-26",
                                 "subject": "Lecture", "text": "Lire avec Zénobie", "until": "2026-12-08"}""".formatted(scene.schoolClass)), LEADERS),
                Rule.of(
                        "DELETE " + SERIES + "/{id}",
                        scene -> delete(SERIES + "/{id}", series(scene)).param("from", "2026-11-24"),
                        LEADERS),
                Rule.of(
                        "POST " + SERIES + "/{id}/restore",
                        scene -> post(SERIES + "/{id}/restore", series(scene)),
                        LEADERS),
                Rule.own("GET " + PROGRESSIONS, scene -> get(PROGRESSIONS), SCHOOLS, LEADERS),
                Rule.of(
                        "POST " + PROGRESSIONS,
                        scene -> {
                            scene.stage().entry();
                            return json(post(PROGRESSIONS), """
                                    {"sourceClassId": "%s", "from": "2026-11-23", "to": "2026-11-27", "classId": "%s",
                                     "onto": "2027-01-04"}""".formatted(scene.schoolClass, scene.schoolClass));
                        },
                        LEADERS));
    }

    static List<Rule> sheets() {
        return List.of(
                Rule.own("GET " + SHEETS, scene -> get(SHEETS), SCHOOLS, LEADERS),
                Rule.own("POST " + SHEETS, scene -> json(post(SHEETS), SHEET), SCHOOLS, SCHOOLS),
                Rule.of("GET " + SHEETS + "/{id}", scene -> get(SHEETS + "/{id}", laid(scene)), LEADERS),
                Rule.of(
                        "PUT " + SHEETS + "/{id}",
                        scene -> json(
                                put(SHEETS + "/{id}", sheet(scene)), SHEET.replaceFirst("\\{", "{\"version\": 0, ")),
                        AUTHOR),
                Rule.of("DELETE " + SHEETS + "/{id}", scene -> delete(SHEETS + "/{id}", sheet(scene)), AUTHOR),
                Rule.of(
                        "GET /api/homework/slot-sheets",
                        scene -> get("/api/homework/slot-sheets")
                                .param("classId", scene.schoolClass.toString())
                                .param("from", "2026-11-23")
                                .param("to", "2026-11-27"),
                        LEADERS),
                Rule.of(
                        "PUT " + SHEETS + "/{id}/slots",
                        scene -> json(put(SHEETS + "/{id}/slots", sheet(scene)), slotDay(scene, slot(scene))),
                        AUTHOR),
                Rule.of(
                        "DELETE " + SHEETS + "/{id}/slots/{slotId}",
                        scene -> delete(SHEETS + "/{id}/slots/{slotId}", sheet(scene), slot(scene))
                                .param("day", "2026-11-23"),
                        AUTHOR));
    }

    private static String series(Scene scene) {
        return scene.stage().id(Persona.TEACHER, SERIES, """
                {"classId": "%s", "date": "2026-11-24", "kind": "LESSON", "subject": "Lecture", "text": "Lire la page 12",
                 "until": "2026-12-08"}""".formatted(scene.schoolClass));
    }

    private static String sheet(Scene scene) {
        return scene.stage().id(Persona.TEACHER, SHEETS, SHEET);
    }

    /** A sheet in a slot of the class. */
    private static String laid(Scene scene) {
        String sheet = sheet(scene);
        scene.stage().answer(Persona.TEACHER, json(put(SHEETS + "/{id}/slots", sheet), slotDay(scene, slot(scene))));
        return sheet;
    }

    private static String slotDay(Scene scene, String slot) {
        return "{\"classId\": \"%s\", \"slotId\": \"%s\", \"day\": \"2026-11-23\"}".formatted(scene.schoolClass, slot);
    }

    /** A slot of the class, which gets a timetable where it has none. */
    private static String slot(Scene scene) {
        JsonNode desk = desk(scene, get(TIMETABLE, scene.schoolClass).param("week", "2026-W48"));
        if (desk.get("slots").isEmpty()) {
            desk = desk(scene, json(put(TIMETABLE, scene.schoolClass).param("week", "2026-W48"), """
                            {"version": %d, "slots": [{"weekday": "MONDAY", "from": "08:30", "to": "09:30", "weeks": "EVERY",
                                                       "kind": "LESSON", "subject": "FRENCH"}]}""".formatted(
                            desk.get("version").asInt())));
        }
        return desk.get("slots").get(0).get("id").asString();
    }

    private static JsonNode desk(Scene scene, AbstractMockHttpServletRequestBuilder<?> request) {
        return new JsonMapper()
                .readTree(scene.stage().answer(Persona.TEACHER, request).getContentAsByteArray())
                .get("desk");
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
