package fr.ent.canteen.presence;

import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Evening care that bills the quarters begun. */
class HoursAsTheyWereIT extends HoursScene {

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
    void daysGoneByThatNobodyBookedKeepThemToo() throws Exception {
        requests.post(agent, "/api/canteen/corrections/" + booking + "/cancel", "{\"reason\":\"Erreur\"}")
                .andExpect(status().isNoContent());
        tablet.tap(lea, "PRESENT", at("16:30"))
                .tap(lea, "COLLECTED", at("18:10"))
                .finished(TODAY, NIGHT);
        outcome("amountCents", 7 * 45);
        clock.set(Instant.parse("2026-11-25T08:00:00Z"));

        change("AS_PRESENT", "17:30").andExpect(status().isOk());
        outcome("amountCents", 7 * 45);
        clock.set(Instant.parse("2026-11-26T08:00:00Z"));

        change("AS_BOOKED", "18:30").andExpect(status().isOk());
        change("AS_BOOKED", "18:00").andExpect(status().isOk());
        outcome("amountCents", 7 * 45);
    }

    @Test
    void hoursAsTheyWereNeedHoursAndAUnitOfTime() throws Exception {
        requests.put(agent, "/api/canteen/activities/" + care, activity("AS_PRESENT", "null", "null"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("billedHours"))
                .andExpect(jsonPath("$.errors[0].code").value("needs-hours"));
    }
}
