package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the ways to a quotient. */
final class QuotientRules {

    private static final JsonMapper JSON = new JsonMapper();
    /** One upload for all: how often people may upload is limited. */
    private static final Map<Scene, String> PAPERS = new ConcurrentHashMap<>();

    private static final Set<Persona> GUARDIANS = Persona.guardians();
    private static final Set<Persona> TOWNS = Persona.townHalls();

    private QuotientRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                                "POST /api/canteen/quotients/fetch",
                                scene -> json(
                                        post("/api/canteen/quotients/fetch"),
                                        "{\"householdId\": \"%s\"}".formatted(scene.household)),
                                EnumSet.of(Persona.GUARDIAN))
                        .answering(409),
                Rule.of("GET /api/franceconnect/quotient", scene -> get("/api/franceconnect/quotient"), GUARDIANS),
                Rule.of(
                                "POST /api/franceconnect/quotient",
                                scene -> json(
                                        post("/api/franceconnect/quotient"),
                                        "{\"householdId\": \"%s\"}".formatted(scene.household)),
                                EnumSet.of(Persona.GUARDIAN))
                        .answering(409),
                Rule.own(
                                "GET /login/quotient",
                                scene -> get("/login/quotient?code=forged&state=forged"),
                                Persona.everyone(),
                                EnumSet.noneOf(Persona.class))
                        .answering(302),
                Rule.of("GET /api/canteen/quotient-ways", scene -> get("/api/canteen/quotient-ways"), GUARDIANS),
                Rule.own(
                        "GET /api/canteen/quotient-proofs",
                        scene -> get("/api/canteen/quotient-proofs"),
                        GUARDIANS,
                        EnumSet.of(Persona.GUARDIAN)),
                Rule.of(
                        "POST /api/canteen/quotient-proofs",
                        scene -> json(post("/api/canteen/quotient-proofs"), draftText(scene)),
                        EnumSet.of(Persona.GUARDIAN)),
                Rule.of(
                        "POST /api/canteen/quotient-proofs/{id}/send",
                        scene -> post("/api/canteen/quotient-proofs/{id}/send", draft(scene)),
                        EnumSet.of(Persona.GUARDIAN)),
                Rule.of(
                        "DELETE /api/canteen/quotient-proofs/{id}",
                        scene -> delete("/api/canteen/quotient-proofs/{id}", draft(scene)),
                        EnumSet.of(Persona.GUARDIAN)),
                Rule.own(
                        "GET /api/canteen/quotient-desk",
                        scene -> {
                            sent(scene);
                            return get("/api/canteen/quotient-desk");
                        },
                        TOWNS,
                        Persona.town()),
                Rule.of(
                        "POST /api/canteen/quotient-desk/{id}/accept",
                        scene -> json(
                                post("/api/canteen/quotient-desk/{id}/accept", sent(scene)),
                                "{\"valueCents\": 52000, \"month\": \"2026-10\", \"validTo\": \"2027-08-31\"}"),
                        Persona.town()),
                Rule.of(
                        "POST /api/canteen/quotient-desk/{id}/refuse",
                        scene -> json(
                                post("/api/canteen/quotient-desk/{id}/refuse", sent(scene)),
                                "{\"reason\": \"UNREADABLE\"}"),
                        Persona.town()),
                Rule.own(
                        "GET /api/canteen/declaration-desk",
                        scene -> {
                            declared(scene);
                            return get("/api/canteen/declaration-desk");
                        },
                        TOWNS,
                        Persona.town()),
                Rule.of(
                        "GET /api/canteen/quotient-proof-rule",
                        scene -> get("/api/canteen/quotient-proof-rule"),
                        Persona.townHalls()),
                Rule.of(
                        "PUT /api/canteen/quotient-proof-rule",
                        scene -> json(put("/api/canteen/quotient-proof-rule"), "{\"countsFrom\": \"RECEIVED\"}"),
                        Persona.townHalls()),
                Rule.of(
                        "POST /api/canteen/declaration-desk/{id}/ask",
                        scene -> post("/api/canteen/declaration-desk/{id}/ask", declared(scene)),
                        Persona.town()),
                Rule.of(
                        "POST /api/canteen/declaration-desk/{id}/accept",
                        scene -> json(
                                post("/api/canteen/declaration-desk/{id}/accept", declared(scene)),
                                "{\"valueCents\": 52000, \"validTo\": \"2027-08-31\"}"),
                        Persona.town()),
                Rule.of(
                        "POST /api/canteen/declaration-desk/{id}/refuse",
                        scene -> json(
                                post("/api/canteen/declaration-desk/{id}/refuse", declared(scene)),
                                "{\"answer\": \"Sans avis\"}"),
                        Persona.town()),
                Rule.of("GET /api/canteen/quotient-rules", scene -> get("/api/canteen/quotient-rules"), TOWNS),
                Rule.of(
                        "POST /api/canteen/quotient-rules",
                        scene -> json(
                                post("/api/canteen/quotient-rules"),
                                "{\"validFrom\": \"2027-01-01\", \"method\": \"CAF_VALUE\", \"expiresOn\": \"08-31\"}"),
                        TOWNS));
    }

    /** Zébulon's guardian has a draft, made again when it was sent or taken back. */
    private static String draft(Scene scene) {
        String open = open(scene);
        if (!open.isEmpty()) {
            scene.stage().answer(Persona.GUARDIAN, delete("/api/canteen/quotient-proofs/{id}", open));
        }
        return id(scene, json(post("/api/canteen/quotient-proofs"), draftText(scene)));
    }

    /** A paper of Zébulon's guardian that waits for an agent. */
    private static String sent(Scene scene) {
        String draft = draft(scene);
        scene.stage().answer(Persona.GUARDIAN, post("/api/canteen/quotient-proofs/{id}/send", draft));
        return draft;
    }

    private static String open(Scene scene) {
        byte[] all = scene.stage()
                .answer(Persona.GUARDIAN, get("/api/canteen/quotient-proofs"))
                .getContentAsByteArray();
        return JSON.readTree(all)
                .valueStream()
                .filter(one -> Set.of("DRAFT", "SENT").contains(one.get("state").asString()))
                .map(one -> one.get("id").asString())
                .findFirst()
                .orElse("");
    }

    /** An income that Zébulon's guardian has declared, anew when somebody has answered. */
    private static String declared(Scene scene) {
        return waiting(scene)
                .or(() -> {
                    scene.stage().answer(Persona.GUARDIAN, json(post("/api/canteen/quotients"), """
                                            {"householdId": "%s", "kind": "INCOME", "referenceIncome": 6000, "taxParts": 2}""".formatted(
                                    scene.household)));
                    return waiting(scene);
                })
                .orElseThrow();
    }

    private static Optional<String> waiting(Scene scene) {
        byte[] all = scene.stage()
                .answer(Persona.AGENT, get("/api/canteen/declaration-desk"))
                .getContentAsByteArray();
        return JSON.readTree(all)
                .get("declarations")
                .valueStream()
                .map(one -> one.get("id").asString())
                .findFirst();
    }

    private static String draftText(Scene scene) {
        return """
                {"householdId": "%s", "kind": "CAF", "fileIds": ["%s"]}""".formatted(scene.household, PAPERS.computeIfAbsent(scene, QuotientRules::paper));
    }

    private static String paper(Scene scene) {
        byte[] pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        MockMultipartFile paper = new MockMultipartFile("file", "Zélie.pdf", "application/pdf", pdf);
        return id(scene, multipart("/api/core/files").file(paper));
    }

    private static String id(Scene scene, AbstractMockHttpServletRequestBuilder<?> request) {
        byte[] answer = scene.stage().answer(Persona.GUARDIAN, request).getContentAsByteArray();
        return JSON.readTree(answer).get("id").asString();
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
