package fr.ent.canteen.presence;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** Evening care from 16:30 to 18:30 at 0.45 € a begun quarter, late pick-up 5 € after five minutes. */
abstract class HoursScene extends FamilyScene {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Instant NIGHT = at("20:00");
    static final int BOOKED = 8 * 45;

    @Autowired
    TestClock.SettableClock clock;

    ActivityId care;
    Tablet tablet;
    String booking;

    @BeforeEach
    void bookCare() throws Exception {
        clock.set(Instant.parse("2026-11-18T08:00:00Z"));
        care = town.activity(ActivityKind.EVENING_CARE, Activity.Unit.QUARTER_HOUR, 20, DayOfWeek.TUESDAY);
        change("AS_PRESENT", "18:30").andExpect(status().isOk());
        price();
        booking = requests.book(mother, lea, care, TODAY)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.amountCents").value(BOOKED))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
        Viewer animator = town.animator();
        tablet = new Tablet(requests, animator, care);
        clock.set(NIGHT);
    }

    ResultActions change(String billed, String to) throws Exception {
        return requests.put(agent, "/api/canteen/activities/" + care, activity(billed, "\"16:30\"", "\"" + to + "\""));
    }

    String activity(String billed, String from, String to) {
        return """
                {"schoolId":"%s","name":"Accueil du soir","kind":"EVENING_CARE","unit":"QUARTER_HOUR",
                 "weekdays":["TUESDAY"],"capacity":20,"waitingList":true,
                 "bookingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":1,"at":"18:00"},
                 "cancellingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":1,"at":"18:00"},
                 "from":%s,"to":%s,"billedHours":"%s","toleranceMinutes":5}""".formatted(town.school(), from, to, billed);
    }

    void price() throws Exception {
        requests.put(agent, "/api/canteen/activities/" + care + "/tariffs", """
                        {"validFrom":"2026-11-18","councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":45,
                         "modifiers":[{"occasion":"LATE","percent":100},{"occasion":"LATE_PICK_UP","plusCents":500}]}""").andExpect(status().isNoContent());
    }

    ResultActions week() throws Exception {
        return requests.get(mother, "/api/canteen/week?from={d}&to={d}", TODAY, TODAY);
    }

    void outcome(String field, @Nullable Object expected) throws Exception {
        day("outcome." + field, expected);
    }

    void day(String field, @Nullable Object expected) throws Exception {
        week().andExpect(jsonPath("$.activities[?(@.activityId=='%s')].days[0].%s", care, field)
                .value(expected == null ? anyOf(empty(), contains((Object) null)) : contains(expected)));
    }

    static ResultMatcher step(String field, Object expected) {
        return jsonPath("$.activities[0].days[0].outcome.explanation[?(@.kind=='STAY')]." + field)
                .value(contains(expected));
    }

    void atTheDesk(int cents) throws Exception {
        requests.get(
                        agent,
                        "/api/canteen/families/{id}?from=2026-11-20&to=2026-11-30",
                        town.town().householdOf(lea.asPerson()))
                .andExpect(jsonPath("$.attendance[0].amountCents").value(cents))
                .andExpect(jsonPath("$.attendance[0].explanation[?(@.kind=='STAY')].quantity")
                        .value(contains(6)));
    }

    /** On the town's clock, an hour ahead of UTC. */
    static Instant at(String time) {
        return TODAY.atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Europe/Paris"))
                .toInstant();
    }
}
