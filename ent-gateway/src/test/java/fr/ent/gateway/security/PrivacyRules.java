package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.PersonId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/** The rules of what is kept how long, and of people who left. */
final class PrivacyRules {

    private static final String DEPARTURES = "/api/core/departures";
    private static final String HOLD = DEPARTURES + "/{personId}/hold";
    private static final String REGISTER = "/api/core/processing-register/export";
    private static final Set<Persona> ADMINISTRATOR = EnumSet.of(Persona.ADMINISTRATOR);
    private static final Set<Persona> ADMINISTRATORS = EnumSet.of(Persona.ADMINISTRATOR, Persona.FOREIGN_ADMINISTRATOR);
    private static final Set<Persona> NO_READER = EnumSet.noneOf(Persona.class);

    private static final String ARCHIVE = "/api/me/data-export";

    /** Everybody but pupils, whose guardians ask. */
    private static final Set<Persona> OWNERS = Persona.people().stream()
            .filter(persona -> persona != Persona.PUPIL && persona != Persona.PUPIL_AT_OTHER_SCHOOL)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Persona.class)));

    private PrivacyRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own("GET " + ARCHIVE, scene -> get(ARCHIVE), OWNERS, NO_READER),
                Rule.own("POST " + ARCHIVE, scene -> post(ARCHIVE), OWNERS, NO_READER)
                        .answering(202, 429),
                // asked for a moment ago: made by now, or not
                Rule.own("POST " + ARCHIVE + "/content", scene -> post(ARCHIVE + "/content"), OWNERS, OWNERS)
                        .answering(200, 404),
                Rule.own("DELETE " + ARCHIVE, scene -> delete(ARCHIVE), OWNERS, NO_READER),
                Rule.own(
                        "GET /api/public/retention",
                        scene -> get("/api/public/retention"),
                        Persona.everyone(),
                        NO_READER),
                Rule.own("POST " + REGISTER, scene -> post(REGISTER), ADMINISTRATORS, NO_READER),
                Rule.own("GET " + DEPARTURES, scene -> get(DEPARTURES), ADMINISTRATORS, ADMINISTRATOR),
                Rule.of(
                        "PUT " + HOLD,
                        scene -> put(HOLD, departed(scene, "null, null, null"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"until\": \"2027-06-30\", \"because\": \"Litige en cours\"}"),
                        ADMINISTRATOR),
                Rule.of(
                        "DELETE " + HOLD,
                        scene -> delete(HOLD, departed(scene, "'2027-06-30', 'Litige en cours', :id")),
                        ADMINISTRATOR));
    }

    /** Somebody who left, anew each time. */
    private static PersonId departed(Scene scene, String kept) {
        PersonId person = scene.town.person("Rose", "Martin");
        scene.town.number("""
                        with noted as (
                            insert into core.departure (person_id, since, noted_at, kept_until, kept_because, kept_by)
                            values (:id, '2026-11-01', now(), %s) returning 1)
                        select count(*) from noted""".formatted(kept), person.value());
        return person;
    }
}
