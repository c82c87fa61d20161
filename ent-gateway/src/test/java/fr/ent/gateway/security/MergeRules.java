package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.PersonId;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The rules of people who are made one, and parted again. */
final class MergeRules {

    private static final String MERGES = "/api/core/people/merges";
    private static final Set<Persona> TOWNS = Persona.townHalls();

    private MergeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own(
                        "GET /api/core/people/doubles",
                        scene -> get("/api/core/people/doubles"),
                        TOWNS,
                        Persona.town()),
                Rule.of(
                        "PUT /api/core/people/{id}/others/{otherId}",
                        scene -> put("/api/core/people/{id}/others/{otherId}", guardian(scene), guardian(scene)),
                        Persona.town()),
                Rule.own("GET " + MERGES, scene -> get(MERGES), TOWNS, Persona.town()),
                Rule.of(
                        "GET " + MERGES + "/preview",
                        scene -> get(MERGES + "/preview")
                                .param("kept", guardian(scene).toString())
                                .param("gone", guardian(scene).toString()),
                        Persona.town()),
                Rule.of("POST " + MERGES, MergeRules::merge, Persona.town()),
                Rule.of(
                        "POST " + MERGES + "/{id}/undo",
                        scene -> post(MERGES + "/{id}/undo", merged(scene)),
                        Persona.town()));
    }

    private static AbstractMockHttpServletRequestBuilder<?> merge(Scene scene) {
        return post(MERGES).contentType(MediaType.APPLICATION_JSON).content("""
                        {"keptId": "%s", "keptVersion": 0, "goneId": "%s", "goneVersion": 0, "taken": ["EMAIL"],
                         "account": "KEPT"}""".formatted(
                        guardian(scene), guardian(scene)));
    }

    /** A merge that stands, anew each time. */
    private static String merged(Scene scene) {
        Stage stage = scene.stage();
        return stage.idOf(Stage.done(stage.answer(Persona.AGENT, merge(scene))));
    }

    private static PersonId guardian(Scene scene) {
        return scene.town.guardian("Rose", "Martin", scene.child);
    }
}
