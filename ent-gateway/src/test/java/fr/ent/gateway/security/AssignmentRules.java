package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rules of the routes of what pupils report on. */
final class AssignmentRules {

    private static final String ASSIGNMENTS = "/api/messaging/assignments";
    private static final Set<Persona> LEADERS = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> WRITERS = Persona.all(LEADERS, Persona.PUPIL);

    private static final Map<Scene, String> GIVEN = new WeakHashMap<>();

    private AssignmentRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "GET " + ASSIGNMENTS,
                        scene -> {
                            given(scene);
                            return get(ASSIGNMENTS).param("classId", scene.schoolClass.toString());
                        },
                        WRITERS),
                Rule.of("POST " + ASSIGNMENTS, AssignmentRules::giving, LEADERS),
                Rule.of(
                        "PUT " + ASSIGNMENTS + "/{id}",
                        scene -> json(put(ASSIGNMENTS + "/{id}", given(scene)), "{" + content(scene) + "}"),
                        LEADERS),
                Rule.of(
                        "POST " + ASSIGNMENTS + "/{id}/article",
                        scene -> post(ASSIGNMENTS + "/{id}/article", given(scene)),
                        WRITERS),
                Rule.of(
                        "DELETE " + ASSIGNMENTS + "/{id}",
                        scene -> delete(ASSIGNMENTS + "/{id}", given(scene)),
                        LEADERS));
    }

    /** The same, another one when somebody has taken it back: nobody may give many in an hour. */
    private static synchronized String given(Scene scene) {
        String known = GIVEN.get(scene);
        if (known == null || !isThere(scene, known)) {
            known = scene.stage().idOf(Stage.done(scene.stage().answer(Persona.TEACHER, giving(scene))));
            GIVEN.put(scene, known);
        }
        return known;
    }

    private static boolean isThere(Scene scene, String assignment) {
        return scene.stage()
                        .answer(
                                Persona.TEACHER,
                                json(put(ASSIGNMENTS + "/{id}", assignment), "{" + content(scene) + "}"))
                        .getStatus()
                == 200;
    }

    private static MockHttpServletRequestBuilder giving(Scene scene) {
        return json(post(ASSIGNMENTS), "{\"classId\": \"%s\", %s}".formatted(scene.schoolClass, content(scene)));
    }

    private static String content(Scene scene) {
        return """
                "title": "Le potager de Zénobie", "words": "Que pousse-t-il ?", "pupilIds": ["%s"], "dueOn": null, "journal": false""".formatted(scene.child);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
