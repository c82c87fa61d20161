package fr.ent.canteen.presence.caterer;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.kitchen.OrdersOfTown;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.testing.MailServer;
import fr.ent.core.testing.TestClock;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Orders that the town hall has mailed once more: when they left first stays known. */
class OrdersSentAgainIT extends FamilyScene {

    /** Two working days before Monday at 10:00 in Paris. */
    private static final Instant CUT_OFF = Instant.parse("2026-11-26T09:00:00Z");

    private static final String SENDINGS = "/api/canteen/kitchen/sendings";

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private OrdersOfTown orders;

    @Autowired
    private MailClock mailClock;

    @Autowired
    private JdbcClient jdbc;

    private ActivityId canteen;
    private String address;

    @BeforeEach
    void mailTheOrderOfMonday() throws Exception {
        address = UUID.randomUUID() + "@traiteur.test";
        canteen = town.canteen(50);
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        clock.set(CUT_OFF);
        requests.put(
                        agent,
                        "/api/canteen/kitchen/caterer",
                        "{\"name\": \"Les Fourneaux\", \"email\": \"%s\"}".formatted(address))
                .andExpect(status().isOk());
        orders.freeze(town);
        mailClock.tick();
    }

    @Test
    void keepWhenTheyLeftFirstAndSayWhenTheyLeftAgain() throws Exception {
        clock.set(CUT_OFF.plus(Duration.ofHours(1)));

        sendAgain();
        steps().andExpect(jsonPath("$[0].sentAt").value("2026-11-26T09:00:00Z"))
                .andExpect(jsonPath("$[0].again").value(true))
                .andExpect(jsonPath("$[0].resentAt").isEmpty());
        mailClock.tick();
        mailClock.tick();

        steps().andExpect(jsonPath("$[0].sentAt").value("2026-11-26T09:00:00Z"))
                .andExpect(jsonPath("$[0].again").value(false))
                .andExpect(jsonPath("$[0].resentAt").value("2026-11-26T10:00:00Z"));
        assertThat(mails()).hasSize(2);
    }

    @Test
    void leaveAtTheInstantInWhichTheyAreAskedFor() throws Exception {
        sendAgain();
        mailClock.tick();
        mailClock.tick();

        assertThat(mails()).hasSize(2);
    }

    @Test
    void stayKnownWhenANewVersionOvertakesThem() throws Exception {
        sendAgain();
        town.town().run(() -> jdbc.sql("""
                        insert into canteen.child_needs (child_id, allergens, plan_from)
                        values (:child, '{MILK}', '2026-09-01')""").param("child", lea.value()).update());
        orders.freeze(town);

        mailClock.tick();
        mailClock.tick();

        steps().andExpect(jsonPath("$[*].version").value(contains(0, 1)))
                .andExpect(jsonPath("$[0].sentAt").isNotEmpty())
                .andExpect(jsonPath("$[1].sentAt").isNotEmpty());
        assertThat(mails()).hasSize(2);
        assertThat(mails().getLast().getSubject()).startsWith("Commande modifiée : ");
    }

    private void sendAgain() throws Exception {
        requests.post(agent, SENDINGS, "{\"activityId\": \"%s\", \"date\": \"%s\"}".formatted(canteen, MONDAY))
                .andExpect(status().isNoContent());
    }

    private ResultActions steps() throws Exception {
        return requests.get(agent, SENDINGS + "?schoolId={school}&date={day}", town.school(), MONDAY);
    }

    private List<MimeMessage> mails() {
        return MailServer.sentTo(address);
    }
}
