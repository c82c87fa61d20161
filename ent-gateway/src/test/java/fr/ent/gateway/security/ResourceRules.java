package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The rules of the catalogue of resources: those of Zébulon's school, and what he is to see. */
final class ResourceRules {

    private static final String RESOURCES = "/api/core/resources";
    private static final String PLAYERS = "/api/core/player-hosts";
    private static final String SENDINGS = "/api/core/resource-sendings";
    private static final Set<Persona> NOBODY_OF_THEM = EnumSet.noneOf(Persona.class);
    private static final Set<Persona> SCHOOL = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> STAFF = EnumSet.of(
            Persona.TEACHER,
            Persona.TEACHER_AT_OTHER_SCHOOL,
            Persona.HEAD,
            Persona.HEAD_OF_OTHER_SCHOOL,
            Persona.AGENT,
            Persona.ADMINISTRATOR,
            Persona.LIBRARIAN,
            Persona.FOREIGN_TEACHER,
            Persona.FOREIGN_HEAD,
            Persona.FOREIGN_AGENT,
            Persona.FOREIGN_ADMINISTRATOR);

    private ResourceRules() {}

    static List<Rule> all() {
        return Stream.of(catalogue(), opinions(), sendings(), files(), players())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> catalogue() {
        return List.of(
                Rule.own("GET " + RESOURCES, scene -> get(RESOURCES), STAFF, NOBODY_OF_THEM),
                Rule.own(
                        "GET " + RESOURCES + "/dead-links",
                        scene -> get(RESOURCES + "/dead-links"),
                        STAFF,
                        NOBODY_OF_THEM),
                Rule.of("POST " + RESOURCES, ResourceRules::newResource, SCHOOL),
                Rule.of("GET " + RESOURCES + "/{id}", scene -> get(RESOURCES + "/{id}", resource(scene)), SCHOOL),
                Rule.of(
                        "PUT " + RESOURCES + "/{id}",
                        scene -> json(
                                put(RESOURCES + "/{id}", resource(scene)),
                                "{\"version\": 0, " + content(UUID.randomUUID().toString()) + "}"),
                        SCHOOL),
                Rule.of(
                        "DELETE " + RESOURCES + "/{id}",
                        scene -> delete(RESOURCES + "/{id}", resource(scene)),
                        SCHOOL));
    }

    private static List<Rule> opinions() {
        return List.of(
                Rule.of(
                        "PUT " + RESOURCES + "/{id}/rating",
                        scene -> json(put(RESOURCES + "/{id}/rating", resource(scene)), "{\"stars\": 4}"),
                        SCHOOL),
                Rule.of(
                        "DELETE " + RESOURCES + "/{id}/rating",
                        scene -> delete(RESOURCES + "/{id}/rating", resource(scene)),
                        SCHOOL),
                Rule.of(
                        "PUT " + RESOURCES + "/{id}/recommendations/{schoolId}",
                        scene -> json(
                                put(RESOURCES + "/{id}/recommendations/{schoolId}", resource(scene), scene.school),
                                "{\"sentence\": \"Les enfants ont aimé.\"}"),
                        SCHOOL),
                Rule.of(
                        "DELETE " + RESOURCES + "/{id}/recommendations/{schoolId}",
                        scene -> delete(RESOURCES + "/{id}/recommendations/{schoolId}", resource(scene), scene.school),
                        SCHOOL));
    }

    private static List<Rule> sendings() {
        return List.of(
                Rule.of("POST " + RESOURCES + "/{id}/sendings", ResourceRules::newSending, SCHOOL),
                Rule.of(
                        "GET /api/core/classes/{id}/resource-sendings",
                        scene -> get("/api/core/classes/{id}/resource-sendings", scene.schoolClass),
                        SCHOOL),
                Rule.of("DELETE " + SENDINGS + "/{id}", scene -> delete(SENDINGS + "/{id}", sending(scene)), SCHOOL),
                Rule.of(
                        "GET /api/core/pupils/{id}/resources-to-see",
                        scene -> get("/api/core/pupils/{id}/resources-to-see", scene.child),
                        EnumSet.of(Persona.GUARDIAN, Persona.PUPIL)),
                Rule.of(
                        "PUT " + SENDINGS + "/{id}/seen",
                        scene -> put(SENDINGS + "/{id}/seen", sending(scene)),
                        EnumSet.of(Persona.PUPIL)),
                Rule.of(
                        "DELETE " + SENDINGS + "/{id}/seen",
                        scene -> delete(SENDINGS + "/{id}/seen", sending(scene)),
                        EnumSet.of(Persona.PUPIL)));
    }

    private static List<Rule> players() {
        return List.of(
                Rule.own("GET " + PLAYERS, scene -> get(PLAYERS), STAFF, NOBODY_OF_THEM),
                Rule.own("PUT " + PLAYERS, ResourceRules::allowance, Persona.administrators(), NOBODY_OF_THEM),
                Rule.of(
                        "GET " + RESOURCES + "/{id}/player",
                        scene -> allowed(scene, get(RESOURCES + "/{id}/player", resource(scene))),
                        SCHOOL),
                Rule.of(
                        "GET /api/core/pupils/{id}/resources-to-see/{sendingId}/player",
                        scene -> allowed(
                                scene,
                                get(
                                        "/api/core/pupils/{id}/resources-to-see/{sendingId}/player",
                                        scene.child,
                                        sending(scene))),
                        EnumSet.of(Persona.GUARDIAN, Persona.PUPIL)));
    }

    private static AbstractMockHttpServletRequestBuilder<?> allowance(Scene scene) {
        return json(put(PLAYERS), "{\"hosts\": [\"tube.example\"]}");
    }

    /** Once the host of the resources is allowed. */
    private static AbstractMockHttpServletRequestBuilder<?> allowed(
            Scene scene, AbstractMockHttpServletRequestBuilder<?> request) {
        Stage.done(scene.stage().answer(Persona.ADMINISTRATOR, allowance(scene)));
        return request;
    }

    private static List<Rule> files() {
        return List.of(
                Rule.of(
                        "POST " + RESOURCES + "/imports/preview",
                        scene -> upload(RESOURCES + "/imports/preview", scene),
                        SCHOOL),
                Rule.of("POST " + RESOURCES + "/imports", scene -> upload(RESOURCES + "/imports", scene), SCHOOL),
                Rule.of(
                        "GET " + RESOURCES + "/exports",
                        scene -> get(RESOURCES + "/exports")
                                .param("origin", "SCHOOL")
                                .param("schoolId", scene.school.toString())
                                .param("form", "LOM"),
                        SCHOOL));
    }

    private static AbstractMockHttpServletRequestBuilder<?> upload(String route, Scene scene) {
        return multipart(route)
                .file(new MockMultipartFile(
                        "file",
                        "sites.csv",
                        "text/csv",
                        "Titre;Adresse\nLes fractions;https://fractions.example\n".getBytes(StandardCharsets.UTF_8)))
                .param("origin", "SCHOOL")
                .param("schoolId", scene.school.toString());
    }

    private static AbstractMockHttpServletRequestBuilder<?> newResource(Scene scene) {
        return json(post(RESOURCES), """
                {"origin": "SCHOOL", "schoolId": "%s", %s}""".formatted(
                        scene.school, content(UUID.randomUUID().toString())));
    }

    private static String content(String name) {
        return """
                "title": "Les fractions", "address": "https://tube.example/%s", "kind": "VIDEO", "levels": ["CM1"],
                "subjects": ["MATHEMATICS"], "skills": [], "language": "fr\"""".formatted(name);
    }

    private static AbstractMockHttpServletRequestBuilder<?> newSending(Scene scene) {
        return json(post(RESOURCES + "/{id}/sendings", resource(scene)), """
                {"classId": "%s", "childIds": ["%s"]}""".formatted(scene.schoolClass, scene.child));
    }

    /** A new one of Zébulon's school. */
    private static String resource(Scene scene) {
        return made(scene, newResource(scene));
    }

    /** A new one to Zébulon. */
    private static String sending(Scene scene) {
        return made(scene, newSending(scene));
    }

    private static String made(Scene scene, AbstractMockHttpServletRequestBuilder<?> request) {
        return scene.stage().idOf(Stage.done(scene.stage().answer(Persona.HEAD, request)));
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
