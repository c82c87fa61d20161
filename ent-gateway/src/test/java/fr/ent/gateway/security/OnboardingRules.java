package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;

/** The rules of imports, accounts, claim codes and files. */
final class OnboardingRules {

    private static final Set<Persona> IMPORTING = Persona.town();
    private static final Set<Persona> MAY_IMPORT =
            Persona.all(IMPORTING, Persona.FOREIGN_AGENT, Persona.FOREIGN_ADMINISTRATOR);
    private static final Set<Persona> CLASS_SCHOOL = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> CLASS_STAFF = Persona.all(CLASS_SCHOOL, Persona.AGENT, Persona.ADMINISTRATOR);

    private static final Set<Persona> CLAIMS_ANSWERING = Persona.all(IMPORTING, Persona.HEAD);

    private OnboardingRules() {}

    static List<Rule> imports() {
        return List.of(
                Rule.of(
                        "POST /api/core/imports",
                        scene -> multipart("/api/core/imports")
                                .file(scene.stage().pupils())
                                .param("schoolId", scene.school.toString()),
                        IMPORTING),
                Rule.own("GET /api/core/imports", scene -> get("/api/core/imports"), MAY_IMPORT, IMPORTING),
                Rule.of("GET /api/core/imports/{id}", scene -> get("/api/core/imports/{id}", scene.batch()), IMPORTING),
                Rule.of(
                        "GET /api/core/imports/{id}/changes",
                        scene -> get("/api/core/imports/{id}/changes", scene.batch()),
                        IMPORTING),
                Rule.of(
                        "POST /api/core/imports/{id}/resolutions",
                        scene -> post("/api/core/imports/{id}/resolutions", scene.batch())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("[]"),
                        IMPORTING),
                Rule.of(
                                "POST /api/core/imports/{id}/undo",
                                scene -> post("/api/core/imports/{id}/undo", scene.batch()),
                                IMPORTING)
                        .answering(409),
                Rule.of(
                                "POST /api/core/imports/{id}/apply",
                                scene -> post("/api/core/imports/{id}/apply", scene.batch())
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"leaving\":1}"),
                                IMPORTING)
                        .answering(409),
                Rule.of(
                                "POST /api/core/classes/{id}/close",
                                scene -> post("/api/core/classes/{id}/close", scene.schoolClass),
                                Persona.all(IMPORTING, Persona.HEAD))
                        .answering(409));
    }

    static List<Rule> accounts() {
        return List.of(
                Rule.of(
                        "GET /api/core/classes/{id}/accounts",
                        scene -> get("/api/core/classes/{id}/accounts", scene.schoolClass),
                        CLASS_STAFF),
                Rule.of(
                                "POST /api/core/classes/{id}/claim-letters",
                                scene -> post("/api/core/classes/{id}/claim-letters", scene.schoolClass),
                                CLASS_STAFF)
                        .answering(200, 409),
                Rule.of(
                        "POST /api/core/classes/{id}/login-sheets",
                        scene -> post("/api/core/classes/{id}/login-sheets", scene.schoolClass),
                        CLASS_SCHOOL),
                Rule.of(
                        "POST /api/core/pupils/{id}/password-reset",
                        scene -> post("/api/core/pupils/{id}/password-reset", scene.child),
                        CLASS_SCHOOL));
    }

    static List<Rule> claims() {
        // no code at all: whoever may try gets as far as a 400, and a wrong code's 404 isn't taken for a refusal
        String claim = "{\"code\": \"\", \"password\": \"trois petits chats\"}";
        return List.of(
                Rule.own(
                                "POST /api/core/claims",
                                scene -> post("/api/core/claims")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(claim),
                                Persona.all(Persona.people(), Persona.ACCOUNT_OF_NOBODY),
                                EnumSet.noneOf(Persona.class))
                        .answering(400),
                Rule.own(
                                "POST /api/public/claims",
                                scene -> post("/api/public/claims")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(claim),
                                Persona.everyone(),
                                EnumSet.noneOf(Persona.class))
                        .answering(400),
                Rule.own(
                        "GET /api/core/claims/own",
                        scene -> get("/api/core/claims/own"),
                        Persona.all(Persona.people(), Persona.ACCOUNT_OF_NOBODY),
                        EnumSet.noneOf(Persona.class)),
                Rule.own(
                        "GET /api/core/waiting-claims",
                        scene -> get("/api/core/waiting-claims"),
                        Persona.all(MAY_IMPORT, Persona.HEAD, Persona.HEAD_OF_OTHER_SCHOOL, Persona.FOREIGN_HEAD),
                        CLAIMS_ANSWERING),
                answer("confirm"),
                answer("refuse"));
    }

    private static Rule answer(String word) {
        return Rule.of(
                        "POST /api/core/waiting-claims/{id}/" + word,
                        scene -> post("/api/core/waiting-claims/{id}/" + word, UUID.randomUUID()),
                        CLAIMS_ANSWERING)
                .answering(404);
    }

    static List<Rule> files() {
        return List.of(
                Rule.own(
                        "POST /api/core/files",
                        scene -> multipart("/api/core/files").file(scene.stage().text()),
                        Persona.people(),
                        Persona.people()),
                Rule.of(
                        "GET /api/core/files/{id}",
                        scene -> get("/api/core/files/{id}", scene.stage().file()),
                        EnumSet.of(Persona.TEACHER)),
                Rule.of(
                        "GET /api/core/files/{id}/thumbnail",
                        scene -> get(
                                "/api/core/files/{id}/thumbnail", scene.stage().picture()),
                        EnumSet.of(Persona.TEACHER)));
    }
}
