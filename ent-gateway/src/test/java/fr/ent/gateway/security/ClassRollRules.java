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

/** The rules of the roll of a class, of absences that families declare, and of the register. */
final class ClassRollRules {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String ROLLS = "/api/homework/rolls";
    private static final String ABSENCES = "/api/homework/absences";
    private static final String REGISTERS = "/api/homework/registers";
    private static final Set<Persona> SCHOOL = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> SPEAKERS = EnumSet.of(Persona.GUARDIAN, Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> GUARDIAN = EnumSet.of(Persona.GUARDIAN);

    private ClassRollRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "GET " + REGISTERS + "/figures",
                        scene -> get(REGISTERS + "/figures")
                                .param("schoolId", scene.school.toString())
                                .param("month", "2026-11"),
                        EnumSet.of(Persona.HEAD)),
                Rule.of("GET " + ROLLS, scene -> roll(get(ROLLS), scene), Persona.all(SCHOOL, Persona.ATSEM)),
                Rule.of(
                        "PUT " + ROLLS,
                        scene -> roll(put(ROLLS), scene)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                        {"deviceId": "018f0000-0000-7000-8000-000000000001",
                                         "sentAt": "2026-11-24T09:00:00Z", "since": 0, "closedAt": null,
                                         "marks": [{"id": "018f0000-0000-7000-8000-000000000011", "childId": "%s",
                                                    "kind": "LEFT", "sequence": 1, "at": "2026-11-24T08:40:00Z",
                                                    "collector": "Sa tante", "saidAt": null}]}""".formatted(scene.child)),
                        SCHOOL),
                Rule.of("GET " + ABSENCES, scene -> get(ABSENCES).param("childId", scene.child.toString()), GUARDIAN),
                Rule.of(
                        "GET " + ABSENCES + "/missed",
                        scene -> get(ABSENCES + "/missed").param("childId", scene.child.toString()),
                        GUARDIAN),
                Rule.of(
                                "POST " + ABSENCES,
                                scene -> post(ABSENCES)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(absenceText(scene)),
                                SPEAKERS)
                        .orConflict(),
                Rule.of("DELETE " + ABSENCES + "/{id}", scene -> delete(ABSENCES + "/{id}", declared(scene)), GUARDIAN),
                Rule.of("GET " + REGISTERS, scene -> month(get(REGISTERS), scene), SCHOOL),
                Rule.of(
                        "GET " + REGISTERS + "/csv",
                        scene -> month(get(REGISTERS + "/csv"), scene),
                        EnumSet.of(Persona.HEAD)),
                Rule.of(
                                "POST " + REGISTERS + "/letters",
                                scene -> month(post(REGISTERS + "/letters"), scene),
                                EnumSet.of(Persona.HEAD))
                        .answering(409));
    }

    /** An absence that Zébulon's guardian has declared; once it was taken back, another one. */
    private static String declared(Scene scene) {
        JsonNode all = JSON.readTree(scene.stage()
                .answer(Persona.GUARDIAN, get(ABSENCES).param("childId", scene.child.toString()))
                .getContentAsByteArray());
        return all.valueStream()
                .filter(one -> one.get("withdrawable").asBoolean())
                .map(one -> one.get("id").asString())
                .findFirst()
                .orElseGet(() -> scene.stage().id(Persona.GUARDIAN, ABSENCES, absenceText(scene)));
    }

    private static String absenceText(Scene scene) {
        return """
                {"childId": "%s", "from": "2026-11-26", "to": "2026-11-27", "half": null, "reason": "ILLNESS",
                 "note": "Zona de Zébulon"}""".formatted(scene.child);
    }

    private static AbstractMockHttpServletRequestBuilder<?> month(
            AbstractMockHttpServletRequestBuilder<?> request, Scene scene) {
        return request.param("classId", scene.schoolClass.toString()).param("month", "2026-11");
    }

    private static AbstractMockHttpServletRequestBuilder<?> roll(
            AbstractMockHttpServletRequestBuilder<?> request, Scene scene) {
        return request.param("classId", scene.schoolClass.toString())
                .param("date", "2026-11-24")
                .param("half", "MORNING");
    }
}
