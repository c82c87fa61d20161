package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The rules of what the town hall and the head decide about a pupil: class, leaving, guardians; and of people who never began. */
final class PupilRules {

    private static final String PUPIL = "/api/core/pupils/{id}";
    private static final String TIE = PUPIL + "/guardians/{guardianId}";
    private static final String LEAVING = "/api/core/leavings/{child}";
    private static final Set<Persona> DECIDING = Persona.all(Persona.town(), Persona.HEAD);

    private PupilRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("GET " + PUPIL + "/moves", scene -> get(PUPIL + "/moves", scene.child), DECIDING),
                Rule.of("POST " + PUPIL + "/moves/preview", scene -> move(scene, "/preview"), DECIDING),
                Rule.of("POST " + PUPIL + "/moves", scene -> move(scene, ""), DECIDING),
                Rule.of("POST /api/core/pupil-moves/{id}/undo", PupilRules::undo, DECIDING),
                Rule.of(
                        "POST " + LEAVING + "/preview",
                        scene -> json(post(LEAVING + "/preview", scene.child), "{\"leavesOn\": \"2027-01-04\"}"),
                        DECIDING),
                Rule.of(
                        "PUT " + LEAVING,
                        scene -> json(put(LEAVING, pupil(scene)), "{\"leavesOn\": \"2027-01-04\"}"),
                        DECIDING),
                Rule.of(
                        "GET " + PUPIL + "/consents",
                        scene -> get(PUPIL + "/consents", scene.child),
                        Persona.all(DECIDING, Persona.GUARDIAN, Persona.TEACHER)),
                // those who decide send a paper, a guardian none: for them it is a fault of the body
                Rule.of("PUT " + PUPIL + "/consents", PupilRules::say, Persona.all(DECIDING, Persona.GUARDIAN))
                        .answering(200, 400),
                Rule.of(
                        "GET /api/core/classes/{id}/image-consents",
                        scene -> get("/api/core/classes/{id}/image-consents", scene.schoolClass),
                        EnumSet.of(Persona.TEACHER, Persona.HEAD)),
                Rule.of(
                        "GET /api/core/image-consents/former-pupils",
                        scene -> get("/api/core/image-consents/former-pupils"),
                        Persona.guardians()),
                Rule.of("GET " + PUPIL + "/ties", scene -> get(PUPIL + "/ties", scene.child), DECIDING),
                Rule.of(
                        "GET " + TIE + "/effects",
                        scene -> get(TIE + "/effects", scene.child, scene.person(Persona.GUARDIAN)),
                        DECIDING),
                Rule.of("POST " + TIE + "/end", PupilRules::end, DECIDING),
                Rule.of("POST " + TIE + "/restore", PupilRules::restore, DECIDING),
                // whoever bars has uploaded the paper: here the agent has
                Rule.of("POST " + TIE + "/bar", PupilRules::bar, DECIDING).answering(201, 404),
                Rule.of("POST " + TIE + "/bar/lift", PupilRules::lift, DECIDING),
                Rule.of("POST /api/core/guardian-bars/{id}/paper", PupilRules::paper, DECIDING),
                Rule.of(
                        "DELETE /api/core/people/{id}",
                        scene -> delete("/api/core/people/{id}", scene.town.person("Jean", "Erreur")),
                        EnumSet.of(Persona.ADMINISTRATOR)));
    }

    private static AbstractMockHttpServletRequestBuilder<?> say(Scene scene) {
        return json(
                put(PUPIL + "/consents", scene.child),
                "{\"words\": [{\"use\": \"CLASS\", \"word\": \"YES\"}], \"paper\": null}");
    }

    private static AbstractMockHttpServletRequestBuilder<?> move(Scene scene, String more) {
        return json(post(PUPIL + "/moves" + more, pupil(scene)), wanted(scene));
    }

    private static AbstractMockHttpServletRequestBuilder<?> undo(Scene scene) {
        String move = scene.stage().idOf(Stage.done(scene.stage().answer(Persona.AGENT, move(scene, ""))));
        return post("/api/core/pupil-moves/{id}/undo", move);
    }

    private static String wanted(Scene scene) {
        ClassId other = scene.town.schoolClass(scene.school, "CE2 " + UUID.randomUUID());
        return """
                {"classId": "%s", "firstDay": "2026-11-24"}""".formatted(other);
    }

    private static AbstractMockHttpServletRequestBuilder<?> end(Scene scene) {
        ChildId child = pupil(scene);
        scene.town.guardian("Rose", "Martin", child);
        return end(child, scene.town.guardian("Jean", "Martin", child));
    }

    private static AbstractMockHttpServletRequestBuilder<?> end(ChildId child, PersonId guardian) {
        return json(post(TIE + "/end", child, guardian), "{\"reason\": \"WRONG\", \"lastConfirmed\": true}");
    }

    private static AbstractMockHttpServletRequestBuilder<?> restore(Scene scene) {
        ChildId child = pupil(scene);
        PersonId guardian = scene.town.guardian("Rose", "Martin", child);
        Stage.done(scene.stage().answer(Persona.AGENT, end(child, guardian)));
        return post(TIE + "/restore", child, guardian);
    }

    private static AbstractMockHttpServletRequestBuilder<?> bar(Scene scene) {
        ChildId child = pupil(scene);
        return bar(scene, child, scene.town.guardian("Rose", "Martin", child));
    }

    static AbstractMockHttpServletRequestBuilder<?> bar(Scene scene, ChildId child, PersonId guardian) {
        byte[] pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        MockMultipartFile paper = new MockMultipartFile("file", "jugement.pdf", "application/pdf", pdf);
        String file = scene.stage()
                .idOf(Stage.done(scene.stage()
                        .answer(Persona.AGENT, multipart("/api/core/files").file(paper))));
        return json(post(TIE + "/bar", child, guardian), """
                {"kind": "JUDGMENT", "decidedOn": "2026-10-02", "endsOn": null, "fileId": "%s"}""".formatted(file));
    }

    private static AbstractMockHttpServletRequestBuilder<?> lift(Scene scene) {
        ChildId child = pupil(scene);
        PersonId guardian = scene.town.guardian("Rose", "Martin", child);
        Stage.done(scene.stage().answer(Persona.AGENT, bar(scene, child, guardian)));
        return json(post(TIE + "/bar/lift", child, guardian), "{\"reason\": \"Décision levée\"}");
    }

    private static AbstractMockHttpServletRequestBuilder<?> paper(Scene scene) {
        ChildId child = pupil(scene);
        PersonId guardian = scene.town.guardian("Rose", "Martin", child);
        String bar = scene.stage().idOf(Stage.done(scene.stage().answer(Persona.AGENT, bar(scene, child, guardian))));
        return post("/api/core/guardian-bars/{id}/paper", bar);
    }

    private static ChildId pupil(Scene scene) {
        return scene.town.pupil("Ana", "Martin", scene.school, scene.schoolClass);
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
