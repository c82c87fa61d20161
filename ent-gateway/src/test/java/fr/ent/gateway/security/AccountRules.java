package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;

/** The rules of a month's accounts. */
final class AccountRules {

    private static final String MONTH = "?month=2026-11";

    /** Town halls of both towns: each reads its own. */
    private static final Set<Persona> TOWN_HALLS = Persona.townHalls();

    private static final Set<Persona> GUARDIANS = Persona.guardians();

    private AccountRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own(
                        "GET /api/canteen/accounts/own",
                        scene -> get("/api/canteen/accounts/own" + MONTH),
                        GUARDIANS,
                        Set.of(Persona.GUARDIAN)),
                Rule.own(
                        "GET /api/canteen/accounts",
                        scene -> get("/api/canteen/accounts" + MONTH),
                        TOWN_HALLS,
                        Persona.town()),
                Rule.own(
                        "GET /api/canteen/accounts/without-payer",
                        scene -> get("/api/canteen/accounts/without-payer" + MONTH),
                        TOWN_HALLS,
                        Persona.town()),
                Rule.own(
                        "GET /api/canteen/accounts/sum",
                        scene -> get("/api/canteen/accounts/sum" + MONTH),
                        TOWN_HALLS,
                        Persona.town()),
                Rule.of(
                        "GET /api/canteen/accounts/{householdId}",
                        scene -> get("/api/canteen/accounts/{id}" + MONTH, scene.household),
                        Persona.town()),
                Rule.own(
                        "POST /api/canteen/accounts/export",
                        scene -> post("/api/canteen/accounts/export" + MONTH),
                        TOWN_HALLS,
                        Persona.town()));
    }
}
