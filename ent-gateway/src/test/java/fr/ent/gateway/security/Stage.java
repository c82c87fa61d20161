package fr.ent.gateway.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sets the scene through the API itself, as those who may. */
final class Stage {

    private static final Set<DayOfWeek> SERVED =
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private static final long LATER_THAN_ANY_CLOCK = 4_102_444_800L;

    private final MockMvc http;
    private final Scene scene;
    private final JsonMapper json = new JsonMapper();
    private String booking = "";
    private String pattern = "";
    private LocalDate day = LocalDate.of(2026, 12, 1);
    private int named;
    private int trips;

    Stage(MockMvc http, Scene scene) {
        this.http = http;
        this.scene = scene;
    }

    /** A day on which meals are served, another one each time. */
    LocalDate nextDay() {
        do {
            day = day.plusDays(1);
        } while (!SERVED.contains(day.getDayOfWeek()));
        return day;
    }

    String activity() {
        return id(Persona.AGENT, "/api/canteen/activities", activityText());
    }

    /** An activity of a name that no other has. */
    String activityText() {
        named++;
        return """
                {"schoolId": "%s", "name": "Cantine %d", "unit": "MEAL", "capacity": 100, "waitingList": true,
                 "weekdays": ["MONDAY", "TUESDAY", "THURSDAY", "FRIDAY"],
                 "bookingCutOff": {"kind": "DAYS_BEFORE", "days": 1, "at": "10:00"},
                 "cancellingCutOff": {"kind": "DAYS_BEFORE", "days": 1, "at": "10:00"}}""".formatted(scene.school, named);
    }

    void tariff(String activity) {
        done(answer(
                Persona.AGENT,
                put("/api/canteen/activities/{id}/tariffs", activity)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(TARIFF)));
    }

    static final String TARIFF = """
            {"validFrom": "2026-11-24", "councilDecidedOn": "2026-06-30", "councilReference": "2026-45",
             "brackets": [{"minCents": 0, "maxCents": null, "amountCents": 360}]}""";

