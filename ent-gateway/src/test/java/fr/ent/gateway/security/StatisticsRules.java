package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of the statistics of use: of one school, for its head and the administrator. */
final class StatisticsRules {

    private static final String STATISTICS = "/api/core/statistics";
    private static final String ASKED = "?from=2026-11-01&to=2026-11-30&schoolId=";

    private static final Set<Persona> READING = EnumSet.of(Persona.ADMINISTRATOR, Persona.HEAD);

    private StatisticsRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("GET " + STATISTICS, scene -> get(STATISTICS + ASKED + scene.school), READING),
                Rule.of(
                        "GET " + STATISTICS + "/file",
                        scene -> get(STATISTICS + "/file" + ASKED + scene.school),
                        READING));
    }
}
