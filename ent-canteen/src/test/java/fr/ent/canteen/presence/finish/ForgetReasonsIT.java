package fr.ent.canteen.presence.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words with which a roll was opened again. */
@CanteenTest
class ForgetReasonsIT extends FamilyScene {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private ForgetReasons forgetReasons;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void goThreeMonthsAfterTheDayAndStandInNoTrail() throws Exception {
        reopen("Lila est partie avec sa tante");

        clock.set(Instant.parse("2027-02-24T11:00:00Z"));
        forgetReasons.everywhere();
        assertThat(reason()).isEqualTo("Lila est partie avec sa tante");
        clock.set(Instant.parse("2027-02-25T11:00:00Z"));
        forgetReasons.everywhere();

        assertThat(reason()).isEmpty();
        assertThat(town.town()
                        .in(() -> jdbc.sql("select details::text from core.audit_entry where action = 'roll.reopened'")
                                .query(String.class)
                                .single()))
                .contains("2026-11-24")
                .doesNotContain("Lila");
    }

    private void reopen(String reason) throws Exception {
        ActivityId canteen = town.canteen(50);
        Viewer animator = town.animator();
        clock.set(NOON);
        UUID finish = new Tablet(requests, animator, canteen)
                .tap(town.child("Tom"), "PRESENT", NOON)
                .finished(TODAY, NOON);
        requests.post(animator, "/api/canteen/presence/reopenings", """
                        {"finishId": "%s", "activityId": "%s", "date": "%s", "reason": "%s"}""".formatted(finish, canteen, TODAY, reason))
                .andExpect(status().isNoContent());
    }

    private String reason() {
        return town.town()
                .in(() -> jdbc.sql("select reason from canteen.presence_finish")
                        .query(String.class)
                        .single());
    }
}
