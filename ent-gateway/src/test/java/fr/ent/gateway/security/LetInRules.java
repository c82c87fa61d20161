package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.PersonId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The rules of invitations, of forgotten passwords, of the own account, and of help with somebody else's. */
final class LetInRules {

    private static final String SIGN_IN = "/api/core/sign-in-rule";
    private static final Set<Persona> ADMINISTRATORS = Persona.administrators();
    private static final String STAFF = "/api/core/staff-invitations";
    private static final String ACCOUNT = "/api/core/accounts/{personId}";
    private static final String OWN = "/api/me/account";
    private static final String FACTORS = OWN + "/second-factors";
    private static final String SEEN = "{\"identitySeen\": true}";
    private static final Set<Persona> SEEING_TO = Persona.all(Persona.town(), Persona.HEAD);
    private static final Set<Persona> STAFF_READERS = Persona.all(
            Persona.town(),
            Persona.HEAD,
            Persona.HEAD_OF_OTHER_SCHOOL,
            Persona.FOREIGN_HEAD,
            Persona.FOREIGN_AGENT,
            Persona.FOREIGN_ADMINISTRATOR);
    private static final Set<Persona> NO_READER = EnumSet.noneOf(Persona.class);

    private LetInRules() {}

    static List<Rule> invitations() {
        return List.of(
                Rule.own("GET " + STAFF, scene -> get(STAFF), STAFF_READERS, NO_READER),
                Rule.own("GET " + SIGN_IN, scene -> get(SIGN_IN), ADMINISTRATORS, ADMINISTRATORS),
                Rule.own(
                        "GET " + SIGN_IN + "/unproven",
                        scene -> get(SIGN_IN + "/unproven"),
                        ADMINISTRATORS,
                        ADMINISTRATORS),
                Rule.own(
                        "PUT " + SIGN_IN,
                        scene -> json(put(SIGN_IN), "{\"secondFactor\": false, \"teachers\": false}"),
                        ADMINISTRATORS,
                        ADMINISTRATORS),
                Rule.of("POST " + STAFF, scene -> json(post(STAFF), """
                        {"invitations": [{"personId": "%s", "email": "rose.martin@ecole.test"}]}""".formatted(newcomer(scene))), SEEING_TO)
                        .answering(409),
                Rule.of(
                        "POST " + STAFF + "/letters",
                        scene -> json(post(STAFF + "/letters"), "{\"personIds\": [\"%s\"]}".formatted(newcomer(scene))),
                        SEEING_TO),
                Rule.of(
                        "DELETE " + STAFF + "/{personId}",
                        scene -> delete(STAFF + "/{personId}", newcomer(scene)),
                        SEEING_TO));
    }

    static List<Rule> help() {
        return List.of(
                Rule.of("GET " + ACCOUNT, scene -> get(ACCOUNT, guardian(scene)), SEEING_TO),
                Rule.of(
                        "POST " + ACCOUNT + "/reset",
                        scene -> json(post(ACCOUNT + "/reset", guardian(scene)), SEEN),
                        SEEING_TO),
                Rule.of(
                                "POST " + ACCOUNT + "/untie",
                                scene -> json(post(ACCOUNT + "/untie", guardian(scene)), SEEN),
                                SEEING_TO)
                        .orConflict(),
                Rule.of(
                        "POST " + ACCOUNT + "/sign-out",
                        scene -> post(ACCOUNT + "/sign-out", guardian(scene)),
                        SEEING_TO),
                Rule.of(
                        "POST " + ACCOUNT + "/claim-letter",
                        scene -> post(ACCOUNT + "/claim-letter", scene.town.guardian("Rose", "Martin", scene.child)),
                        SEEING_TO),
                Rule.of(
                        "POST /api/core/schools/{id}/sign-out",
                        scene -> post("/api/core/schools/{id}/sign-out", scene.school),
                        SEEING_TO));
    }

    static List<Rule> own() {
        return List.of(
                Rule.own("GET " + OWN, scene -> get(OWN), Persona.people(), NO_READER),
                Rule.own(
                                "POST " + OWN + "/address",
                                scene -> json(post(OWN + "/address"), "{\"email\": \"rose@famille.test\"}"),
                                Persona.people(),
                                NO_READER)
                        .answering(409),
                // no code at all: whoever may try gets as far as a 400, and a wrong code's 404 isn't taken for a
                // refusal
                Rule.own(
                                "POST " + OWN + "/address/verification",
                                scene -> json(post(OWN + "/address/verification"), "{\"code\": \"\"}"),
                                Persona.people(),
                                NO_READER)
                        .answering(400),
                Rule.own("GET " + FACTORS, scene -> get(FACTORS), Persona.people(), NO_READER),
                Rule.own(
                                "DELETE " + FACTORS + "/{id}",
                                scene -> delete(FACTORS + "/{id}", "0123456789abcdef"),
                                Persona.people(),
                                NO_READER)
                        .answering(404),
                // a caller with a token has no session whose end could be told
                Rule.own(
                                "GET /api/me/sessions/current",
                                scene -> get("/api/me/sessions/current"),
                                Persona.people(),
                                NO_READER)
                        .answering(404),
                Rule.own("GET /api/me/sessions", scene -> get("/api/me/sessions"), Persona.people(), NO_READER),
                Rule.own(
                                "DELETE /api/me/sessions/{id}",
                                scene -> delete("/api/me/sessions/{id}", "0123456789abcdef"),
                                Persona.people(),
                                NO_READER)
                        .answering(404));
    }

    static List<Rule> publicly() {
        String code = "{\"code\": \"\", \"password\": \"trois petits chats\"}";
        return List.of(
                open("/api/public/invitations/read", "{\"code\": \"\"}").answering(400),
                open("/api/public/invitations/accept", code).answering(400),
                open("/api/public/forgotten-passwords", "{\"account\": \"\"}").answering(400),
                open("/api/public/new-passwords", code).answering(400));
    }

    private static Rule open(String path, String body) {
        return Rule.own("POST " + path, scene -> json(post(path), body), Persona.everyone(), NO_READER);
    }

    /** A teacher of the school, who has no account yet. */
    private static PersonId newcomer(Scene scene) {
        return scene.town.teacher("Rose", "Martin", scene.schoolClass);
    }

    /** A guardian with an account of their own, which others need not. */
    private static PersonId guardian(Scene scene) {
        PersonId guardian = scene.town.guardian("Rose", "Martin", scene.child);
        scene.town.account(guardian);
        return guardian;
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
