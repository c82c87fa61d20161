package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;

/** The rules of events of Zébulon's class. */
final class EventRules {

    private static final String EVENTS = "/api/homework/events";
    private static final String ONE = EVENTS + "/{id}";
    private static final Set<Persona> LEADERS = EnumSet.of(Persona.TEACHER, Persona.HEAD);

    private static final String COMING = EVENTS + "/coming";
    private static final String PAST = EVENTS + "/past";
    private static final Set<Persona> READERS = Persona.all(
            Persona.guardians(),
            Persona.TEACHER,
            Persona.TEACHER_AT_OTHER_SCHOOL,
            Persona.HEAD,
            Persona.HEAD_OF_OTHER_SCHOOL,
            Persona.FOREIGN_TEACHER,
            Persona.FOREIGN_HEAD);

    private static final String CONTENT = """
            "what": {"title": "Marché de Noël", "words": "", "place": "École", "bring": ""},
            "when": {"from": "2026-12-11", "to": "2026-12-11", "starts": "17:00", "ends": "19:00"},
            "asking": {"until": "2026-12-04", "places": null, "helpers": true}""";

    private EventRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own(
                        "GET " + EVENTS,
                        scene -> get(EVENTS).param("from", "2026-12-01").param("to", "2026-12-31"),
                        READERS,
                        EnumSet.noneOf(Persona.class)),
                Rule.own("GET " + COMING, scene -> get(COMING), READERS, EnumSet.noneOf(Persona.class)),
                Rule.own("GET " + PAST, scene -> get(PAST), READERS, EnumSet.noneOf(Persona.class)),
                Rule.of(
                        "POST " + EVENTS,
                        scene -> post(EVENTS)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(market(scene)),
                        LEADERS),
                Rule.of(
                        "PUT " + ONE,
                        scene -> put(ONE, event(scene))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"version\": 0, " + CONTENT + "}"),
                        LEADERS),
                Rule.of("DELETE " + ONE, scene -> delete(ONE, event(scene)), LEADERS),
                Rule.of("POST " + ONE + "/restore", scene -> post(ONE + "/restore", calledOff(scene)), LEADERS),
                Rule.of(
                        "PUT " + ONE + "/answer",
                        scene -> put(ONE + "/answer", event(scene))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"coming\": 2, \"helps\": false}"),
                        EnumSet.of(Persona.GUARDIAN, Persona.GUARDIAN_OF_CLASSMATE)),
                Rule.of("GET " + ONE + "/answers", scene -> get(ONE + "/answers", event(scene)), LEADERS),
                Rule.of("GET " + ONE + "/answers/csv", scene -> get(ONE + "/answers/csv", event(scene)), LEADERS));
    }

    private static String market(Scene scene) {
        return """
                {"schoolId": "%s", "classIds": ["%s"], %s}""".formatted(scene.school, scene.schoolClass, CONTENT);
    }

    private static String event(Scene scene) {
        return scene.stage().id(Persona.TEACHER, EVENTS, market(scene));
    }

    private static String calledOff(Scene scene) {
        String event = event(scene);
        Stage.done(scene.stage().answer(Persona.TEACHER, delete(ONE, event)));
        return event;
    }
}
