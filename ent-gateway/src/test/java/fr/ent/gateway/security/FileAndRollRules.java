package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The rules of family files, of the roll and of the kitchen. */
final class FileAndRollRules {

    private static final Set<Persona> GUARDIANS = Persona.guardians();
    private static final Set<Persona> TOWN_HALLS = Persona.townHalls();
    private static final Set<Persona> ROLL_TAKERS = Persona.all(Persona.town(), Persona.ANIMATOR);

    private static final String EMPTY_FILE = """
            {"version": 0, "content": {"doctor": {"name": "Dr Zéman", "phone": ""}, "emergencyContacts": [],
             "collectors": [], "food": {"diet": "STANDARD", "texture": "WHOLE", "allergies": [], "otherAllergies": ""},
             "carePlan": null, "documents": [], "careConsent": "UNSAID"}}""";

    private FileAndRollRules() {}

    static List<Rule> files() {
        return List.of(
                Rule.own(
                        "GET /api/canteen/files",
                        scene -> get("/api/canteen/files"),
                        GUARDIANS,
                        EnumSet.of(Persona.GUARDIAN)),
                Rule.of(
                        "GET /api/canteen/files/{childId}",
                        scene -> get("/api/canteen/files/{child}", scene.child),
                        Persona.all(Persona.town(), Persona.GUARDIAN)),
                Rule.of(
                                "PUT /api/canteen/files/{childId}",
                                scene -> with(put("/api/canteen/files/{child}", scene.child), EMPTY_FILE),
                                Persona.all(Persona.town(), Persona.GUARDIAN))
                        .orConflict(),
                Rule.of(
                                "POST /api/canteen/files/{childId}/sign",
                                scene -> with(post("/api/canteen/files/{child}/sign", scene.child), "{\"version\": 1}"),
                                Persona.all(Persona.town(), Persona.GUARDIAN))
                        .answering(400),
                Rule.own(
                        "GET /api/canteen/file-queue",
                        scene -> get("/api/canteen/file-queue").param("state", "DRAFT"),
                        TOWN_HALLS,
                        Persona.town()),
                Rule.of(
                                "POST /api/canteen/files/{childId}/accept",
                                scene -> with(
                                        post("/api/canteen/files/{child}/accept", scene.child), "{\"version\": 1}"),
                                Persona.town())
                        .answering(409),
                Rule.of(
                                "POST /api/canteen/files/{childId}/return",
                                scene -> with(
                                        post("/api/canteen/files/{child}/return", scene.child),
                                        "{\"version\": 1, \"reason\": \"Illisible\"}"),
                                Persona.town())
                        .answering(409),
                Rule.of(
                        "PUT /api/canteen/files/{childId}/barred",
                        scene -> with(
                                put("/api/canteen/files/{child}/barred", scene.child),
                                "{\"people\": [{\"name\": \"Zénon\", \"note\": \"\"}]}"),
                        Persona.town()));
    }

    static List<Rule> rolls() {
        return List.of(
                Rule.of(
                        "GET /api/canteen/presence",
                        scene -> get("/api/canteen/presence").param("activityId", scene.activity()),
                        ROLL_TAKERS),
                Rule.own(
                        "GET /api/canteen/presence/sites",
                        scene -> get("/api/canteen/presence/sites"),
                        Persona.all(TOWN_HALLS, Persona.ANIMATOR, Persona.ANIMATOR_AT_OTHER_SCHOOL),
                        ROLL_TAKERS),
                Rule.of(
                        "POST /api/canteen/presence/taps",
                        scene -> with(post("/api/canteen/presence/taps"), """
                                        {"activityId": "%s", "date": "2026-11-24", "since": 0,
                                         "deviceId": "018f0000-0000-7000-8000-000000000001",
                                         "sentAt": "2026-11-24T09:00:00Z", "taps": []}""".formatted(scene.activity())),
                        ROLL_TAKERS),
                Rule.of(
                        "POST /api/canteen/presence/finishes",
                        scene -> with(post("/api/canteen/presence/finishes"), """
                                        {"id": "018f0000-0000-7000-8000-000000000002", "activityId": "%s", "date": "2026-11-24",
                                         "sentAt": "2026-11-24T11:00:00Z", "at": "2026-11-24T11:00:00Z"}""".formatted(scene.activity())),
                        ROLL_TAKERS),
                Rule.of(
                                "POST /api/canteen/presence/reopenings",
                                scene ->
                                        with(post("/api/canteen/presence/reopenings"), """
                                        {"finishId": "018f0000-0000-7000-8000-000000000003", "activityId": "%s",
                                         "date": "2026-11-24", "reason": "Un enfant en retard"}""".formatted(scene.activity())),
                                ROLL_TAKERS)
                        .answering(409),
                Rule.of(
                        "GET /api/canteen/presence/finish-hour",
                        scene -> get("/api/canteen/presence/finish-hour"),
                        TOWN_HALLS),
                Rule.of(
                        "PUT /api/canteen/presence/finish-hour",
                        scene -> with(put("/api/canteen/presence/finish-hour"), "{\"at\": null}"),
                        TOWN_HALLS),
                Rule.of(
                        "PUT /api/canteen/presence/excuses",
                        scene -> with(put("/api/canteen/presence/excuses"), """
                                        {"childId": "%s", "activityId": "%s", "date": "2026-12-01", "reason": "Fièvre"}""".formatted(
                                        bookedChild(scene), scene.activity())),
                        Persona.town()),
                Rule.of(
                        "GET /api/canteen/kitchen",
                        scene -> get("/api/canteen/kitchen")
                                .param("schoolId", scene.school.toString())
                                .param("date", "2026-11-24"),
                        Persona.all(Persona.town(), Persona.HEAD, Persona.ANIMATOR)),
                Rule.of(
                        "PUT /api/canteen/kitchen/waste",
                        scene -> with(put("/api/canteen/kitchen/waste"), """
                                        {"activityId": "%s", "date": "2026-11-24", "kind": "LEFTOVERS", "grams": 900}""".formatted(scene.activity())),
                        ROLL_TAKERS),
                Rule.of(
                        "GET /api/canteen/kitchen/order-time",
                        scene -> get("/api/canteen/kitchen/order-time"),
                        TOWN_HALLS),
                Rule.of(
                        "PUT /api/canteen/kitchen/order-time",
                        scene -> with(put("/api/canteen/kitchen/order-time"), "{\"daysBefore\": null, \"at\": null}"),
                        TOWN_HALLS));
    }

    /** Zébulon, who has a booking on the day. */
    private static String bookedChild(Scene scene) {
        scene.stage().booking(scene.activity());
        return scene.child.toString();
    }

    private static AbstractMockHttpServletRequestBuilder<?> with(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
