package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rules of what is kept how long, and of people who left. */
final class PrivacyRules {

    private static final String DEPARTURES = "/api/core/departures";
    private static final String HOLD = DEPARTURES + "/{personId}/hold";
    private static final String REGISTER = "/api/core/processing-register/export";
    private static final Set<Persona> ADMINISTRATOR = EnumSet.of(Persona.ADMINISTRATOR);
    private static final Set<Persona> ADMINISTRATORS = Persona.administrators();
    private static final Set<Persona> NO_READER = EnumSet.noneOf(Persona.class);

    private static final String ARCHIVE = "/api/me/data-export";

    /** Everybody but pupils, whose guardians ask. */
    private static final Set<Persona> OWNERS = Persona.people().stream()
            .filter(persona -> persona != Persona.PUPIL && persona != Persona.PUPIL_AT_OTHER_SCHOOL)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Persona.class)));

    private static final String OWN_CORRECTIONS = "/api/me/corrections";
    private static final String CORRECTIONS = "/api/core/corrections";
    private static final Set<Persona> GUARDIAN = EnumSet.of(Persona.GUARDIAN);
    private static final Set<Persona> TOWN = Persona.townHalls();

    private PrivacyRules() {}

    private static MockHttpServletRequestBuilder correctionOfZebulon(Scene scene) {
        return post(OWN_CORRECTIONS).contentType(MediaType.APPLICATION_JSON).content("""
                {"personId": "%s", "datum": "NAME", "wanted": "Il manque un accent.", "fileIds": []}""".formatted(scene.child));
    }

    /** A correction of Zélie's about Zébulon that waits, anew each time. */
    private static UUID correction(Scene scene) {
        UUID id = NewId.next();
        scene.town.number("""
                        with asked as (
                            insert into core.correction (id, person_id, datum, wanted, state, sent_by, sent_at)
                            values (:id, '%s', 'BIRTH', 'Né le 5.', 'SENT', '%s', now()) returning 1)
                        select count(*) from asked""".formatted(scene.child, scene.person(Persona.GUARDIAN)), id);
        return id;
    }

    static List<Rule> all() {
        return List.of(
                Rule.own("GET " + ARCHIVE, scene -> get(ARCHIVE), OWNERS, NO_READER),
                Rule.own("POST " + ARCHIVE, scene -> post(ARCHIVE), OWNERS, NO_READER)
                        .answering(202, 429),
                // asked for a moment ago: made by now, or not
                Rule.own("POST " + ARCHIVE + "/content", scene -> post(ARCHIVE + "/content"), OWNERS, OWNERS)
                        .answering(200, 404),
                Rule.own("DELETE " + ARCHIVE, scene -> delete(ARCHIVE), OWNERS, NO_READER),
                Rule.own("GET " + OWN_CORRECTIONS, scene -> get(OWN_CORRECTIONS), OWNERS, NO_READER),
                Rule.of("POST " + OWN_CORRECTIONS, PrivacyRules::correctionOfZebulon, GUARDIAN)
                        .orConflict(),
                Rule.of(
                        "POST " + OWN_CORRECTIONS + "/{id}/withdraw",
                        scene -> post(OWN_CORRECTIONS + "/{id}/withdraw", correction(scene)),
                        GUARDIAN),
                Rule.of("GET " + CORRECTIONS, scene -> get(CORRECTIONS), TOWN),
                Rule.of(
                        "POST " + CORRECTIONS + "/{id}/accept",
                        scene -> post(CORRECTIONS + "/{id}/accept", correction(scene)),
                        Persona.town()),
                Rule.of(
                        "POST " + CORRECTIONS + "/{id}/refuse",
                        scene -> post(CORRECTIONS + "/{id}/refuse", correction(scene))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"answer\": \"L’acte de naissance dit autre chose.\"}"),
                        Persona.town()),
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
