package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rules of the routes that show office documents as PDF. */
final class PreviewRules {

    private static final String OF_ITEM = "/api/core/items/{id}/preview";
    private static final String BEHIND_LINK = "/api/public/links/{token}/items/{id}/preview";
    private static final Set<Persona> READERS =
            EnumSet.of(Persona.GUARDIAN, Persona.GUARDIAN_OF_CLASSMATE, Persona.PUPIL, Persona.TEACHER, Persona.HEAD);

    private PreviewRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("PUT " + OF_ITEM, scene -> put(OF_ITEM, document(scene)), READERS),
                Rule.of("GET " + OF_ITEM, scene -> get(OF_ITEM, document(scene)), READERS),
                Rule.of(
                        "PUT " + BEHIND_LINK,
                        scene -> visit(scene, put(BEHIND_LINK, scene.spaces().token(), document(scene))),
                        Persona.everyone()),
                Rule.of(
                        "GET " + BEHIND_LINK,
                        scene -> visit(scene, get(BEHIND_LINK, scene.spaces().token(), document(scene))),
                        Persona.everyone()));
    }

    private static String document(Scene scene) {
        return scene.spaces().document();
    }

    private static MockHttpServletRequestBuilder visit(Scene scene, MockHttpServletRequestBuilder request) {
        return request.with(asked -> {
            asked.setServerName(scene.host);
            return asked;
        });
    }
}
