package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rules of the routes of spaces, about those of Zébulon's class. */
final class SpaceRules {

    private static final String SPACES = "/api/core/spaces";
    private static final String ITEMS = "/api/core/items";
    private static final Set<Persona> KEEPERS = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> READERS = Persona.classReaders();
    private static final Set<Persona> STAFF = EnumSet.of(
            Persona.TEACHER,
            Persona.TEACHER_AT_OTHER_SCHOOL,
            Persona.HEAD,
            Persona.HEAD_OF_OTHER_SCHOOL,
            Persona.AGENT,
            Persona.ADMINISTRATOR,
            Persona.FOREIGN_TEACHER,
            Persona.FOREIGN_HEAD,
            Persona.FOREIGN_AGENT,
            Persona.FOREIGN_ADMINISTRATOR);
    private static final Set<Persona> ADMINISTRATORS = Persona.administrators();

    private SpaceRules() {}

    static List<Rule> all() {
        return Stream.of(spaces(), items(), acts(), trash(), links(), publicly())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> spaces() {
        return List.of(
                Rule.own("GET " + SPACES, scene -> get(SPACES), Persona.people(), EnumSet.of(Persona.PUPIL)),
                Rule.of(
                        "GET " + SPACES + "/{id}",
                        scene -> get(SPACES + "/{id}", at(scene).space()),
                        READERS),
                Rule.of(
                        "POST " + SPACES,
                        scene -> json(post(SPACES), "{\"name\": \"Club journal\", \"memberIds\": []}"),
                        STAFF),
                Rule.of(
                        "PUT " + SPACES + "/{id}",
                        scene -> json(
                                put(SPACES + "/{id}", at(scene).group()), "{\"name\": \"Club\", \"memberIds\": []}"),
                        EnumSet.of(Persona.TEACHER)),
                Rule.of(
                        "GET " + SPACES + "/{id}/members",
                        scene -> get(SPACES + "/{id}/members", at(scene).group()),
                        EnumSet.of(Persona.TEACHER)),
                Rule.own(
                        "GET /api/core/group-people",
                        scene -> get("/api/core/group-people"),
                        STAFF,
                        EnumSet.of(Persona.TEACHER)),
                Rule.of("GET /api/core/space-quotas", scene -> get("/api/core/space-quotas"), ADMINISTRATORS),
                Rule.of(
                        "PUT /api/core/space-quotas",
                        scene -> json(put("/api/core/space-quotas"), "{\"kind\": \"GROUP\", \"bytes\": 5000000000}"),
                        ADMINISTRATORS));
    }

    private static List<Rule> items() {
        return List.of(
                Rule.of(
                        "GET " + SPACES + "/{id}/items",
                        scene -> get(SPACES + "/{id}/items", at(scene).space())
                                .param("folderId", at(scene).folder()),
                        READERS),
                Rule.of(
                        "POST " + SPACES + "/{id}/items",
                        scene -> json(post(SPACES + "/{id}/items", at(scene).space()), SpaceStage.newFolder("Jeux")),
                        KEEPERS),
                Rule.of("GET " + ITEMS, scene -> get(ITEMS).param("q", "plan"), Persona.people()),
                Rule.of(
                        "GET " + ITEMS + "/{id}",
                        scene -> get(ITEMS + "/{id}", at(scene).file()),
                        READERS),
                Rule.of(
                        "GET " + ITEMS + "/{id}/content",
                        scene -> get(ITEMS + "/{id}/content", at(scene).file()),
                        READERS),
                Rule.of(
                        "GET " + ITEMS + "/{id}/thumbnail",
                        scene -> get(ITEMS + "/{id}/thumbnail", at(scene).picture()),
                        READERS),
                Rule.of(
                        "GET " + SPACES + "/{id}/zip",
                        scene -> get(SPACES + "/{id}/zip", at(scene).space())
                                .param("folderId", at(scene).folder()),
                        READERS),
                Rule.of(
                        "GET " + ITEMS + "/{id}/versions",
                        scene -> get(ITEMS + "/{id}/versions", at(scene).file()),
                        READERS),
                // the upload is the teacher's, and serves once
                Rule.of(
                                "POST " + ITEMS + "/{id}/versions",
                                scene -> json(
                                        post(ITEMS + "/{id}/versions", at(scene).file()),
                                        "{\"fileId\": \"%s\"}"
                                                .formatted(at(scene).upload())),
                                KEEPERS)
                        .answering(201, 400),
                Rule.of(
                        "POST " + ITEMS + "/{id}/versions/{number}/restore",
                        scene -> post(
                                ITEMS + "/{id}/versions/1/restore", at(scene).file()),
                        KEEPERS));
    }

    private static List<Rule> acts() {
        return List.of(
                Rule.of(
                        "PUT " + ITEMS + "/{id}",
                        scene -> json(put(ITEMS + "/{id}", at(scene).folder()), "{\"name\": \"Potager\"}"),
                        KEEPERS),
                Rule.of(
                        "PUT " + ITEMS + "/{id}/rule",
                        scene -> json(
                                put(ITEMS + "/{id}/rule", at(scene).folder()),
                                "{\"rule\": {\"readers\": \"FAMILIES\", \"pupils\": \"READ\"}}"),
                        KEEPERS),
                Rule.of(
                        "PUT " + ITEMS + "/{id}/favourite",
                        scene -> put(ITEMS + "/{id}/favourite", at(scene).file()),
                        READERS),
                Rule.of(
                        "DELETE " + ITEMS + "/{id}/favourite",
                        scene -> delete(ITEMS + "/{id}/favourite", at(scene).file()),
                        Persona.people()),
                Rule.of("POST " + ITEMS + "/move", scene -> several(scene, "move"), KEEPERS),
                Rule.of("POST " + ITEMS + "/copy", scene -> several(scene, "copy"), KEEPERS));
    }

    private static MockHttpServletRequestBuilder several(Scene scene, String act) {
        return json(post(ITEMS + "/" + act), """
                {"itemIds": ["%s"], "spaceId": "%s", "folderId": null}""".formatted(
                        at(scene).newFolder(), at(scene).space()));
    }

    private static List<Rule> trash() {
        return List.of(
                Rule.of(
                        "GET " + SPACES + "/{id}/trash",
                        scene -> get(SPACES + "/{id}/trash", at(scene).space()),
                        EnumSet.of(Persona.TEACHER, Persona.HEAD, Persona.PUPIL)),
                Rule.of(
                        "POST " + ITEMS + "/trash",
                        scene -> some("trash", at(scene).newFolder()),
                        KEEPERS),
                Rule.of(
                        "POST " + ITEMS + "/restore",
                        scene -> some("restore", at(scene).trashed()),
                        KEEPERS),
                Rule.of(
                        "DELETE " + ITEMS + "/{id}",
                        scene -> delete(ITEMS + "/{id}", at(scene).trashed()),
                        KEEPERS));
    }

    private static MockHttpServletRequestBuilder some(String act, String item) {
        return json(post(ITEMS + "/" + act), "{\"itemIds\": [\"%s\"]}".formatted(item));
    }

    private static List<Rule> links() {
        return List.of(
                Rule.of(
                        "POST " + ITEMS + "/{id}/links",
                        scene ->
                                json(post(ITEMS + "/{id}/links", at(scene).newFolder()), "{\"until\": \"2026-12-31\"}"),
                        KEEPERS),
                Rule.of(
                        "GET " + ITEMS + "/{id}/links",
                        scene -> get(ITEMS + "/{id}/links", at(scene).folder()),
                        KEEPERS),
                Rule.of(
                        "DELETE /api/core/item-links/{id}",
                        scene -> delete("/api/core/item-links/{id}", at(scene).newLink()),
                        KEEPERS));
    }

    private static List<Rule> publicly() {
        return List.of(
                // sent again without the town's host it guesses
                Rule.of(
                                "POST /api/public/links/{token}/openings",
                                scene -> visit(
                                        scene,
                                        post(
                                                "/api/public/links/{token}/openings",
                                                at(scene).token())),
                                Persona.everyone())
                        .answering(200, 404, 429),
                Rule.of(
                        "GET /api/public/links/{token}",
                        scene -> visit(
                                scene,
                                get("/api/public/links/{token}", at(scene).token())
                                        .param("folderId", at(scene).folder())),
                        Persona.everyone()),
                Rule.of(
                        "GET /api/public/links/{token}/items/{id}/content",
                        scene -> visit(
                                scene,
                                get(
                                        "/api/public/links/{token}/items/{id}/content",
                                        at(scene).token(),
                                        at(scene).file())),
                        Persona.everyone()));
    }

    private static SpaceStage at(Scene scene) {
        return scene.spaces();
    }

    private static MockHttpServletRequestBuilder visit(Scene scene, MockHttpServletRequestBuilder request) {
        return request.with(asked -> {
            asked.setServerName(scene.host);
            return asked;
        });
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
