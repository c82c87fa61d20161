package fr.ent.canteen.presence;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.canteen.testing.Tablet;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The minute at which a child is handed over, and when nobody says it. */
class HandingOverIT extends HoursScene {

    @Test
    void secondsThatNobodySeesAreNotBilled() throws Exception {
        tablet.tap(lea, "PRESENT", at("16:30"))
                .tap(lea, "COLLECTED", at("18:35").plusSeconds(59))
                .finished(TODAY, NIGHT);

        outcome("amountCents", BOOKED);
    }

    @Test
    void aTapOfALaterDayCountsNoTime() throws Exception {
        tablet.tap(lea, "PRESENT", at("16:30")).finished(TODAY, NIGHT);
        Instant morning = Instant.parse("2026-11-25T08:00:00Z");
        clock.set(morning);
        Tablet desk = new Tablet(requests, agent, care);

        desk.tap(lea, "COLLECTED", morning)
                .send(TODAY, morning)
                .andExpect(jsonPath("$.refused").isEmpty());

        outcome("amountCents", BOOKED);
        week().andExpect(jsonPath("$.activities[0].days[0].outcome.explanation[?(@.occasion=='LATE_PICK_UP')]")
                .isEmpty());
    }

    @Test
    void aSaidTimeCountsOnALaterDayToo() throws Exception {
        tablet.tap(lea, "PRESENT", at("16:30")).finished(TODAY, NIGHT);
        Instant morning = Instant.parse("2026-11-25T08:00:00Z");
        clock.set(morning);

        new Tablet(requests, agent, care)
                .say(lea, "COLLECTED", at("17:10"), morning)
                .send(TODAY, morning)
                .andExpect(jsonPath("$.refused").isEmpty());

        outcome("amountCents", 3 * 45);
    }

    @Test
    void aDayIsOpenUntilTheChildIsHandedOverOrTheDayIsOver() throws Exception {
        tablet.tap(lea, "PRESENT", at("16:30")).finished(TODAY, NIGHT);
        certain(false);
        clock.set(Instant.parse("2026-11-25T08:00:00Z"));
        certain(true);
        clock.set(NIGHT);

        tablet.tap(lea, "COLLECTED", at("18:00")).send(TODAY, NIGHT);

        certain(true);
    }

    private void certain(boolean expected) throws Exception {
        requests.get(mother, "/api/canteen/accounts/own?month=2026-11")
                .andExpect(jsonPath("$[0].lines[0].certain").value(expected));
    }
}
