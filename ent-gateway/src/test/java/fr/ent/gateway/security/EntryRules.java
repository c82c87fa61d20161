package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The rules of the entry of a class: its teachers and the head see to it, and whoever holds a card knocks. */
final class EntryRules {

    private static final String CLASS = "/api/core/classes/{id}/entry";
    private static final String PUPIL = "/api/core/pupils/{id}/entry";
    private static final String DEVICES = "/api/core/schools/{id}/entry-devices";
    private static final String NETWORKS = "/api/core/schools/{id}/entry-networks";
    private static final String DOOR = "/api/public/entries/";
    private static final Set<Persona> SEEING_TO = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> NO_READER = EnumSet.noneOf(Persona.class);

    private EntryRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("GET " + CLASS, scene -> get(CLASS, scene.schoolClass), SEEING_TO),
                Rule.of(
                        "PUT " + CLASS + "/rules",
                        scene -> json(
                                put(CLASS + "/rules", scene.schoolClass),
                                "{\"secretsFrom\": null, \"hours\": {\"spans\": [{\"day\": \"MONDAY\", \"from\": \"08:30\","
                                        + " \"to\": \"11:30\"}]}}"),
                        SEEING_TO),
                Rule.of(
                        "PUT " + CLASS + "/hold",
                        scene -> json(put(CLASS + "/hold", scene.schoolClass), "{\"kind\": \"OPEN\", \"until\": null}"),
                        SEEING_TO),
                Rule.of("POST " + CLASS + "/poster", scene -> post(CLASS + "/poster", scene.schoolClass), SEEING_TO),
                Rule.of(
                        "DELETE " + CLASS + "/poster",
                        scene -> delete(CLASS + "/poster", scene.schoolClass),
                        SEEING_TO),
                Rule.of("POST " + CLASS + "/cards", scene -> post(CLASS + "/cards", scene.schoolClass), SEEING_TO),
                Rule.of("POST " + PUPIL + "/card", scene -> post(PUPIL + "/card", scene.child), SEEING_TO),
                Rule.of("DELETE " + PUPIL + "/card", scene -> delete(PUPIL + "/card", scene.child), SEEING_TO),
                Rule.of(
                        "PUT " + PUPIL + "/picture",
                        scene ->
                                json(put(PUPIL + "/picture", scene.child), "{\"animal\": \"FOX\", \"tint\": \"ROSE\"}"),
                        SEEING_TO),
                Rule.of("DELETE " + PUPIL + "/secret", scene -> delete(PUPIL + "/secret", scene.child), SEEING_TO),
                Rule.of("DELETE " + PUPIL + "/lock", scene -> delete(PUPIL + "/lock", scene.child), SEEING_TO),
                Rule.of("GET " + DEVICES, scene -> get(DEVICES, scene.school), EnumSet.of(Persona.HEAD)),
                Rule.of(
                        "PUT " + DEVICES + "/this",
                        scene -> json(put(DEVICES + "/this", scene.school), "{\"name\": \"Tablette 3\"}"),
                        EnumSet.of(Persona.HEAD)),
                Rule.of(
                        "DELETE " + DEVICES + "/{device}",
                        scene -> delete(DEVICES + "/{device}", scene.school, device(scene)),
                        EnumSet.of(Persona.HEAD)),
                Rule.of("DELETE " + DEVICES, scene -> delete(DEVICES, scene.school), EnumSet.of(Persona.HEAD)),
                Rule.of("GET " + NETWORKS, scene -> get(NETWORKS, scene.school), EnumSet.of(Persona.HEAD)),
                Rule.of(
                        "PUT " + NETWORKS,
                        scene -> json(put(NETWORKS, scene.school), "{\"networks\": []}"),
                        EnumSet.of(Persona.HEAD)),
                Rule.own(
                        "DELETE /api/me/sessions/current",
                        scene -> delete("/api/me/sessions/current"),
                        Persona.people(),
                        NO_READER));
    }

    /** No code at all: whoever may knock gets as far as a 400, and a wrong code's 404 isn't taken for a refusal. */
    static List<Rule> publicly() {
        String child = "\"childId\": \"3f0d6a52-7f3c-4c8b-9b6e-0c6a5b2f6d11\"";
        return List.of(
                open("read", "{\"code\": \"\"}"),
                open("enter", "{\"code\": \"\", " + child + ", \"pictures\": null}"),
                open("choose", "{\"code\": \"\", " + child + ", \"pictures\": [\"SUN\", \"STAR\", \"MOON\"]}"),
                open("call", "{\"code\": \"\", \"childId\": null}"));
    }

    private static String device(Scene scene) {
        return LibraryRules.tree(scene.stage()
                        .answer(Persona.HEAD, json(put(DEVICES + "/this", scene.school), "{\"name\": \"Tablette 3\"}")))
                .get("devices")
                .get(0)
                .get("id")
                .asString();
    }

    private static Rule open(String at, String body) {
        return Rule.own("POST " + DOOR + at, scene -> json(post(DOOR + at), body), Persona.everyone(), NO_READER)
                .answering(400);
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
