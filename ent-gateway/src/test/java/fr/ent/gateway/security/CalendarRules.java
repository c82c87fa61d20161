package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rules of days without school, and of the school week. */
final class CalendarRules {

    private static final String CLOSED_DAYS = "/api/core/closed-days";
    private static final String HOURS = "/api/core/schools/{id}/hours";
    private static final String WEEK = "/api/core/school-week";

    /** Those who may ask; each sees and closes the schools of the own territory alone. */
    private static final Set<Persona> TOWN_HALLS = Persona.townHalls();

    private CalendarRules() {}

    static List<Rule> all() {
        return List.of(
                towns("GET " + CLOSED_DAYS, scene -> get(CLOSED_DAYS).param("year", "2026")),
                Rule.of(
                        "POST " + CLOSED_DAYS + "/preview",
                        scene -> json(post(CLOSED_DAYS + "/preview"), days(scene.school.toString())),
                        Persona.town()),
                Rule.of(
                                "POST " + CLOSED_DAYS,
                                scene -> json(post(CLOSED_DAYS), days(scene.school.toString())),
                                Persona.town())
                        .orConflict(),
                Rule.of(
                        "PUT " + CLOSED_DAYS + "/{id}",
                        scene -> json(
                                put(
                                        CLOSED_DAYS + "/{id}",
                                        TownHallStage.of(scene).closedDays()),
                                """
                                {"version": 0, "label": "Pont", "to": "2028-05-26"}"""),
                        Persona.town()),
                Rule.of(
                        "DELETE " + CLOSED_DAYS + "/{id}",
                        scene -> delete(
                                CLOSED_DAYS + "/{id}", TownHallStage.of(scene).closedDays()),
                        Persona.town()),
                Rule.of(
                        "PUT " + HOURS,
                        scene -> json(put(HOURS, scene.school), """
                        {"halves": [{"weekday": "MONDAY", "half": "MORNING", "from": "08:30", "to": "11:30"}]}"""),
                        Persona.all(Persona.town(), Persona.HEAD)),
                towns("GET " + WEEK, scene -> get(WEEK)),
                towns("PUT " + WEEK, scene -> json(put(WEEK), """
                        {"startsOn": "2028-09-04", "days": "FOUR"}""")));
    }

    static String days(String school) {
        return """
                {"schoolId": "%s", "label": "Pont", "from": "2028-05-26", "to": "2028-05-26"}""".formatted(school);
    }

    private static Rule towns(String route, Rule.Call call) {
        return Rule.own(route, call, TOWN_HALLS, EnumSet.noneOf(Persona.class));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
