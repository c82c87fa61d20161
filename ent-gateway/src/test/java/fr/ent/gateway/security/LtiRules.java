package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The rules of tools: a resource that Zébulon's class opens, and the tools' own programs, which no person's session lets in. */
final class LtiRules {

    private static final String TOOLS = "/api/core/lti/tools";
    private static final String CHOICES = "/api/core/lti/choices";
    private static final String SERVICES = "/api/public/lti";
    private static final String ITEMS = SERVICES + "/classes/{id}/lineitems";
    private static final String TOKEN = "A".repeat(43);
    private static final Set<Persona> NO_READER = EnumSet.noneOf(Persona.class);
    private static final Set<Persona> ADMINISTRATORS = Persona.administrators();
    private static final Set<Persona> SCHOOL = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> VISITORS = EnumSet.of(Persona.TEACHER, Persona.PUPIL);
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

    private LtiRules() {}

    static List<Rule> all() {
        return Stream.of(tools(), visits(), choices(), programs())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> tools() {
        return List.of(
                Rule.own("GET " + TOOLS, scene -> get(TOOLS), ADMINISTRATORS, NO_READER),
                Rule.own("GET " + TOOLS + "/offered", scene -> get(TOOLS + "/offered"), Persona.people(), NO_READER),
                Rule.own("POST " + TOOLS, scene -> json(post(TOOLS), "{" + content() + "}"), ADMINISTRATORS, NO_READER),
                Rule.of(
                        "PUT " + TOOLS + "/{id}",
                        scene -> json(put(TOOLS + "/{id}", tool(scene)), "{\"version\": 0, " + content() + "}"),
                        EnumSet.of(Persona.ADMINISTRATOR)),
                Rule.of(
                        "PUT " + TOOLS + "/{id}/enabled",
                        scene -> json(put(TOOLS + "/{id}/enabled", tool(scene)), "{\"enabled\": false}"),
                        EnumSet.of(Persona.ADMINISTRATOR)));
    }

    private static List<Rule> visits() {
        String tool = "/api/core/classes/{id}/resources/{resourceId}/tool";
        String results = "/api/core/classes/{id}/resources/{resourceId}/results";
        return List.of(
                Rule.of("GET " + tool, scene -> get(tool, scene.schoolClass, resource(scene)), VISITORS),
                Rule.of(
                        "POST /api/core/lti/visits",
                        scene -> json(
                                post("/api/core/lti/visits"),
                                "{\"classId\": \"%s\", \"resourceId\": \"%s\"}"
                                        .formatted(scene.schoolClass, resource(scene))),
                        VISITORS),
                // nobody has begun a visit: a page that says so
                Rule.own(
                                "GET /api/core/lti/authorize",
                                scene -> get("/api/core/lti/authorize"),
                                Persona.everyone(),
                                NO_READER)
                        .answering(400),
                Rule.own(
                                "POST /api/core/lti/authorize",
                                scene -> post("/api/core/lti/authorize").param("scope", "openid"),
                                Persona.everyone(),
                                NO_READER)
                        .answering(303),
                Rule.of("GET " + results, scene -> get(results, scene.schoolClass, resource(scene)), SCHOOL),
                Rule.of("DELETE " + results + "/{itemId}", LtiRules::removal, SCHOOL),
                Rule.of(
                        "GET /api/core/pupils/{id}/tool-results",
                        scene -> get("/api/core/pupils/{id}/tool-results", scene.child),
                        EnumSet.of(Persona.GUARDIAN, Persona.PUPIL)));
    }

    private static List<Rule> choices() {
        return List.of(
                Rule.of("POST " + CHOICES, scene -> json(post(CHOICES), place(scene, tool(scene), "")), SCHOOL),
                Rule.of(
                        "POST /api/core/lti/resources",
                        scene -> json(
                                post("/api/core/lti/resources"),
                                place(scene, tool(scene), ", \"title\": \"Les fractions\"")),
                        SCHOOL),
                // nobody's choice: who may look finds nothing
                Rule.own("GET " + CHOICES + "/{token}", scene -> get(CHOICES + "/{token}", TOKEN), STAFF, NO_READER)
                        .answering(404),
                Rule.own("POST " + CHOICES + "/{token}", scene -> post(CHOICES + "/{token}", TOKEN), STAFF, NO_READER)
                        .answering(404));
    }

    /** Without a token of the program's own nobody is let in, whoever is signed in. */
    private static List<Rule> programs() {
        String item = "{\"label\": \"Les fractions\", \"scoreMaximum\": 20}";
        String score = """
                {"userId": "x", "scoreGiven": 1, "scoreMaximum": 2, "timestamp": "2026-11-24T08:30:00Z",
                 "activityProgress": "Completed", "gradingProgress": "FullyGraded"}""";
        return List.of(
                program("GET " + SERVICES + "/keys", scene -> get(SERVICES + "/keys"), 200),
                program(
                        "POST " + SERVICES + "/token",
                        scene -> post(SERVICES + "/token").param("grant_type", "client_credentials"),
                        400),
                program(
                        "POST " + SERVICES + "/choices",
                        scene -> post(SERVICES + "/choices").param("JWT", "x"),
                        303),
                program(
                        "GET " + SERVICES + "/classes/{id}/members",
                        scene -> get(SERVICES + "/classes/{id}/members", scene.schoolClass),
                        401),
                program("GET " + ITEMS, scene -> get(ITEMS, scene.schoolClass), 401),
                program("POST " + ITEMS, scene -> json(post(ITEMS, scene.schoolClass), item), 401),
                program(
                        "GET " + ITEMS + "/{itemId}",
                        scene -> get(ITEMS + "/{itemId}", scene.schoolClass, UUID.randomUUID()),
                        401),
                program(
                        "PUT " + ITEMS + "/{itemId}",
                        scene -> json(put(ITEMS + "/{itemId}", scene.schoolClass, UUID.randomUUID()), item),
                        401),
                program(
                        "DELETE " + ITEMS + "/{itemId}",
                        scene -> delete(ITEMS + "/{itemId}", scene.schoolClass, UUID.randomUUID()),
                        401),
                program(
                        "POST " + ITEMS + "/{itemId}/scores",
                        scene -> json(post(ITEMS + "/{itemId}/scores", scene.schoolClass, UUID.randomUUID()), score),
                        401),
                program(
                        "GET " + ITEMS + "/{itemId}/results",
                        scene -> get(ITEMS + "/{itemId}/results", scene.schoolClass, UUID.randomUUID()),
                        401));
    }

    private static Rule program(String route, Rule.Call call, int answer) {
        return Rule.own(route, call, Persona.everyone(), NO_READER).answering(answer);
    }

    private static String content() {
        return """
                "name": "Calculons", "loginUrl": "https://outil.example/login", "targetUrl": "https://outil.example/play",
                "deepLinkingUrl": "https://outil.example/choose", "redirectUris": ["https://outil.example/launch"],
                "keysUrl": "https://outil.example/keys", "publicKey": null, "givesName": false, "takesRoster": true,
                "takesResults": true, "processor": "Calculons SAS", "purpose": "Calculer.\"""";
    }

    private static String place(Scene scene, String tool, String more) {
        return "{\"toolId\": \"%s\", \"origin\": \"SCHOOL\", \"schoolId\": \"%s\"%s}"
                .formatted(tool, scene.school, more);
    }

    /** The town's one tool, open. */
    private static String tool(Scene scene) {
        MockHttpServletResponse listed = Stage.done(scene.stage().answer(Persona.ADMINISTRATOR, get(TOOLS)));
        List<String> known = JsonPath.read(text(listed), "$[?(@.version == 0 && @.enabled == true)].id");
        return known.isEmpty()
                ? scene.stage()
                        .idOf(Stage.done(
                                scene.stage().answer(Persona.ADMINISTRATOR, json(post(TOOLS), "{" + content() + "}"))))
                : known.getFirst();
    }

    /** A new resource of the tool, sent to Zébulon's class. */
    private static String resource(Scene scene) {
        MockHttpServletResponse added = Stage.done(scene.stage()
                .answer(
                        Persona.HEAD,
                        json(
                                post("/api/core/lti/resources"),
                                place(scene, tool(scene), ", \"title\": \"Les fractions\""))));
        String resource = JsonPath.read(text(added), "$.resourceIds[0]");
        Stage.done(scene.stage()
                .answer(
                        Persona.HEAD,
                        json(
                                post("/api/core/resources/{id}/sendings", resource),
                                "{\"classId\": \"%s\", \"childIds\": []}".formatted(scene.schoolClass))));
        return resource;
    }

    /** Of what is scored with a resource, once the class's teacher has opened it. */
    private static AbstractMockHttpServletRequestBuilder<?> removal(Scene scene) {
        String results = "/api/core/classes/{id}/resources/{resourceId}/results";
        String resource = resource(scene);
        Stage.done(scene.stage()
                .answer(
                        Persona.TEACHER,
                        json(
                                post("/api/core/lti/visits"),
                                "{\"classId\": \"%s\", \"resourceId\": \"%s\"}"
                                        .formatted(scene.schoolClass, resource))));
        String item = JsonPath.read(
                text(Stage.done(scene.stage().answer(Persona.TEACHER, get(results, scene.schoolClass, resource)))),
                "$.items[0].id");
        return delete(results + "/{itemId}", scene.schoolClass, resource, item);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
