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

/** The rules of staff beside the teachers. */
final class AccompanimentRules {

    private static final Set<Persona> HEAD = EnumSet.of(Persona.HEAD);

    private AccompanimentRules() {}

    static List<Rule> all() {
        String ofSchool = "/api/core/schools/{id}/accompaniments";
        String one = "/api/core/accompaniments/{id}";
        return List.of(
                Rule.of("GET " + ofSchool, scene -> get(ofSchool, scene.school), HEAD),
                Rule.of(
                        "POST " + ofSchool,
                        scene -> post(ofSchool, scene.school)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(wanted(scene)),
                        HEAD),
                Rule.of(
                        "PUT " + one,
                        scene -> put(one, accompaniment(scene))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                        {"version": 0, "until": "2026-12-18", "childIds": ["%s"]}""".formatted(scene.child)),
                        HEAD),
                Rule.of("DELETE " + one, scene -> delete(one, accompaniment(scene)), HEAD),
                Rule.own(
                        "GET /api/core/companions",
                        scene -> get("/api/core/companions").param("name", "Aubin"),
                        EnumSet.of(Persona.HEAD, Persona.HEAD_OF_OTHER_SCHOOL, Persona.FOREIGN_HEAD),
                        EnumSet.noneOf(Persona.class)),
                Rule.own(
                        "GET /api/homework/accompanied",
                        scene -> get("/api/homework/accompanied"),
                        Persona.all(Persona.beside(), Persona.ATSEM, Persona.AESH_AT_OTHER_SCHOOL),
                        Persona.beside()));
    }

    /** The pupil for somebody of another school, anew each time. */
    private static String wanted(Scene scene) {
        return """
                {"whom": {"kind": "AESH", "childIds": ["%s"]}, "personId": "%s",
                 "days": {"from": "2026-11-24", "until": "2026-11-27"}}""".formatted(
                        scene.child,
                        scene.town.holder("Lise", "Vidal", Role.ANIMATOR, ScopeType.SCHOOL, scene.otherSchool.value()));
    }

    private static String accompaniment(Scene scene) {
        return scene.stage().id(Persona.HEAD, "/api/core/schools/" + scene.school + "/accompaniments", wanted(scene));
    }
}
