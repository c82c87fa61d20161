package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rules of orders on their way to the caterer, of the EGalim notice, and of own school holidays. */
final class CatererRules {

    private static final String KITCHEN = "/api/canteen/kitchen";
    private static final String HOLIDAYS = "/api/core/school-holidays";
    private static final Set<Persona> TOWN_HALLS = Persona.townHalls();
    private static final Set<Persona> STAFF = Persona.all(Persona.town(), Persona.HEAD, Persona.ANIMATOR);

    private CatererRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own(
                        "GET /api/canteen/egalim",
                        scene -> get("/api/canteen/egalim"),
                        Persona.people(),
                        Persona.inTown()),
                Rule.of(
                        "PUT /api/canteen/kitchen/adult-meals",
                        scene -> json(put(KITCHEN + "/adult-meals"), """
                                {"activityId": "%s", "date": "2026-12-07", "staff": 2, "guests": 0}""".formatted(scene.activity())),
                        STAFF),
                Rule.of(
                        "PUT /api/canteen/kitchen/children/{childId}/instead",
                        scene -> json(put(KITCHEN + "/children/{child}/instead", scene.child), """
                                {"instead": "Compote"}"""),
                        Persona.town()),
                Rule.of(
                        "GET /api/canteen/kitchen/sendings",
                        scene -> ofSchool(get(KITCHEN + "/sendings"), scene),
                        Persona.town()),
                Rule.of(
                        "GET /api/canteen/kitchen/orders.pdf",
                        scene -> ofSchool(get(KITCHEN + "/orders.pdf"), scene),
                        STAFF),
                // no order was made on that day
                Rule.of(
                                "POST /api/canteen/kitchen/sendings",
                                scene -> json(post(KITCHEN + "/sendings"), """
                                        {"activityId": "%s", "date": "2026-12-07"}""".formatted(scene.activity())),
                                Persona.town())
                        .answering(404),
                Rule.of(
                                "PUT /api/canteen/kitchen/receipts",
                                scene -> json(put(KITCHEN + "/receipts"), """
                                        {"activityId": "%s", "date": "2026-12-07", "version": 0}""".formatted(scene.activity())),
                                Persona.town())
                        .answering(404),
                towns("GET /api/canteen/kitchen/caterer", scene -> get(KITCHEN + "/caterer")),
                towns("PUT /api/canteen/kitchen/caterer", scene -> json(put(KITCHEN + "/caterer"), """
                        {"name": "Les Fourneaux", "email": null}""")),
                towns("POST /api/canteen/kitchen/caterer/link", scene -> post(KITCHEN + "/caterer/link")),
                towns("DELETE /api/canteen/kitchen/caterer/link", scene -> delete(KITCHEN + "/caterer/link")),
                towns("GET /api/core/school-holidays", scene -> get(HOLIDAYS)),
                towns("PUT /api/core/school-holidays", scene -> json(put(HOLIDAYS), """
                        {"zone": "Corse", "csv": "description;population;start_date;end_date;zones\\nNoël;-;2030-12-21;2031-01-06;Corse"}""")),
                towns("POST /api/core/school-holidays/preview", scene -> json(post(HOLIDAYS + "/preview"), "{}")),
                towns("DELETE /api/core/school-holidays", scene -> delete(HOLIDAYS)),
                towns("GET /api/canteen/kitchen/egalim", scene -> get(KITCHEN + "/egalim")),
                towns("PUT /api/canteen/kitchen/egalim", scene -> json(put(KITCHEN + "/egalim"), """
                        {"year": 2025, "quality": 50, "organic": 20, "words": "", "shown": true}""")));
    }

    /** The holder of the link reads the orders and acknowledges them, signed in or not: a link is made for that. */
    static List<Rule> publicly() {
        return List.of(
                Rule.of("GET /api/public/caterer/{token}", scene -> at(scene, get(link(scene))), Persona.everyone()),
                Rule.of(
                        "GET /api/public/caterer/{token}/orders.pdf",
                        scene -> at(scene, get(link(scene) + "/orders.pdf")),
                        Persona.everyone()),
                // no order was made on that day
                Rule.of(
                                "POST /api/public/caterer/{token}/receipts",
                                scene -> at(
                                        scene, json(post(link(scene) + "/receipts"), """
                                        {"activityId": "%s", "date": "2026-12-07", "version": 0}""".formatted(scene.activity()))),
                                Persona.everyone())
                        .answering(404));
    }

    private static String link(Scene scene) {
        return "/api/public/caterer/"
                + MenuRules.told(scene, Persona.AGENT, post(KITCHEN + "/caterer/link"), "path")
                        .replace("/traiteur/", "");
    }

    private static MockHttpServletRequestBuilder at(Scene scene, MockHttpServletRequestBuilder request) {
        return request.with(sent -> {
            sent.setServerName(scene.host);
            return sent;
        });
    }

    /** A route about no school in particular: another town hall finds its own there, and nothing of this one. */
    private static Rule towns(String route, Rule.Call request) {
        return Rule.own(route, request, TOWN_HALLS, Persona.town());
    }

    private static MockHttpServletRequestBuilder ofSchool(MockHttpServletRequestBuilder request, Scene scene) {
        return request.param("schoolId", scene.school.toString()).param("date", "2026-11-24");
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
