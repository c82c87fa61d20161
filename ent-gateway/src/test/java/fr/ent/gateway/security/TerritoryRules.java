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

/** The rules of what a town chooses for itself, takes from the State, and takes back. */
final class TerritoryRules {

    private static final String OWN = "/api/core/territories/own";

    private static final Set<Persona> ADMINISTRATOR = EnumSet.of(Persona.ADMINISTRATOR);

    /** Those who may ask; each sees the own territory alone. */
    private static final Set<Persona> ADMINISTRATORS = Persona.administrators();

    /** Those who may write schools and years down, each in the own territory. */
    private static final Set<Persona> TOWN_HALLS = Persona.townHalls();

    /** Those who see to the classes of the school. */
    private static final Set<Persona> CLASS_KEEPERS = Persona.all(Persona.town(), Persona.HEAD);

    private static final String LIST_HEADER = "Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;"
            + "Statut_public_prive;Adresse_1;Adresse_2;Adresse_3;Code_postal;Code_commune;Nom_commune;Ecole_maternelle;"
            + "Ecole_elementaire;etat";

    private TerritoryRules() {}

    static List<Rule> choices() {
        return List.of(
                Rule.own(
                        "POST /api/core/rights/export",
                        scene -> post("/api/core/rights/export"),
                        ADMINISTRATORS,
                        ADMINISTRATOR),
                chosen("/modules", "{\"off\": []}"),
                chosen("/quiet-hours", "{\"hours\": {\"from\": \"20:00\", \"until\": \"07:00\", \"weekends\": true}}"),
                // a file of nobody: whoever may give a logo gets as far as a 400
                chosen("/logo", "{\"fileId\": \"%s\", \"text\": \"Blason\"}".formatted(UUID.randomUUID()))
                        .answering(400),
                Rule.own(
                        "DELETE " + OWN + "/logo",
                        scene -> delete(OWN + "/logo"),
                        ADMINISTRATORS,
                        EnumSet.noneOf(Persona.class)),
                Rule.own(
                        "GET /api/public/logos/{digest}",
                        scene -> get(TownHallStage.of(scene).logo()).with(sent -> {
                            sent.setServerName(scene.host);
                            return sent;
                        }),
                        Persona.everyone(),
                        EnumSet.noneOf(Persona.class)));
    }

    private static Rule chosen(String what, String body) {
        return Rule.own(
                "PUT " + OWN + what,
                scene -> put(OWN + what).contentType(MediaType.APPLICATION_JSON).content(body),
                ADMINISTRATORS,
                EnumSet.noneOf(Persona.class));
    }

    static List<Rule> removals() {
        String line = "0990001N;Jean Macé;Ecole;Public;;;;21990;21999;Valmarin;0;1;OUVERT";
        return List.of(
                Rule.own(
                        "POST /api/core/school-list/preview",
                        scene -> post("/api/core/school-list/preview")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"csv\": \"%s\\n%s\", \"communes\": []}".formatted(LIST_HEADER, line)),
                        TOWN_HALLS,
                        EnumSet.noneOf(Persona.class)),
                Rule.own(
                        "POST /api/core/school-list",
                        scene -> post("/api/core/school-list")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                        {"schools": [{"uai": "0990009X", "school": {"name": "École des Saules",
                                         "level": "PRIMARY", "street": "", "postcode": "21000", "city": "Valmarin"}}]}"""),
                        TOWN_HALLS,
                        EnumSet.noneOf(Persona.class)),
                Rule.of(
                        "DELETE /api/core/schools/{id}",
                        scene -> delete(
                                "/api/core/schools/{id}",
                                TownHallStage.of(scene).emptySchool()),
                        Persona.town()),
                Rule.of(
                                "DELETE /api/core/school-years/{id}",
                                scene -> delete(
                                        "/api/core/school-years/{id}",
                                        TownHallStage.of(scene).year()),
                                Persona.town())
                        .answering(409),
                Rule.of(
                                "DELETE /api/core/classes/{id}",
                                scene -> delete("/api/core/classes/{id}", scene.schoolClass),
                                CLASS_KEEPERS)
                        .answering(409),
                Rule.of(
                        "PUT /api/core/classes/{id}",
                        scene -> put(
                                        "/api/core/classes/{id}",
                                        TownHallStage.of(scene).emptyClass())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"name\": \"CE1 %s\"}".formatted(UUID.randomUUID())),
                        CLASS_KEEPERS),
                Rule.of(
                        "POST /api/core/classes",
                        scene -> post("/api/core/classes")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"schoolId\": \"%s\", \"yearId\": \"%s\", \"name\": \"%s\", \"levels\": []}"
                                        .formatted(
                                                scene.school,
                                                TownHallStage.of(scene).year(),
                                                UUID.randomUUID())),
                        CLASS_KEEPERS),
                Rule.of(
                        "GET /api/core/classes/closed",
                        scene -> get("/api/core/classes/closed").param("schoolId", scene.school.toString()),
                        CLASS_KEEPERS),
                Rule.of(
                        "POST /api/core/classes/{id}/open",
                        scene -> post("/api/core/classes/{id}/open", scene.schoolClass),
                        CLASS_KEEPERS));
    }
}
