package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;

/** The rules of the day sheet of a class and of the habits on it. */
final class DaySheetRules {

    private static final Set<Persona> LEADERS = EnumSet.of(Persona.TEACHER, Persona.HEAD);

    private DaySheetRules() {}

    static List<Rule> all() {
        String habits = "/api/homework/classes/{classId}/habits";
        String sheet = "/api/homework/classes/{classId}/day-sheet";
        return List.of(
                Rule.of("GET " + habits, scene -> get(habits, scene.schoolClass), LEADERS),
                Rule.of(
                                "PUT " + habits,
                                scene -> put(habits, scene.schoolClass)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("""
                                                {"version": 0, "words": "Les ciseaux sont dans l’armoire de Zénobie"}"""),
                                LEADERS)
                        .orConflict(),
                Rule.of(
                        "POST " + sheet,
                        scene -> post(sheet, scene.schoolClass).param("date", "2026-11-24"),
                        Persona.all(LEADERS, Persona.ATSEM)));
    }
}
