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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** Evening care from 16:30 to 18:30 at 0.45 € a begun quarter, late pick-up 5 € after five minutes. */
class HoursAsTheyWereIT extends FamilyScene {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NIGHT = at("20:00");
    private static final int BOOKED = 8 * 45;

    @Autowired
    private TestClock.SettableClock clock;

    private ActivityId care;
    private Tablet tablet;
    private String booking;

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

    @Test
    void countsTheQuartersBegunOnceTheRollIsFinished() throws Exception {
        tablet.tap(lea, "PRESENT", at("16:32"))
                .tap(lea, "COLLECTED", at("17:50"))
                .send(TODAY, NIGHT);
        outcome("amountCents", null);
        day("amountCents", BOOKED);

        tablet.finish(TODAY, NIGHT);

        outcome("amountCents", 6 * 45);
        week().andExpect(step("arrivedAt", "16:32:00"))
                .andExpect(step("collectedAt", "17:50:00"))
                .andExpect(step("quantity", 6));
        atTheDesk(6 * 45);
        requests.get(mother, "/api/canteen/accounts/own?month=2026-11")
                .andExpect(jsonPath("$[0].lines[0].amountCents").value(6 * 45))
                .andExpect(jsonPath("$[0].lines[0].units").value(6));
    }

    @Test
    void theBookedQuartersStandWhereNobodySaidWhenAChildLeft() throws Exception {
        tablet.tap(lea, "PRESENT", at("16:40")).finished(TODAY, NIGHT);

        outcome("amountCents", null);
        day("amountCents", BOOKED);
    }

    @Test
    void tapsOfALateTabletCountByTheMomentTheyWereMade() throws Exception {
        tablet.ahead(Duration.ofMinutes(-90))
                .tap(lea, "PRESENT", at("16:30"))
                .tap(lea, "COLLECTED", at("16:44"))
                .finished(TODAY, NIGHT);

        outcome("amountCents", 45);
    }

    @Test
    void aPersonsWordCorrectsTheTimeOfATap() throws Exception {
        tablet.tap(lea, "PRESENT", at("16:30"))
                .tap(lea, "COLLECTED", at("18:20"))
                .say(lea, "COLLECTED", at("17:10"), at("18:21"))
                .finished(TODAY, NIGHT);

        outcome("amountCents", 3 * 45);
    }

    @Test
    void aChildWhoIsCollectedLatePaysForItOnceByName() throws Exception {
        tablet.tap(lea, "PRESENT", at("16:30"))
                .tap(lea, "COLLECTED", at("18:35"))
                .finished(TODAY, NIGHT);
        outcome("amountCents", BOOKED);

        tablet.say(lea, "COLLECTED", at("18:36"), at("19:00")).send(TODAY, NIGHT);

        outcome("amountCents", BOOKED + 500);
        week().andExpect(
                        jsonPath("$.activities[0].days[0].outcome.explanation[?(@.occasion=='LATE_PICK_UP')].plusCents")
                                .value(contains(500)));
    }

    @Test
    void aBookingMadeLateCanBeCollectedLate() throws Exception {
        requests.post(agent, "/api/canteen/corrections/" + booking + "/cancel", "{\"reason\":\"Erreur\"}")
                .andExpect(status().isNoContent());
        requests.post(agent, "/api/canteen/corrections", """
                        {"childId":"%s","activityId":"%s","date":"%s","situation":"LATE","reason":"Par téléphone"}""".formatted(lea, care, TODAY))
                .andExpect(status().isCreated());
        day("amountCents", 2 * BOOKED);

        tablet.tap(lea, "PRESENT", at("16:30"))
                .tap(lea, "COLLECTED", at("18:40"))
                .finished(TODAY, NIGHT);

        outcome("amountCents", 2 * BOOKED + 500);
    }

    @Test
    void aPriceFixedByHandStands() throws Exception {
        tablet.tap(lea, "PRESENT", at("16:30"))
                .tap(lea, "COLLECTED", at("18:40"))
                .finished(TODAY, NIGHT);
        requests.put(
                agent,
                "/api/canteen/corrections/" + booking + "/price",
                "{\"amountCents\":100,\"reason\":\"Accord du maire\"}");

        outcome("amountCents", null);
        day("amountCents", 100);
    }

    @Test
    void daysGoneByKeepTheirHoursAndHowTheyWereBilled() throws Exception {
        tablet.tap(lea, "PRESENT", at("16:30"))
                .tap(lea, "COLLECTED", at("18:10"))
                .finished(TODAY, NIGHT);
        clock.set(Instant.parse("2026-11-25T08:00:00Z"));

        change("AS_PRESENT", "17:30").andExpect(status().isOk());
        outcome("amountCents", 7 * 45);

        change("AS_BOOKED", "18:30").andExpect(status().isOk());
        outcome("amountCents", 7 * 45);
    }

    @Test
    void hoursAsTheyWereNeedHoursAndAUnitOfTime() throws Exception {
        requests.put(agent, "/api/canteen/activities/" + care, activity("AS_PRESENT", "null", "null"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("billedHours"))
                .andExpect(jsonPath("$.errors[0].code").value("needs-hours"));
    }

    private ResultActions change(String billed, String to) throws Exception {
        return requests.put(agent, "/api/canteen/activities/" + care, activity(billed, "\"16:30\"", "\"" + to + "\""));
    }

    private String activity(String billed, String from, String to) {
        return """
                {"schoolId":"%s","name":"Accueil du soir","kind":"EVENING_CARE","unit":"QUARTER_HOUR",
                 "weekdays":["TUESDAY"],"capacity":20,"waitingList":true,
                 "bookingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":1,"at":"18:00"},
                 "cancellingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":1,"at":"18:00"},
                 "from":%s,"to":%s,"billedHours":"%s","toleranceMinutes":5}""".formatted(town.school(), from, to, billed);
    }

    private void price() throws Exception {
        requests.put(agent, "/api/canteen/activities/" + care + "/tariffs", """
                        {"validFrom":"2026-11-18","councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":45,
                         "modifiers":[{"occasion":"LATE","percent":100},{"occasion":"LATE_PICK_UP","plusCents":500}]}""").andExpect(status().isNoContent());
    }

    private ResultActions week() throws Exception {
        return requests.get(mother, "/api/canteen/week?from={d}&to={d}", TODAY, TODAY);
    }

    private void outcome(String field, @Nullable Object expected) throws Exception {
        day("outcome." + field, expected);
    }

    private void day(String field, @Nullable Object expected) throws Exception {
        week().andExpect(jsonPath("$.activities[?(@.activityId=='%s')].days[0].%s", care, field)
                .value(expected == null ? anyOf(empty(), contains((Object) null)) : contains(expected)));
    }

    private static ResultMatcher step(String field, Object expected) {
        return jsonPath("$.activities[0].days[0].outcome.explanation[?(@.kind=='STAY')]." + field)
                .value(contains(expected));
    }

    private void atTheDesk(int cents) throws Exception {
        requests.get(
                        agent,
                        "/api/canteen/families/{id}?from=2026-11-20&to=2026-11-30",
                        town.town().householdOf(lea.asPerson()))
                .andExpect(jsonPath("$.attendance[0].amountCents").value(cents))
                .andExpect(jsonPath("$.attendance[0].explanation[?(@.kind=='STAY')].quantity")
                        .value(contains(6)));
    }

    /** On the town's clock, an hour ahead of UTC. */
    private static Instant at(String time) {
        return TODAY.atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Europe/Paris"))
                .toInstant();
    }
}
