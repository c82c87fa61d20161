package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rules of project pages and of their maps. */
final class ProjectRules {

    private static final Set<Persona> READERS = Persona.classReaders();
    private static final Set<Persona> WRITERS = EnumSet.of(Persona.PUPIL, Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> LEADERS = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> ADMINISTRATORS = Persona.administrators();

    /** Those of the school life of the territory: another has no tiles. */
    private static final Set<Persona> MAP_READERS = EnumSet.of(
            Persona.GUARDIAN,
            Persona.RESTRICTED_GUARDIAN,
            Persona.GUARDIAN_OF_CLASSMATE,
            Persona.GUARDIAN_AT_OTHER_SCHOOL,
            Persona.PUPIL,
            Persona.PUPIL_AT_OTHER_SCHOOL,
            Persona.TEACHER,
            Persona.TEACHER_AT_OTHER_SCHOOL,
            Persona.HEAD,
            Persona.HEAD_OF_OTHER_SCHOOL);

    private static final Set<Persona> NONE = EnumSet.noneOf(Persona.class);
    private static final String PROJECT = "/api/messaging/articles/{id}/project";
    private static final String TILES = "/api/messaging/map-tiles";
    private static final String TEMPLATE = """
            {"template": "https://tuiles.exemple.fr/{z}/{x}/{y}.png", "attribution": "© Exemple"}""";

    private ProjectRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("GET " + PROJECT, scene -> get(PROJECT, scene.blog().project()), READERS),
                Rule.of(
                        "PUT " + PROJECT,
                        scene -> put(PROJECT, scene.blog().projectToBuild())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(BlogStage.PROJECT),
                        WRITERS),
                Rule.of(
                        "GET " + PROJECT + "/zip",
                        scene -> get(PROJECT + "/zip", scene.blog().project()),
                        LEADERS),
                Rule.own("GET " + TILES, scene -> get(TILES), ADMINISTRATORS, NONE),
                Rule.own("DELETE " + TILES, scene -> delete(TILES), ADMINISTRATORS, NONE),
                Rule.own("PUT " + TILES, scene -> choose(), ADMINISTRATORS, NONE),
                Rule.own(
                        "GET /api/messaging/map-frame",
                        scene -> {
                            Stage.done(scene.stage().answer(Persona.ADMINISTRATOR, choose()));
                            Stage.done(scene.stage().answer(Persona.FOREIGN_ADMINISTRATOR, delete(TILES)));
                            return get("/api/messaging/map-frame");
                        },
                        MAP_READERS,
                        NONE));
    }

    private static MockHttpServletRequestBuilder choose() {
        return put(TILES).contentType(MediaType.APPLICATION_JSON).content(TEMPLATE);
    }
}
