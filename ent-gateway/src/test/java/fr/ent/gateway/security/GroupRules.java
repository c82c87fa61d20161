package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;

/** The rules of groups of pupils, and of timetables that are taken up. */
final class GroupRules {

    private static final String GROUPS = "/api/homework/groups";
    private static final String SOURCES = "/api/homework/timetables/{classId}/sources";
    private static final Set<Persona> LEADERS = EnumSet.of(Persona.TEACHER, Persona.HEAD);

    private GroupRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("GET " + GROUPS, scene -> get(GROUPS).param("classId", scene.schoolClass.toString()), LEADERS),
                Rule.of(
                        "POST " + GROUPS,
                        scene -> post(GROUPS)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{" + group(scene) + "}"),
                        LEADERS),
                Rule.of(
                        "PUT " + GROUPS + "/{id}",
                        scene -> put(GROUPS + "/{id}", made(scene))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"version\": 0, " + group(scene) + "}"),
                        LEADERS),
                Rule.of("DELETE " + GROUPS + "/{id}", scene -> delete(GROUPS + "/{id}", made(scene)), LEADERS),
                Rule.of(
                        "POST " + GROUPS + "/{id}/restore",
                        scene -> post(GROUPS + "/{id}/restore", dissolved(scene)),
                        LEADERS),
                Rule.of("GET " + SOURCES, scene -> get(SOURCES, scene.schoolClass), LEADERS),
                Rule.of(
                        "GET " + SOURCES + "/{sourceId}",
                        scene -> get(SOURCES + "/{sourceId}", scene.schoolClass, scene.schoolClass),
                        LEADERS));
    }

    private static String made(Scene scene) {
        return scene.stage().id(Persona.TEACHER, GROUPS, "{" + group(scene) + "}");
    }

    private static String dissolved(Scene scene) {
        String group = made(scene);
        scene.stage().answer(Persona.TEACHER, delete(GROUPS + "/{id}", group));
        return group;
    }

    private static String group(Scene scene) {
        return "\"name\": \"Lecture avec Zénobie\", \"classIds\": [\"%s\"], \"pupilIds\": [\"%s\"]"
                .formatted(scene.schoolClass, scene.child);
    }
}
