package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rules of tariffs, the public simulator, and the town hall's desk. */
final class TariffRules {

    private static final String WEEK = "?from=2026-11-30&to=2026-12-04";

    /** Town halls of both towns: each reads its own. */
    private static final Set<Persona> TOWN_HALLS = Persona.townHalls();

    private TariffRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own(
                        "GET /api/public/simulator",
                        scene -> get("/api/public/simulator").param("quotient", "600"),
                        Persona.everyone(),
                        Set.of()),
                Rule.own("GET /api/canteen/tariffs", scene -> get("/api/canteen/tariffs"), TOWN_HALLS, Set.of()),
                town("PUT /api/canteen/tariffs", scene -> json(put("/api/canteen/tariffs"), several(scene))),
                town(
                                "DELETE /api/canteen/tariffs",
                                scene -> delete("/api/canteen/tariffs")
                                        .param("activityIds", scene.activity())
                                        .param("validFrom", "2026-11-24"))
                        .orConflict(),
                town(
                        "POST /api/canteen/tariffs/trial",
                        scene -> json(post("/api/canteen/tariffs/trial"), several(scene))),
                town(
                        "POST /api/canteen/tariffs/trial/export",
                        scene -> json(post("/api/canteen/tariffs/trial/export?format=CSV"), several(scene))),
                town(
                        "PUT /api/canteen/households/{householdId}/residence",
                        scene -> json(put("/api/canteen/households/{id}/residence", scene.household), """
                                {"residence": "INSIDE", "validFrom": "2026-12-01"}""")),
                town(
                        "GET /api/canteen/households/{householdId}/residence/{validFrom}/days",
                        scene -> get("/api/canteen/households/{id}/residence/2027-01-04/days", scene.household)),
                town(
                        "DELETE /api/canteen/households/{householdId}/residence/{validFrom}",
                        scene -> delete("/api/canteen/households/{id}/residence/2027-01-04", scene.household)),
                Rule.own("GET /api/canteen/desk", scene -> get("/api/canteen/desk"), TOWN_HALLS, Set.of()),
                Rule.own(
                        "GET /api/core/families",
                        scene -> get("/api/core/families").param("name", "zephyr"),
                        TOWN_HALLS,
                        Persona.town()),
                town(
                        "GET /api/canteen/families/{householdId}",
                        scene -> get("/api/canteen/families/{id}" + WEEK, scene.household)),
                Rule.own(
                        "GET /api/canteen/lists/{name}",
                        scene -> get("/api/canteen/lists/reservations" + WEEK),
                        TOWN_HALLS,
                        Persona.town()),
                Rule.own(
                        "POST /api/canteen/lists/{name}/export",
                        scene -> post("/api/canteen/lists/reservations/export" + WEEK + "&format=CSV"),
                        TOWN_HALLS,
                        Persona.town()),
                town(
                                "POST /api/canteen/corrections",
                                scene -> json(post("/api/canteen/corrections"), """
                        {"childId": "%s", "activityId": "%s", "date": "%s", "situation": "LATE", "reason": "Oubli"}""".formatted(
                                                scene.child,
                                                scene.activity(),
                                                scene.stage().nextDay())))
                        .orConflict(),
                town(
                        "POST /api/canteen/corrections/{id}/cancel",
                        scene -> json(
                                post(
                                        "/api/canteen/corrections/{id}/cancel",
                                        scene.stage().booking(scene.activity())),
                                """
                                {"reason": "Grève"}""")),
                town(
                        "PUT /api/canteen/corrections/{id}/price",
                        scene -> json(
                                put(
                                        "/api/canteen/corrections/{id}/price",
                                        scene.stage().booking(scene.activity())),
                                """
                                {"amountCents": 120, "reason": "Erreur"}""")));
    }

    private static Rule town(String route, Function<Scene, AbstractMockHttpServletRequestBuilder<?>> request) {
        return Rule.of(route, request::apply, EnumSet.copyOf(Persona.town()));
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static String several(Scene scene) {
        return """
                {"activityIds": ["%s"], "tariff": %s}""".formatted(scene.activity(), Stage.TARIFF);
    }
}
