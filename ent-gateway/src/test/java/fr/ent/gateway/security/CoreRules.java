package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of core's and the gateway's routes. */
final class CoreRules {

    private static final Set<Persona> CLASS_STAFF =
            EnumSet.of(Persona.TEACHER, Persona.HEAD, Persona.AGENT, Persona.ADMINISTRATOR);

    private CoreRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own(
                        "GET /api/public/config",
                        scene -> get("/api/public/config"),
                        Persona.everyone(),
                        EnumSet.noneOf(Persona.class)),
                Rule.own("GET /api/me", scene -> get("/api/me"), Persona.people(), Persona.atSchool()),
                Rule.own(
                        "GET /api/core/schools",
                        scene -> get("/api/core/schools"),
                        Persona.people(),
                        EnumSet.noneOf(Persona.class)),
                Rule.own(
                        "GET /api/core/classes",
                        scene -> get("/api/core/classes").param("schoolId", scene.school.toString()),
                        Persona.inTown(),
                        EnumSet.noneOf(Persona.class)),
                Rule.own(
                        "GET /api/core/holidays",
                        scene -> get("/api/core/holidays"),
                        Persona.people(),
                        EnumSet.noneOf(Persona.class)),
                Rule.own(
                        "GET /api/core/closures",
                        scene -> get("/api/core/closures")
                                .param("schoolId", scene.school.toString())
                                .param("from", "2026-12-18")
                                .param("to", "2027-01-04"),
                        Persona.inTown(),
                        EnumSet.noneOf(Persona.class)),
                Rule.of(
                        "GET /api/core/schools/{id}/hours",
                        scene -> get("/api/core/schools/{id}/hours", scene.school),
                        Persona.inTown()),
                Rule.of(
                        "GET /api/core/classes/{id}/pupils",
                        scene -> get("/api/core/classes/{id}/pupils", scene.schoolClass),
                        CLASS_STAFF),
                Rule.of(
                        "GET /api/core/pupils/{id}",
                        scene -> get("/api/core/pupils/{id}", scene.child),
                        Persona.all(Persona.atSchool(), Persona.AGENT, Persona.ADMINISTRATOR)),
                Rule.of(
                        "GET /api/core/pupils/{id}/guardians",
                        scene -> get("/api/core/pupils/{id}/guardians", scene.child),
                        Persona.all(CLASS_STAFF, Persona.GUARDIAN)),
                Rule.own(
                        "GET /api/core/notices",
                        scene -> get("/api/core/notices"),
                        Persona.people(),
                        EnumSet.of(Persona.GUARDIAN)),
                Rule.own(
                        "POST /api/core/notices/read",
                        scene -> post("/api/core/notices/read"),
                        Persona.people(),
                        EnumSet.noneOf(Persona.class)));
    }
}
