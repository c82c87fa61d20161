package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;

/** The rules of classes handed over for some days. */
final class ReplacementRules {

    private static final Set<Persona> HEAD = EnumSet.of(Persona.HEAD);

    private ReplacementRules() {}

    static List<Rule> all() {
        String ofClass = "/api/core/classes/{id}/replacements";
        String one = "/api/core/replacements/{id}";
        return List.of(
                Rule.of(
                        "GET " + ofClass,
                        scene -> get(ofClass, scene.schoolClass),
                        EnumSet.of(Persona.TEACHER, Persona.HEAD)),
                Rule.of(
                        "POST " + ofClass,
                        scene -> post(ofClass, scene.schoolClass)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(handOver(scene)),
                        HEAD),
                Rule.of(
                        "PUT " + one,
                        scene -> put(one, replacement(scene))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                        {"version": 0, "until": "2026-12-18"}"""),
                        HEAD),
                Rule.of("DELETE " + one, scene -> delete(one, replacement(scene)), HEAD),
                Rule.own(
                        "GET /api/core/stand-ins",
                        scene -> get("/api/core/stand-ins").param("name", "Aubin"),
                        EnumSet.of(Persona.HEAD, Persona.HEAD_OF_OTHER_SCHOOL, Persona.FOREIGN_HEAD),
                        EnumSet.noneOf(Persona.class)));
    }

    /** The class for somebody of another school, anew each time. */
    private static String handOver(Scene scene) {
        return """
                {"replacedId": "%s", "personId": "%s", "days": {"from": "2026-11-24", "until": "2026-11-27"}}""".formatted(
                        scene.person(Persona.TEACHER),
                        scene.town.holder("Lise", "Vidal", Role.TEACHER, ScopeType.SCHOOL, scene.otherSchool.value()));
    }

    private static String replacement(Scene scene) {
        return scene.stage()
                .id(Persona.HEAD, "/api/core/classes/" + scene.schoolClass + "/replacements", handOver(scene));
    }
}
