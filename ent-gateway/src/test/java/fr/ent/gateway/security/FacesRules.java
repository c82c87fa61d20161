package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rules of the routes that say who is on pictures of folders, about those of Zébulon's class. */
final class FacesRules {

    private static final String ITEMS = "/api/core/items";
    private static final Set<Persona> KEEPERS = EnumSet.of(Persona.TEACHER, Persona.HEAD);

    private FacesRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "GET " + ITEMS + "/{id}/faces",
                        scene -> get(ITEMS + "/{id}/faces", scene.spaces().picture()),
                        KEEPERS),
                Rule.of(
                        "PUT " + ITEMS + "/{id}/faces",
                        scene -> json(put(ITEMS + "/{id}/faces", scene.spaces().picture()), SpaceStage.NOBODY),
                        KEEPERS),
                Rule.of(
                        "PUT " + ITEMS + "/faces",
                        scene -> json(put(ITEMS + "/faces"), """
                                {"pictures": [{"id": "%s", "version": 1}], "onPictures": []}""".formatted(
                                        scene.spaces().picture())),
                        KEEPERS),
                Rule.of(
                        "GET " + ITEMS + "/{id}/hidden-pictures",
                        scene -> get(
                                ITEMS + "/{id}/hidden-pictures", scene.spaces().folder()),
                        KEEPERS));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
