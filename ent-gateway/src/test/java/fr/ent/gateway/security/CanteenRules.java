package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;

/** The rules of the canteen's routes and of the family home. */
final class CanteenRules {

    private static final Set<Persona> FAMILY_AND_TOWN =
            EnumSet.of(Persona.GUARDIAN, Persona.AGENT, Persona.ADMINISTRATOR);
    private static final Set<Persona> GUARDIANS = Persona.guardians();

    private CanteenRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "GET /api/canteen/activities",
                        scene -> get("/api/canteen/activities").param("childId", scene.child.toString()),
                        FAMILY_AND_TOWN),
                Rule.of(
                        "POST /api/canteen/activities",
                        scene -> post("/api/canteen/activities")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(scene.stage().activityText()),
                        Persona.town()),
                Rule.of(
                        "PUT /api/canteen/activities/{activityId}/tariffs",
                        scene -> put("/api/canteen/activities/{id}/tariffs", scene.activity())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(Stage.TARIFF),
                        Persona.town()),
                Rule.of(
                        "GET /api/canteen/prices",
                        scene -> get("/api/canteen/prices")
                                .param("childId", scene.child.toString())
                                .param("activityId", scene.activity())
                                .param("date", "2026-12-01"),
                        FAMILY_AND_TOWN),
                Rule.own(
                        "GET /api/canteen/quotients",
                        scene -> get("/api/canteen/quotients"),
                        GUARDIANS,
                        EnumSet.of(Persona.GUARDIAN)),
                Rule.of(
                        "POST /api/canteen/quotients",
                        scene -> post("/api/canteen/quotients")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                        {"householdId": "%s", "kind": "INCOME", "referenceIncome": 24000, "taxParts": 2.5}""".formatted(scene.household)),
                        EnumSet.of(Persona.GUARDIAN)),
                Rule.of(
                                "POST /api/canteen/bookings",
                                scene -> post("/api/canteen/bookings")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(scene.stage()
                                                .booking(
                                                        scene.activity(),
                                                        scene.stage().nextDay())),
                                FAMILY_AND_TOWN)
                        .orConflict(),
                Rule.of(
                        "GET /api/canteen/bookings",
                        scene -> get("/api/canteen/bookings")
                                .param("childId", scene.child.toString())
                                .param("from", "2026-11-30")
                                .param("to", "2026-12-04"),
                        FAMILY_AND_TOWN),
                Rule.of(
                        "DELETE /api/canteen/bookings/{id}",
                        scene -> delete(
                                "/api/canteen/bookings/{id}", scene.stage().booking(scene.activity())),
                        FAMILY_AND_TOWN),
                Rule.of(
                        "GET /api/canteen/counts",
                        scene -> get("/api/canteen/counts")
                                .param("schoolId", scene.school.toString())
                                .param("date", "2026-12-01"),
                        Persona.all(Persona.town(), Persona.HEAD, Persona.ANIMATOR)),
                Rule.own(
                        "GET /api/canteen/week",
                        scene -> get("/api/canteen/week")
                                .param("from", "2026-11-30")
                                .param("to", "2026-12-04"),
                        GUARDIANS,
                        EnumSet.of(Persona.GUARDIAN)),
                Rule.own(
                        "GET /api/home",
                        scene -> get("/api/home").param("from", "2026-11-24").param("to", "2026-11-26"),
                        GUARDIANS,
                        EnumSet.of(Persona.GUARDIAN)),
                Rule.of(
                        "GET /api/canteen/menus",
                        scene -> get("/api/canteen/menus")
                                .param("schoolId", scene.school.toString())
                                .param("from", "2026-11-30")
                                .param("to", "2026-12-04"),
                        Persona.inTown()),
                Rule.of(
                        "PUT /api/canteen/menus",
                        scene -> put("/api/canteen/menus")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                        {"schoolId": "%s", "date": "2026-12-01", "components": [{"kind": "MAIN",
                                         "dishes": [{"name": "Gratin", "allergens": ["MILK"], "labels": []}]}]}""".formatted(scene.school)),
                        Persona.town()));
    }
}
