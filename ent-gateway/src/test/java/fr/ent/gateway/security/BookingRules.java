package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rules of activities, patterns, offers, suspensions and custody. */
final class BookingRules {

    private static final Set<Persona> FAMILY_AND_TOWN =
            EnumSet.of(Persona.GUARDIAN, Persona.AGENT, Persona.ADMINISTRATOR);
    private static final String PATTERNS = "/api/canteen/patterns";
    private static final String SUSPENSIONS = "/api/canteen/suspensions";
    private static final String CUSTODY = "/api/canteen/children/{id}/custody";

    private BookingRules() {}

    static List<Rule> activities() {
        return List.of(
                Rule.of("GET /api/canteen/catalogue", scene -> get("/api/canteen/catalogue"), everyTown()),
                Rule.of(
                        "POST /api/canteen/sites",
                        scene -> json(post("/api/canteen/sites"), """
                                {"name": "Salle %s", "address": "3 rue des Lilas"}""".formatted(UUID.randomUUID())),
                        everyTown()),
                Rule.of(
                        "PUT /api/canteen/activities/{id}",
                        scene -> json(
                                put("/api/canteen/activities/{id}", scene.activity()),
                                scene.stage().activityText()),
                        Persona.town()),
                Rule.of("GET /api/canteen/offer-rule", scene -> get("/api/canteen/offer-rule"), everyTown()),
                Rule.of(
                        "PUT /api/canteen/offer-rule",
                        scene -> json(put("/api/canteen/offer-rule"), "{\"hours\": 24}"),
                        everyTown()),
                Rule.of(
                        "GET " + CUSTODY.replace("{id}", "{childId}"),
                        scene -> get(CUSTODY, scene.child),
                        FAMILY_AND_TOWN),
                Rule.of("PUT " + CUSTODY.replace("{id}", "{childId}"), BookingRules::custody, Persona.town()),
                Rule.of(
                        "POST " + CUSTODY.replace("{id}", "{childId}") + "/preview",
                        scene -> json(
                                post(CUSTODY + "/preview", scene.sharedChild().child()), turns(scene.sharedChild())),
                        Persona.town()),
                Rule.of(
                        "GET " + CUSTODY.replace("{id}", "{childId}") + "/end",
                        scene -> get(CUSTODY + "/end?from=2026-09-01", scene.child),
                        Persona.town()),
                Rule.of(
                        "GET " + CUSTODY.replace("{id}", "{childId}") + "/versions/{versionId}/withdrawal",
                        scene -> get(
                                CUSTODY + "/versions/{versionId}/withdrawal",
                                scene.sharedChild().child(),
                                scene.stage().turnsAhead(scene.sharedChild())),
                        Persona.town()),
                Rule.of(
                        "DELETE " + CUSTODY.replace("{id}", "{childId}"),
                        scene -> delete(CUSTODY, scene.child),
                        Persona.town()),
                Rule.of(
                        "DELETE " + CUSTODY.replace("{id}", "{childId}") + "/versions/{versionId}",
                        scene -> delete(
                                CUSTODY + "/versions/{versionId}",
                                scene.sharedChild().child(),
                                scene.stage().turnsAhead(scene.sharedChild())),
                        Persona.town()));
    }

    private static AbstractMockHttpServletRequestBuilder<?> custody(Scene scene) {
        return json(put(CUSTODY, scene.sharedChild().child()), turns(scene.sharedChild()));
    }

    private static String turns(SharedChild shared) {
        return """
                {"from": "2026-09-01", "oddHouseholdId": "%s", "evenHouseholdId": "%s", "days": {}}""".formatted(shared.odd(), shared.even());
    }

    static List<Rule> bookings() {
        return List.of(
                Rule.of("POST " + PATTERNS, scene -> json(post(PATTERNS), wishes(scene)), FAMILY_AND_TOWN),
                Rule.of(
                        "POST " + PATTERNS + "/preview",
                        scene -> json(post(PATTERNS + "/preview"), wishes(scene)),
                        FAMILY_AND_TOWN),
                Rule.of(
                        "GET " + PATTERNS,
                        scene -> get(PATTERNS).param("childId", scene.child.toString()),
                        FAMILY_AND_TOWN),
                Rule.of(
                        "GET " + PATTERNS + "/renewals",
                        scene -> get(PATTERNS + "/renewals").param("childId", scene.child.toString()),
                        FAMILY_AND_TOWN),
                Rule.of(
                        "PUT " + PATTERNS + "/{id}",
                        scene -> json(put(PATTERNS + "/{id}", scene.stage().pattern(scene.activity())), """
                                {"to": "2027-06-25", "weekdays": ["FRIDAY"], "weeks": "ODD"}"""),
                        FAMILY_AND_TOWN),
                Rule.of(
                        "DELETE " + PATTERNS + "/{id}",
                        scene -> delete(
                                PATTERNS + "/{id}?from=2027-06-25",
                                scene.stage().pattern(scene.activity())),
                        FAMILY_AND_TOWN),
                Rule.of(
                        "POST /api/canteen/bookings/{id}/acceptance",
                        scene -> post(
                                "/api/canteen/bookings/{id}/acceptance",
                                scene.stage().booking(scene.activity())),
                        FAMILY_AND_TOWN),
                Rule.of("GET " + SUSPENSIONS, scene -> get(SUSPENSIONS), everyTown()),
                Rule.of("POST " + SUSPENSIONS, scene -> json(post(SUSPENSIONS), suspension(scene)), Persona.town()),
                Rule.of(
                        "POST " + SUSPENSIONS + "/preview",
                        scene -> json(post(SUSPENSIONS + "/preview"), suspension(scene)),
                        Persona.town()),
                Rule.of(
                        "PUT " + SUSPENSIONS + "/{id}",
                        scene -> json(put(SUSPENSIONS + "/{id}", scene.stage().suspension(suspension(scene))), """
                                {"to": "2027-06-11"}"""),
                        Persona.town()),
                Rule.of(
                        "DELETE " + SUSPENSIONS + "/{id}",
                        scene -> delete(SUSPENSIONS + "/{id}", scene.stage().suspension(suspension(scene))),
                        Persona.town()));
    }

    /** Each town hall has its own. */
    private static Set<Persona> everyTown() {
        return Persona.townHalls();
    }

    private static String wishes(Scene scene) {
        return scene.stage().wishes(scene.activity());
    }

    /** A day far from those that other rules book. */
    private static String suspension(Scene scene) {
        return """
                {"activityIds": ["%s"], "from": "2027-06-11", "to": "2027-06-11", "reason": "STRIKE", "label": "",
                 "freeOfCharge": true}""".formatted(scene.activity());
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
