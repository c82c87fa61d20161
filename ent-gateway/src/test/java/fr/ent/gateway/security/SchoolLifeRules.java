package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the diary's, the class home's and the conversations' routes. */
final class SchoolLifeRules {

    private static final Set<Persona> SCHOOL = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> PUPIL = EnumSet.of(Persona.PUPIL);
    private static final Set<Persona> TALKING = EnumSet.of(Persona.GUARDIAN, Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> IN_CONVERSATION = EnumSet.of(Persona.GUARDIAN, Persona.TEACHER);
    private static final Set<Persona> MAY_TALK = EnumSet.of(
            Persona.GUARDIAN,
            Persona.RESTRICTED_GUARDIAN,
            Persona.GUARDIAN_OF_CLASSMATE,
            Persona.GUARDIAN_AT_OTHER_SCHOOL,
            Persona.TEACHER,
            Persona.TEACHER_AT_OTHER_SCHOOL,
            Persona.HEAD,
            Persona.HEAD_OF_OTHER_SCHOOL,
            Persona.FOREIGN_GUARDIAN,
            Persona.FOREIGN_TEACHER,
            Persona.FOREIGN_HEAD);

    private SchoolLifeRules() {}

    static List<Rule> diary() {
        return List.of(
                Rule.of(
                        "POST /api/homework/entries",
                        scene -> post("/api/homework/entries")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(scene.stage().entryText()),
                        SCHOOL),
                Rule.of(
                        "PUT /api/homework/entries/{id}",
                        scene -> put("/api/homework/entries/{id}", scene.stage().entry())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                        {"version": 0, "date": "2026-11-24", "kind": "LESSON", "subject": "Lecture",
                                         "text": "Lu la page 12"}"""),
                        SCHOOL),
                Rule.of(
                        "DELETE /api/homework/entries/{id}",
                        scene -> delete(
                                "/api/homework/entries/{id}", scene.stage().entry()),
                        SCHOOL),
                Rule.of(
                        "POST /api/homework/entries/{id}/restore",
                        scene -> post(
                                "/api/homework/entries/{id}/restore",
                                scene.stage().deletedEntry()),
                        SCHOOL),
                Rule.of(
                        "GET /api/homework/diary",
                        scene -> get("/api/homework/diary")
                                .param("childId", scene.child.toString())
                                .param("from", "2026-11-23")
                                .param("to", "2026-11-27"),
                        Persona.all(Persona.atSchool(), Persona.AESH, Persona.RASED)));
    }

    static List<Rule> timetable() {
        String address = "/api/homework/timetables/{classId}";
        return List.of(
                Rule.of(
                        "POST " + address + "/exceptions/preview",
                        scene -> post(address + "/exceptions/preview", scene.schoolClass)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"ics\": \"BEGIN:VCALENDAR\\nEND:VCALENDAR\"}"),
                        SCHOOL),
                Rule.of(
                        "GET " + address + "/paper",
                        scene -> get(address + "/paper", scene.schoolClass).param("week", "2026-W49"),
                        EnumSet.of(Persona.GUARDIAN, Persona.GUARDIAN_OF_CLASSMATE, Persona.TEACHER, Persona.HEAD)),
                Rule.of(
                        "GET " + address,
                        scene -> get(address, scene.schoolClass).param("week", "2026-W49"),
                        Persona.all(Persona.classReaders(), Persona.ATSEM, Persona.AESH, Persona.RASED)),
                Rule.of(
                        "PUT " + address,
                        scene -> put(address, scene.schoolClass)
                                .param("week", "2026-W49")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(grid(scene)),
                        SCHOOL),
                Rule.of(
                        "POST " + address + "/exceptions",
                        scene -> post(address + "/exceptions", scene.schoolClass)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(scene.stage().dayChange()),
                        SCHOOL),
                Rule.of(
                        "DELETE " + address + "/exceptions/{id}",
                        scene -> delete(
                                address + "/exceptions/{id}",
                                scene.schoolClass,
                                scene.stage().changedDay()),
                        SCHOOL));
    }

    /** A grid that follows the one that is there. */
    private static String grid(Scene scene) {
        byte[] week = scene.stage()
                .answer(
                        Persona.TEACHER,
                        get("/api/homework/timetables/{classId}", scene.schoolClass)
                                .param("week", "2026-W49"))
                .getContentAsByteArray();
        int version = new JsonMapper().readTree(week).get("desk").get("version").asInt();
        return """
                {"version": %d,
                 "slots": [{"id": null, "weekday": "MONDAY", "from": "08:30", "to": "09:30", "weeks": "EVERY",
                            "kind": "LESSON", "subject": "FRENCH", "title": "Lecture", "place": "BCD", "bring": "Un livre",
                            "startsOn": "2026-11-02", "endsOn": "2026-12-18", "teacherId": null, "groupId": null}]}""".formatted(version);
    }

    static List<Rule> classHome() {
        return List.of(
                Rule.own(
                        "GET /api/class-home",
                        scene -> get("/api/class-home"),
                        EnumSet.of(Persona.PUPIL, Persona.PUPIL_AT_OTHER_SCHOOL),
                        PUPIL),
                Rule.of("GET /api/class-home/{id}", scene -> get("/api/class-home/{id}", scene.schoolClass), SCHOOL),
                Rule.of(
                        "GET /api/core/classes/{id}/home",
                        scene -> get("/api/core/classes/{id}/home", scene.schoolClass),
                        SCHOOL),
                Rule.of(
                        "PUT /api/core/classes/{id}/home",
                        scene -> put("/api/core/classes/{id}/home", scene.schoolClass)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"look\": null, \"shown\": [\"TODO\", \"BLOG\", \"BIRTHDAYS\"]}"),
                        SCHOOL));
    }

    static List<Rule> conversations() {
        return List.of(
                Rule.own(
                        "GET /api/messaging/conversations",
                        scene -> get("/api/messaging/conversations"),
                        MAY_TALK,
                        TALKING),
                Rule.of(
                        "POST /api/messaging/conversations",
                        scene -> post("/api/messaging/conversations")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(scene.stage().conversationText()),
                        TALKING),
                Rule.of(
                        "GET /api/messaging/conversations/{id}",
                        scene -> get("/api/messaging/conversations/{id}", scene.conversation()),
                        IN_CONVERSATION),
                Rule.of(
                        "GET /api/messaging/conversations/{id}/messages",
                        scene -> get("/api/messaging/conversations/{id}/messages", scene.conversation()),
                        IN_CONVERSATION),
                Rule.of(
                        "POST /api/messaging/conversations/{id}/messages",
                        scene -> post("/api/messaging/conversations/{id}/messages", scene.conversation())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"text\": \"Merci\"}"),
                        IN_CONVERSATION),
                Rule.of(
                        "POST /api/messaging/conversations/{id}/read",
                        scene -> post("/api/messaging/conversations/{id}/read", scene.conversation())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"sequence\": 1}"),
                        IN_CONVERSATION),
                Rule.own(
                        "GET /api/messaging/unread",
                        scene -> get("/api/messaging/unread"),
                        MAY_TALK,
                        EnumSet.noneOf(Persona.class)));
    }
}
