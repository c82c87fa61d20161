package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.util.Base64;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sets the scene for what the town hall does with its schools and with rights. */
record TownHallStage(Scene scene, Stage stage) {

    private static final JsonMapper JSON = new JsonMapper();

    static TownHallStage of(Scene scene) {
        return new TownHallStage(scene, scene.stage());
    }

    /** The school year of the town. */
    String year() {
        MockHttpServletResponse years = Stage.done(stage.answer(Persona.AGENT, get("/api/core/school-years")));
        JsonNode all = JSON.readTree(years.getContentAsByteArray());
        return all.get(all.size() - 1).get("id").asString();
    }

    /** The address of a logo of the town, anew each time. */
    String logo() {
        byte[] point = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        String file = stage.idOf(Stage.done(stage.answer(
                Persona.ADMINISTRATOR,
                multipart("/api/core/files").file(new MockMultipartFile("file", "blason.png", null, point)))));
        Stage.done(stage.answer(
                Persona.ADMINISTRATOR,
                put("/api/core/territories/own/logo")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"fileId\": \"%s\", \"text\": \"Blason\"}".formatted(file))));
        MockHttpServletResponse own = Stage.done(stage.answer(Persona.ADMINISTRATOR, get("/api/core/territories/own")));
        return JSON.readTree(own.getContentAsByteArray()).get("logo").asString();
    }

    /** A school whose name is nobody's secret. */
    String emptySchool() {
        return scene.town.school("Le Moulin").toString();
    }

    /** A class of a school of its own, anew each time. */
    String emptyClass() {
        return scene.town.schoolClass(scene.school, "CE1 " + UUID.randomUUID()).toString();
    }

    /** A day to come on which a school of its own is closed, anew each time. */
    String closedDays() {
        return stage.idOf(Stage.done(stage.answer(
                Persona.AGENT,
                post("/api/core/closed-days")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(CalendarRules.days(emptySchool())))));
    }

    /** A right of somebody who held none, anew each time. */
    String right() {
        return right(scene.subject(Persona.ADMINISTRATOR), "\"TOWN_AGENT\"", "\"2026-12-18\"");
    }

    /** Another administrator asks for one more, anew each time. */
    String rightRequest() {
        PersonId other = scene.town.holder(
                "Ada",
                "Colas",
                Role.TERRITORY_ADMINISTRATOR,
                ScopeType.TERRITORY,
                scene.town.id().value());
        return right(scene.town.account(other), "\"TERRITORY_ADMINISTRATOR\"", "null");
    }

    private String right(String by, String role, String until) {
        return stage.idOf(Stage.done(stage.answer(
                by,
                post("/api/core/rights").contentType(MediaType.APPLICATION_JSON).content("""
                                {"personId": "%s", "role": %s, "scopeId": null, "until": %s}""".formatted(
                                scene.town.person("Lina", "Faure"), role, until)))));
    }
}
