package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;

/** The rules of pupils who are about to leave. */
final class LeavingRules {

    private static final String RULE = "/api/core/leaving-rule";
    private static final Set<Persona> TOWN_HALLS = Persona.townHalls();
    private static final Set<Persona> FOLLOWING = EnumSet.of(
            Persona.GUARDIAN,
            Persona.RESTRICTED_GUARDIAN,
            Persona.GUARDIAN_OF_CLASSMATE,
            Persona.GUARDIAN_AT_OTHER_SCHOOL,
            Persona.FOREIGN_GUARDIAN,
            Persona.TEACHER,
            Persona.TEACHER_AT_OTHER_SCHOOL,
            Persona.FOREIGN_TEACHER,
            Persona.HEAD,
            Persona.HEAD_OF_OTHER_SCHOOL,
            Persona.FOREIGN_HEAD);

    private LeavingRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own("GET /api/core/leavings", scene -> get("/api/core/leavings"), TOWN_HALLS, Persona.town()),
                Rule.own(
                        "GET /api/core/leavings/own",
                        scene -> get("/api/core/leavings/own"),
                        FOLLOWING,
                        EnumSet.of(Persona.GUARDIAN, Persona.TEACHER, Persona.HEAD)),
                Rule.of(
                                "DELETE /api/core/leavings/{child}",
                                scene -> delete("/api/core/leavings/{child}", scene.child),
                                Persona.all(Persona.town(), Persona.HEAD))
                        .answering(404),
                Rule.own("GET " + RULE, scene -> get(RULE), TOWN_HALLS, Persona.town()),
                Rule.own(
                        "PUT " + RULE,
                        scene -> put(RULE)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"days\": 7}"),
                        TOWN_HALLS,
                        Persona.town()));
    }
}
