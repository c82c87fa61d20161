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

/** The rules of what families say of an absence. */
final class AbsenceRules {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NOTES = "/api/canteen/absence-notes";
    private static final String DELAY = "/api/canteen/absence-delay";
    private static final String DESK = "/api/canteen/absence-desk";

    private static final Set<Persona> GUARDIANS = Persona.guardians();

    private AbsenceRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own("GET " + NOTES, scene -> get(NOTES), GUARDIANS, EnumSet.of(Persona.GUARDIAN)),
                Rule.of(
                                "POST " + NOTES,
                                scene -> json(post(NOTES), note(scene, "2026-11-23")),
                                Persona.all(Persona.town(), Persona.GUARDIAN))
                        .orConflict(),
                Rule.of(
                        "DELETE " + NOTES + "/{id}",
                        scene -> delete(NOTES + "/{id}", sent(scene)),
                        EnumSet.of(Persona.GUARDIAN)),
                Rule.own(
                        "GET " + DESK,
                        scene -> {
                            sent(scene);
                            return get(DESK);
                        },
                        Persona.townHalls(),
                        Persona.town()),
                Rule.of(
                        "GET " + DELAY,
                        scene -> get(DELAY),
                        Persona.all(
                                GUARDIANS,
                                Persona.AGENT,
                                Persona.ADMINISTRATOR,
                                Persona.FOREIGN_AGENT,
                                Persona.FOREIGN_ADMINISTRATOR)),
                Rule.of("PUT " + DELAY, scene -> json(put(DELAY), "{\"hours\": 48}"), Persona.townHalls()),
                Rule.of(
                        "POST " + DESK + "/{id}/accept",
                        scene -> post(DESK + "/{id}/accept?late=true", sent(scene)),
                        Persona.town()),
                Rule.of(
                        "POST " + DESK + "/{id}/refuse",
                        scene -> json(post(DESK + "/{id}/refuse", sent(scene)), "{\"answer\": \"Sans certificat\"}"),
                        Persona.town()));
    }

    /** A note of Zébulon's guardian that waits; once it was answered or taken back, another one about longer ago. */
    private static String sent(Scene scene) {
        JsonNode all =
                JSON.readTree(scene.stage().answer(Persona.GUARDIAN, get(NOTES)).getContentAsByteArray());
        return all.valueStream()
                .filter(one -> one.get("state").asString().equals("SENT"))
                .map(one -> one.get("id").asString())
                .findFirst()
                .orElseGet(() -> JSON.readTree(scene.stage()
                                .answer(
                                        Persona.GUARDIAN,
                                        json(post(NOTES), note(scene, "2026-11-" + (20 - all.size()))))
                                .getContentAsByteArray())
                        .get("id")
                        .asString());
    }

    private static String note(Scene scene, String day) {
        return """
                {"childId": "%s", "from": "%s", "to": "2026-11-24", "reason": "Zona", "fileIds": []}""".formatted(scene.child, day);
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
