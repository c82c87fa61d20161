package fr.ent.canteen.offer;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.WEDNESDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

class ActivityIT extends FamilyScene {

    private static final String ACTIVITIES = "/api/canteen/activities";
    private static final LocalDate CHRISTMAS_WEEK = LocalDate.of(2026, 12, 21);

    @Autowired
    private TestClock.SettableClock clock;

    @Test
    void anAgentDescribesAnActivityAndFindsItAgain() throws Exception {
        String site = created(requests.post(agent, "/api/canteen/sites", """
                {"name":"Maison de l’enfance","address":"3 rue des Lilas"}"""));
        String extra = ",\"kind\":\"STUDY\",\"from\":\"16:30\",\"to\":\"18:00\",\"grades\":[\"CE1\",\"CE2\"]"
                + ",\"siteId\":\"" + site + "\"";

        requests.post(agent, ACTIVITIES, body(town.school(), extra))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.kind").value("STUDY"))
                .andExpect(jsonPath("$.hours.from").value("16:30:00"))
                .andExpect(jsonPath("$.siteId").value(site));

        requests.get(agent, "/api/canteen/catalogue")
                .andExpect(jsonPath("$.activities[0].audience.grades", hasSize(2)))
                .andExpect(jsonPath("$.sites[0].name").value("Maison de l’enfance"));
        requests.post(agent, "/api/canteen/sites", """
                        {"name":"Maison de l’enfance","address":""}""")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:site-exists"));
        requests.get(mother, ACTIVITIES + "?childId={id}", lea).andExpect(jsonPath("$", hasSize(1)));
    }

    @Test
    void refusesARegistrationThatNobodyLivesToSee() throws Exception {
        requests.post(agent, ACTIVITIES, body(town.school(), ",\"opensAt\":\"9999-01-01T00:00:00Z\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("opensAt"));
    }

    @Test
    void severalSchoolsAndSomeGradesAreServed() throws Exception {
        SchoolId other = town.town().school("Les Tilleuls");
        ChildId max = town.town().pupil("Max", "Roy", other, town.town().schoolClass(other, "CM1-CM2 Mme Roy"));
        Viewer father = town.guardian(max);
        String shared = created(requests.post(
                agent, ACTIVITIES, body(town.school(), ",\"schools\":[\"%s\"],\"grades\":[\"CM2\"]".formatted(other))));
        town.tariff(new ActivityId(UUID.fromString(shared)), LocalDate.of(2026, 9, 1), CanteenTown.GRID);

        requests.book(father, max, new ActivityId(UUID.fromString(shared)), MONDAY)
                .andExpect(status().isCreated());
        requests.book(mother, lea, new ActivityId(UUID.fromString(shared)), MONDAY)
                .andExpect(status().isNotFound());
        requests.get(mother, ACTIVITIES + "?childId={id}", lea)
                .andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void registrationOpensAndCloses() throws Exception {
        String care = created(requests.post(
                agent,
                ACTIVITIES,
                body(town.school(), ",\"opensAt\":\"2026-11-25T08:00:00Z\",\"closesAt\":\"2026-11-26T08:00:00Z\"")));
        ActivityId activity = new ActivityId(UUID.fromString(care));
        town.tariff(activity, LocalDate.of(2026, 9, 1), CanteenTown.GRID);
        LocalDate later = MONDAY.plusDays(7);

        requests.book(mother, lea, activity, later)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:not-open-yet"))
                .andExpect(jsonPath("$.opensAt").value("2026-11-25T08:00:00Z"));
        clock.set(Instant.parse("2026-11-25T08:00:00Z"));
        requests.book(mother, lea, activity, later).andExpect(status().isCreated());
        clock.set(Instant.parse("2026-11-26T08:00:00Z"));
        requests.book(mother, lea, activity, later.plusDays(1))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:registration-closed"));
    }

    @Test
    void holidaysAreForTheHolidaysAndWednesdaysForWednesdays() throws Exception {
        ActivityId holiday =
                town.activity(ActivityKind.HOLIDAY, Activity.Unit.DAY, 5, DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        ActivityId wednesday = town.activity(ActivityKind.WEDNESDAY, Activity.Unit.DAY, 5, DayOfWeek.WEDNESDAY);

        requests.book(mother, lea, holiday, CHRISTMAS_WEEK).andExpect(status().isCreated());
        requests.book(mother, lea, holiday, MONDAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("NOT_SERVED"));
        requests.book(mother, lea, holiday, LocalDate.of(2026, 12, 25))
                .andExpect(jsonPath("$.reason").value("PUBLIC_HOLIDAY"));
        requests.book(mother, lea, wednesday, WEDNESDAY).andExpect(status().isCreated());
        requests.book(mother, lea, wednesday, CHRISTMAS_WEEK.plusDays(2))
                .andExpect(jsonPath("$.reason").value("SCHOOL_HOLIDAY"));
    }

    @Test
    void theWeekShowsLunchesApartFromTheRest() throws Exception {
        town.canteen(5);
        ActivityId care = town.activity(ActivityKind.MORNING_CARE, Activity.Unit.SESSION, 5, DayOfWeek.MONDAY);
        requests.book(mother, lea, care, MONDAY).andExpect(status().isCreated());

        requests.get(mother, "/api/canteen/week?from={day}&to={day}", MONDAY, MONDAY)
                .andExpect(jsonPath("$.children", hasSize(1)))
                .andExpect(jsonPath("$.children[0].kind").value("CANTEEN"))
                .andExpect(jsonPath("$.activities[*].kind").value(contains("MORNING_CARE")))
                .andExpect(jsonPath("$.activities[0].days[0].status").value("BOOKED"));
    }

    @Test
    void refusesWhatCanNotBe() throws Exception {
        String before = created(requests.post(agent, ACTIVITIES, body(town.school(), "")));
        SchoolId foreign = founder.found().school();

        for (String extra : List.of(
                ",\"from\":\"18:00\",\"to\":\"16:30\"",
                ",\"from\":\"18:00\"",
                ",\"kind\":\"BRUNCH\"",
                ",\"grades\":[\"CE9\"]",
                ",\"opensAt\":\"2026-11-26T08:00:00Z\",\"closesAt\":\"2026-11-25T08:00:00Z\"")) {
            requests.post(agent, ACTIVITIES, body(town.school(), extra)).andExpect(status().isBadRequest());
        }
        requests.post(agent, ACTIVITIES, body(foreign, "")).andExpect(status().isNotFound());
        requests.post(agent, ACTIVITIES, body(town.school(), ",\"schools\":[\"%s\"]".formatted(foreign)))
                .andExpect(status().isNotFound());
        requests.put(agent, ACTIVITIES + "/" + before, body(town.town().school("Autre"), ""))
                .andExpect(status().isBadRequest());
        requests.put(founder.found().agent(), ACTIVITIES + "/" + before, body(town.school(), ""))
                .andExpect(status().isNotFound());
        requests.get(mother, "/api/canteen/catalogue").andExpect(status().isForbidden());
    }

    private static String body(SchoolId school, String extra) {
        return """
                {"schoolId":"%s","name":"Étude","unit":"SESSION","weekdays":["MONDAY","TUESDAY"],"capacity":12,
                 "waitingList":true,"bookingCutOff":{"kind":"DAYS_BEFORE","days":1,"at":"10:00"},
                 "cancellingCutOff":{"kind":"DAYS_BEFORE","days":1,"at":"10:00"}%s}""".formatted(school, extra);
    }

    private static String created(ResultActions answer) throws Exception {
        return Answers.id(answer.andExpect(status().isCreated()));
    }
}
