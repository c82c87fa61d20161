package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.testing.Sirets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;

/** The rules of the founding of a territory, of the rights that its administrator gives, and of the audit trail. */
final class TownHallRules {

    private static final Set<Persona> ADMINISTRATOR = EnumSet.of(Persona.ADMINISTRATOR);

    private static final String TERRITORY = "/api/core/territories/own";

    /** Those who may ask; each sees the own territory alone. */
    private static final Set<Persona> ADMINISTRATORS = Persona.administrators();

    /** Those who may write schools and years down, each in the own territory. */
    private static final Set<Persona> TOWN_HALLS = Persona.townHalls();

    private TownHallRules() {}

    static List<Rule> founding() {
        // no code at all: whoever may try gets as far as a 400, and a wrong code's 404 isn't taken for a refusal
        String founding = """
                {"code": "", "territory": {"name": "Valmarin", "siret": "73282932000074", "place": "ZONE_A", "host": "a.test"},
                 "administrator": {"givenName": "Nadia", "familyName": "Ferrand", "email": "nadia@example.org",
                                   "password": "trois petits chats"}}""";
        return List.of(
                Rule.own(
                        "GET /api/public/foundings",
                        scene -> get("/api/public/foundings"),
                        Persona.everyone(),
                        EnumSet.noneOf(Persona.class)),
                Rule.own(
                                "POST /api/public/foundings",
                                scene -> post("/api/public/foundings")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(founding),
                                Persona.everyone(),
                                EnumSet.noneOf(Persona.class))
                        .answering(400));
    }

    static List<Rule> rights() {
        return List.of(
                Rule.own("GET " + TERRITORY, scene -> get(TERRITORY), ADMINISTRATORS, ADMINISTRATOR),
                Rule.own(
                                "PUT " + TERRITORY,
                                scene -> put(TERRITORY)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("""
                                        {"version": 0, "name": "Valmarin", "siret": "%s", "place": "ZONE_A",
                                         "accent": "#1f5547"}""".formatted(Sirets.draw())),
                                ADMINISTRATORS,
                                ADMINISTRATOR)
                        .orConflict(),
                Rule.own("GET /api/core/rights", scene -> get("/api/core/rights"), ADMINISTRATORS, ADMINISTRATOR),
                Rule.own(
                        "GET /api/core/people",
                        scene -> get("/api/core/people").param("name", "zeph"),
                        ADMINISTRATORS,
                        ADMINISTRATOR),
                Rule.own(
                                "POST /api/core/people",
                                scene -> post("/api/core/people")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("""
                                                {"colleague": {"givenName": "Lucie", "familyName": "Vannier", "email": "lucie@mairie.test"},
                                                 "confirmed": "NONE"}"""),
                                ADMINISTRATORS,
                                ADMINISTRATOR)
                        .orConflict(),
                Rule.of(
                        "GET /api/core/people/{id}/rights",
                        scene -> get("/api/core/people/{id}/rights", scene.person(Persona.GUARDIAN)),
                        ADMINISTRATOR),
                Rule.of(
                                "POST /api/core/rights",
                                scene -> post("/api/core/rights")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("""
                                                {"personId": "%s", "role": "ANIMATOR", "scopeId": "%s", "until": "2027-07-03"}""".formatted(scene.town.person("Lina", "Faure"), scene.school)),
                                ADMINISTRATOR)
                        .orConflict(),
                Rule.of(
                        "PUT /api/core/rights/{id}",
                        scene -> put(
                                        "/api/core/rights/{id}",
                                        TownHallStage.of(scene).right())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"version\": 0, \"until\": \"2027-07-03\"}"),
                        ADMINISTRATOR),
                Rule.of(
                        "DELETE /api/core/rights/{id}",
                        scene -> delete(
                                "/api/core/rights/{id}", TownHallStage.of(scene).right()),
                        ADMINISTRATOR),
                Rule.own(
                        "GET /api/core/right-requests",
                        scene -> get("/api/core/right-requests"),
                        ADMINISTRATORS,
                        ADMINISTRATOR),
                Rule.of(
                        "POST /api/core/right-requests/{id}/accept",
                        scene -> post(
                                "/api/core/right-requests/{id}/accept",
                                TownHallStage.of(scene).rightRequest()),
                        ADMINISTRATOR),
                Rule.of(
                        "DELETE /api/core/right-requests/{id}",
                        scene -> delete(
                                "/api/core/right-requests/{id}",
                                TownHallStage.of(scene).rightRequest()),
                        ADMINISTRATOR));
    }

    static List<Rule> trail() {
        String period = "?from=2026-11-01&to=2026-11-30";
        return List.of(
                Rule.own(
                        "GET /api/core/audit", scene -> get("/api/core/audit" + period), ADMINISTRATORS, ADMINISTRATOR),
                Rule.own(
                        "POST /api/core/audit/export",
                        scene -> post("/api/core/audit/export" + period),
                        ADMINISTRATORS,
                        ADMINISTRATOR));
    }

    static List<Rule> opening() {
        String school = """
                {"name": "École des Tilleuls", "level": "PRIMARY", "street": "", "postcode": "21000", "city": "Valmarin"}""";
        return List.of(
                Rule.own(
                                "POST /api/core/schools",
                                scene -> post("/api/core/schools")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"uai\": \"0990001N\", \"school\": %s}".formatted(school)),
                                TOWN_HALLS,
                                EnumSet.noneOf(Persona.class))
                        .orConflict(),
                Rule.of(
                        "PUT /api/core/schools/{id}",
                        scene -> put(
                                        "/api/core/schools/{id}",
                                        TownHallStage.of(scene).emptySchool())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(school),
                        Persona.town()),
                Rule.own(
                        "GET /api/core/school-years",
                        scene -> get("/api/core/school-years"),
                        Persona.all(TOWN_HALLS, Persona.HEAD, Persona.HEAD_OF_OTHER_SCHOOL, Persona.FOREIGN_HEAD),
                        EnumSet.noneOf(Persona.class)),
                Rule.own(
                        "GET /api/core/first-steps",
                        scene -> get("/api/core/first-steps"),
                        TOWN_HALLS,
                        EnumSet.noneOf(Persona.class)),
                Rule.own(
                        "GET /api/core/school-years/proposed",
                        scene -> get("/api/core/school-years/proposed"),
                        TOWN_HALLS,
                        EnumSet.noneOf(Persona.class)),
                Rule.own(
                                "POST /api/core/school-years",
                                scene -> post("/api/core/school-years")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"startsOn\": \"2028-09-01\", \"endsOn\": \"2029-07-04\"}"),
                                TOWN_HALLS,
                                EnumSet.noneOf(Persona.class))
                        .orConflict(),
                Rule.of(
                                "PUT /api/core/school-years/{id}",
                                scene -> put(
                                                "/api/core/school-years/{id}",
                                                TownHallStage.of(scene).year())
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(
                                                "{\"version\": 0, \"startsOn\": \"2026-09-01\", \"endsOn\": \"2027-07-03\"}"),
                                Persona.town())
                        .orConflict());
    }
}
