package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of charters of good use. Zébulon's school has one in force. */
final class CharterRules {

    private static final String CHARTERS = "/api/core/charters";
    private static final Set<Persona> NOBODY_OF_THEM = EnumSet.noneOf(Persona.class);
    private static final JsonMapper JSON = new JsonMapper();

    private CharterRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own("GET " + CHARTERS, scene -> get(CHARTERS), Persona.people(), NOBODY_OF_THEM),
                Rule.of("POST " + CHARTERS, scene -> charter(scene, "2026-12-01"), EnumSet.of(Persona.HEAD)),
                Rule.of(
                        "DELETE " + CHARTERS + "/{id}",
                        scene -> delete(CHARTERS + "/{id}", coming(scene)),
                        EnumSet.of(Persona.HEAD)),
                Rule.own(
                        "GET " + CHARTERS + "/in-force",
                        scene -> get(CHARTERS + "/in-force"),
                        Persona.people(),
                        NOBODY_OF_THEM),
                Rule.own(
                        "POST " + CHARTERS + "/{id}/acceptances",
                        scene -> post(CHARTERS + "/{id}/acceptances", scene.charter()),
                        Persona.all(
                                Persona.atSchool(),
                                Persona.GUARDIAN_OF_CLASSMATE,
                                Persona.ANIMATOR,
                                Persona.AESH,
                                Persona.RASED),
                        NOBODY_OF_THEM),
                Rule.of(
                        "GET /api/core/classes/{id}/charter-acceptances",
                        scene -> get("/api/core/classes/{id}/charter-acceptances", withCharter(scene).schoolClass),
                        EnumSet.of(Persona.TEACHER, Persona.HEAD)));
    }

    /** Of Zébulon's school. */
    static MockHttpServletRequestBuilder charter(Scene scene, String startsOn) {
        return post(CHARTERS).contentType(MediaType.APPLICATION_JSON).content("""
                {"schoolId": "%s", "startsOn": "%s", "sentences": [{"icon": "SMILE", "text": "Je suis poli."}],
                 "adultText": "Cet espace sert à l’école."}""".formatted(scene.school, startsOn));
    }

    /** A version of Zébulon's school whose day is to come: the one that is there, for few are written in a day. */
    private static String coming(Scene scene) {
        Stage stage = scene.stage();
        for (JsonNode version : JSON.readTree(
                Stage.done(stage.answer(Persona.HEAD, get(CHARTERS))).getContentAsByteArray())) {
            if (version.get("standing").asString().equals("COMING")) {
                return version.get("id").asString();
            }
        }
        return stage.idOf(Stage.done(stage.answer(Persona.HEAD, charter(scene, "2026-12-01"))));
    }

    private static Scene withCharter(Scene scene) {
        scene.charter();
        return scene;
    }
}
