package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the calendars that people read in a program of their own. */
final class CalendarFeedRules {

    private static final String FEEDS = "/api/homework/calendars";

    private CalendarFeedRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own(
                        "GET " + FEEDS,
                        scene -> get(FEEDS),
                        Persona.all(
                                Persona.guardians(),
                                Persona.TEACHER,
                                Persona.TEACHER_AT_OTHER_SCHOOL,
                                Persona.HEAD,
                                Persona.HEAD_OF_OTHER_SCHOOL,
                                Persona.FOREIGN_TEACHER,
                                Persona.FOREIGN_HEAD),
                        EnumSet.noneOf(Persona.class)),
                Rule.of("POST " + FEEDS, CalendarFeedRules::open, EnumSet.of(Persona.GUARDIAN)),
                Rule.of(
                        "DELETE " + FEEDS + "/{id}",
                        scene -> delete(FEEDS + "/{id}", opened(scene)),
                        EnumSet.of(Persona.GUARDIAN)));
    }

    private static MockHttpServletRequestBuilder open(Scene scene) {
        return post(FEEDS).contentType(MediaType.APPLICATION_JSON).content("""
                {"childId": "%s"}""".formatted(scene.child));
    }

    /** The feed of Zébulon's guardian: no more are opened than there may be in ten minutes. */
    private static String opened(Scene scene) {
        JsonNode feeds = feeds(scene);
        if (feeds.isEmpty()) {
            Stage.done(scene.stage().answer(Persona.GUARDIAN, open(scene)));
            feeds = feeds(scene);
        }
        return feeds.get(0).get("id").asString();
    }

    private static JsonNode feeds(Scene scene) {
        return new JsonMapper()
                .readTree(scene.stage().answer(Persona.GUARDIAN, get(FEEDS)).getContentAsByteArray());
    }
}