    /** Zébulon's booking of a certain day, made again when somebody has cancelled it. */
    String booking(String activity) {
        MockHttpServletResponse answer = answer(
                Persona.GUARDIAN,
                post("/api/canteen/bookings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(booking(activity, LocalDate.of(2026, 12, 1))));
        if (answer.getStatus() != HttpStatus.CONFLICT.value()) {
            booking = idOf(done(answer));
        }
        return booking;
    }

    String booking(String activity, LocalDate date) {
        return """
                {"childId": "%s", "activityId": "%s", "date": "%s"}""".formatted(scene.child, activity, date);
    }

    String wishes(String activity) {
        return """
                {"from": "2027-06-14", "to": "2027-06-25",
                 "wishes": [{"childId": "%s", "activityId": "%s", "weekdays": ["MONDAY", "THURSDAY"]}]}""".formatted(scene.child, activity);
    }

    /** A pattern of Zébulon's; one that is over is made again another week. */
    String pattern(String activity) {
        if (pattern.isEmpty()) {
            MockHttpServletResponse answer = done(answer(
                    Persona.GUARDIAN,
                    post("/api/canteen/patterns")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("""
                                    {"from": "2027-01-05", "to": "2027-06-25",
                                     "wishes": [{"childId": "%s", "activityId": "%s", "weekdays": ["TUESDAY"]}]}""".formatted(scene.child, activity))));
            pattern = json.readTree(answer.getContentAsByteArray())
                    .get("patterns")
                    .get(0)
                    .get("id")
                    .asString();
        }
        return pattern;
    }

    /** Turns ahead of a child with two homes; taken back, they are set again. */
    String turnsAhead(SharedChild shared) {
        MockHttpServletResponse answer = done(answer(
                Persona.AGENT,
                put("/api/canteen/children/{id}/custody", shared.child())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"from": "2027-03-01", "oddHouseholdId": "%s", "evenHouseholdId": "%s",
                                 "days": {}}""".formatted(shared.odd(), shared.even()))));
        JsonNode versions = json.readTree(answer.getContentAsByteArray()).get("versions");
        return versions.get(versions.size() - 1).get("id").asString();
    }

    /** Days called off, anew each time. */
    String suspension(String text) {
        MockHttpServletResponse answer = done(answer(
                Persona.AGENT,
                post("/api/canteen/suspensions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(text)));
        return json.readTree(answer.getContentAsByteArray())
                .get("suspension")
                .get("id")
                .asString();
    }

    String entry() {
        return id(Persona.TEACHER, "/api/homework/entries", entryText());
    }

    String entryText() {
        return """
                {"classId": "%s", "date": "2026-11-24", "kind": "HOMEWORK", "dueDate": "2026-11-26",
                 "subject": "Lecture", "text": "Lire la page 12 de Zénobie"}""".formatted(scene.schoolClass);
    }

    /** A trip of ten minutes of its own, on a Tuesday before the holidays of Christmas. */
    String dayChange() {
        LocalTime from = LocalTime.of(7, 0).plusMinutes(10L * (trips / 3));
        LocalDate date = LocalDate.of(2026, 12, 1).plusWeeks(trips++ % 3);
        return """
                {"date": "%s", "kind": "TRIP", "from": "%s", "to": "%s", "title": "Sortie à la ferme",
                 "note": "Bottes"}""".formatted(date, from, from.plusMinutes(10));
    }

    String changedDay() {
        return id(Persona.TEACHER, "/api/homework/timetables/" + scene.schoolClass + "/exceptions", dayChange());
    }

    String conversation() {
        return id(Persona.GUARDIAN, "/api/messaging/conversations", conversationText());
    }

    String conversationText() {
        return """
                {"childId": "%s", "subject": "Absence", "text": "Zébulon a de la fièvre"}""".formatted(scene.child);
    }

    String deletedEntry() {
        String entry = entry();
        done(answer(Persona.TEACHER, delete("/api/homework/entries/{id}", entry)));
        return entry;
    }

    MockMultipartFile text() {
        byte[] bytes = "Bonjour Zébulon".getBytes(StandardCharsets.UTF_8);
        return new MockMultipartFile("file", "Zébulon.txt", "text/plain", bytes);
    }

    /** A picture that the teacher alone may open. */
    String picture() {
        MockMultipartFile point = new MockMultipartFile("file", "point.png", null, SpaceStage.point());
        return idOf(done(answer(Persona.TEACHER, multipart("/api/core/files").file(point))));
    }

    String file() {
        return idOf(done(answer(Persona.TEACHER, multipart("/api/core/files").file(text()))));
    }

    MockMultipartFile pupils() {
        String csv = """
                Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Adresse1;Cp1;Commune1;Pays1;Adresse2;Cp2;Commune2;Pays2; Cycle;Niveau;Libellé classe;Identifiant classe;Attestation fournie;Autorisation associations;Autorisation photo;Décision de passage
                ZÉPHYR;;Zébulon;14/03/2017;M;1234567890A;3 rue des Lilas;21000;Dijon;FRANCE;;;;;CYCLE II;CE1;CE1 Mme Aubin;123456;Oui;Non;Oui;
                """;
        return new MockMultipartFile("pupils", "eleves.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    String batch() {
        return idOf(done(answer(
                Persona.AGENT,
                multipart("/api/core/imports").file(pupils()).param("schoolId", scene.school.toString()))));
    }

    String id(Persona persona, String path, String body) {
        return idOf(done(answer(
                persona, post(path).contentType(MediaType.APPLICATION_JSON).content(body))));
    }

    String idOf(MockHttpServletResponse answer) {
        return json.readTree(answer.getContentAsByteArray()).get("id").asString();
    }

    MockHttpServletResponse answer(Persona persona, AbstractMockHttpServletRequestBuilder<?> request) {
        return answer(scene.subject(persona), request);
    }

    MockHttpServletResponse answer(String subject, AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return http.perform(request.with(
                            jwt().jwt(token -> token.subject(subject).claim("auth_time", LATER_THAN_ANY_CLOCK))))
                    .andReturn()
                    .getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    static MockHttpServletResponse done(MockHttpServletResponse answer) {
        if (answer.getStatus() >= 300) {
            throw new IllegalStateException("The stage isn't set: " + answer.getStatus() + " "
                    + new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        }
        return answer;
    }
}
