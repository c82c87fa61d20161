package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the kitchen's routes, of calendars and of open data. */
final class MenuRules {

    private static final String WINDOW = "?from=2026-11-30&to=2026-12-04";
    private static final Set<Persona> GUARDIANS = Persona.guardians();

    private MenuRules() {}

    /** The holder of the link reads the calendar, signed in or not: a link is made for that. */
    static List<Rule> publicly() {
        Link link = new Link();
        return Stream.concat(
                        Stream.of(Rule.of(
                                "GET /api/public/calendars/{token}.ics",
                                scene -> get(link.of(scene)).with(sent -> {
                                    sent.setServerName(scene.host);
                                    return sent;
                                }),
                                Persona.everyone())),
                        // the open data names the territory's SIRET, and this one has none
                        Stream.of(menus("csv").answering(409), menus("json"), menus("rss")))
                .toList();
    }

    private static Rule menus(String format) {
        String path = "/api/public/menus." + format;
        return Rule.of("GET " + path, scene -> get(path + WINDOW), Persona.everyone());
    }

    static List<Rule> families() {
        return List.of(
                Rule.own(
                        "GET /api/canteen/calendars",
                        scene -> get("/api/canteen/calendars"),
                        GUARDIANS,
                        EnumSet.of(Persona.GUARDIAN)),
                Rule.of("POST /api/canteen/calendars", MenuRules::openCalendar, EnumSet.of(Persona.GUARDIAN)),
                Rule.of(
                        "DELETE /api/canteen/calendars/{childId}",
                        scene -> delete("/api/canteen/calendars/{child}", scene.child),
                        EnumSet.of(Persona.GUARDIAN)));
    }

    static List<Rule> kitchen() {
        return Stream.concat(dishes(), menus()).toList();
    }

    private static Stream<Rule> dishes() {
        return Stream.of(
                towns("GET /api/canteen/dishes", scene -> {
                    added(scene);
                    return get("/api/canteen/dishes?search=gra");
                }),
                towns("POST /api/canteen/dishes", scene -> json(post("/api/canteen/dishes"), dish("maison"))),
                town(
                        "PUT /api/canteen/dishes/{id}",
                        scene -> json(put("/api/canteen/dishes/{id}", added(scene)), dish("Zé"))),
                town("DELETE /api/canteen/dishes/{id}", scene -> delete("/api/canteen/dishes/{id}", added(scene))));
    }

    private static Stream<Rule> menus() {
        String kitchen = "/api/canteen/kitchen";
        return Stream.of(
                town(
                        "GET /api/canteen/kitchen/week",
                        scene -> get(kitchen + "/week" + WINDOW).param("schoolId", scene.school.toString())),
                town(
                        "PUT /api/canteen/kitchen/menus",
                        scene -> json(put(kitchen + "/menus"), """
                        {"schoolIds": ["%s"], "days": [{"date": "2026-12-03", "components": [{"kind": "MAIN", "dishes":
                         [{"name": "Gratin", "allergens": ["MILK"], "labels": [], "foods": []}]}]}]}""".formatted(scene.school))),
                town(
                        "POST /api/canteen/kitchen/copies",
                        scene -> json(post(kitchen + "/copies"), """
                        {"schoolIds": ["%s"], "weeks": 1, "to": "2026-12-07"}""".formatted(scene.school))),
                town(
                        "POST /api/canteen/kitchen/publications",
                        scene -> json(post(kitchen + "/publications"), """
                        {"schoolIds": ["%s"], "from": "2026-12-07", "to": "2026-12-11"}""".formatted(scene.school))),
                town(
                        "DELETE /api/canteen/kitchen/publications",
                        scene -> delete(kitchen + "/publications?from=2027-01-04&to=2027-01-08")
                                .param("schoolId", scene.school.toString())),
                towns("GET /api/canteen/kitchen/frequencies", scene -> get(kitchen + "/frequencies")),
                towns("PUT /api/canteen/kitchen/frequencies", scene -> json(put(kitchen + "/frequencies"), """
                        {"rules": []}""")),
                town(
                        "PUT /api/canteen/kitchen/publisher",
                        scene -> json(put(kitchen + "/publisher"), """
                        {"name": "Zéville", "siret": "21210000100017", "producerName": "Cuisine", "restaurants":
                         [{"schoolId": "%s", "insee": "21231"}]}""".formatted(scene.school))),
                towns("GET /api/canteen/kitchen/publisher", scene -> get(kitchen + "/publisher")));
    }

    /** A route about no school in particular: another town hall finds its own there, and nothing of this one. */
    private static Rule towns(String route, Rule.Call request) {
        return Rule.own(route, request, Persona.townHalls(), Persona.town());
    }

    private static Rule town(String route, Rule.Call request) {
        return Rule.of(route, request, Persona.town());
    }

    private static MockHttpServletRequestBuilder openCalendar(Scene scene) {
        return json(post("/api/canteen/calendars"), """
                {"childId": "%s"}""".formatted(scene.child));
    }

    private static String dish(String name) {
        return """
                {"component": "MAIN", "name": "Gratin %s %s", "allergens": ["MILK"], "labels": [], "foods": []}""".formatted(name, UUID.randomUUID());
    }

    private static String added(Scene scene) {
        return told(scene, Persona.AGENT, json(post("/api/canteen/dishes"), dish("Zé")), "id");
    }

    static String told(Scene scene, Persona persona, MockHttpServletRequestBuilder request, String field) {
        return new JsonMapper()
                .readTree(scene.stage().answer(persona, request).getContentAsByteArray())
                .get(field)
                .asString();
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    /** The link Zébulon's guardian opened; opened once. */
    private static final class Link {

        private String path = "";

        String of(Scene scene) {
            if (path.isEmpty()) {
                path = told(scene, Persona.GUARDIAN, openCalendar(scene), "path");
            }
            return path;
        }
    }
}
