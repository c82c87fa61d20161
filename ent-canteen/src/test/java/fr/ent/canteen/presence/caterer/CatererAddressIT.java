package fr.ent.canteen.presence.caterer;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.kitchen.OrdersOfTown;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Public;
import fr.ent.core.Viewer;
import fr.ent.core.testing.MailServer;
import fr.ent.core.testing.TestClock;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Orders go to the caterer's one address, however often it is mistyped and corrected. */
class CatererAddressIT extends FamilyScene {

    /** Two working days before Monday at 10:00 in Paris. */
    private static final Instant CUT_OFF = Instant.parse("2026-11-26T09:00:00Z");

    private static final String CATERER = "/api/canteen/kitchen/caterer";

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private OrdersOfTown orders;

    @Autowired
    private OrderTrail trail;

    @Autowired
    private MailClock mailClock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Public everybody;

    private ActivityId canteen;
    private String address;

    @BeforeEach
    void orderMonday() throws Exception {
        address = UUID.randomUUID() + "@traiteur.test";
        canteen = town.canteen(50);
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        clock.set(CUT_OFF);
    }

    @Test
    void ordersLeaveOnceMoreToACorrectedAddress() throws Exception {
        String mistyped = UUID.randomUUID() + "@faute.test";
        setCaterer(mistyped);
        orders.freeze(town);
        mailClock.tick();
        String token = new ReceivedMail(MailServer.sentTo(mistyped).getFirst()).token();
        everybody
                .post(everybody.host(town.town()), "/api/public/caterer/" + token + "/receipts", """
                                {"activityId": "%s", "date": "%s", "version": 0}""".formatted(
                                canteen, MONDAY))
                .andExpect(status().isNoContent());

        setCaterer(address);
        mailClock.tick();
        mailClock.tick();

        assertThat(onlyMail().getSubject()).startsWith("Commande de repas : ");
        steps(agent)
                .andExpect(jsonPath("$[0].sentTo").value(address))
                .andExpect(jsonPath("$[0].acknowledgedAt").isEmpty());
    }

    @Test
    void aMailThatWasUnderWayToAnEarlierAddressDoesNotCount() throws Exception {
        setCaterer(address);
        orders.freeze(town);
        town.town().run(() -> trail.sent(canteen, MONDAY, 0, "avant-" + UUID.randomUUID() + "@faute.test"));

        mailClock.tick();
        mailClock.tick();

        assertThat(onlyMail().getSubject()).startsWith("Commande de repas : ");
        steps(agent).andExpect(jsonPath("$[0].sentTo").value(address));
    }

    @Test
    void theAddressIsReadWithoutSpacesAroundAndRefusedWithOddSigns() throws Exception {
        orders.freeze(town);

        setCaterer(" " + address + "\u00a0");
        mailClock.tick();

        assertThat(mails()).hasSize(1);
        requests.put(agent, CATERER, "{\"name\": \"Les Fourneaux\", \"email\": \"cui\u00a0sine@traiteur.test\"}")
                .andExpect(status().isBadRequest());
    }

    @Test
    void anAddressThatCannotBeReadIsAMailThatFailed() throws Exception {
        setCaterer(address);
        town.town()
                .run(() -> jdbc.sql("update canteen.caterer set email = :odd")
                        .param("odd", address + "\u00a0")
                        .update());
        orders.freeze(town);

        mailClock.tick();

        steps(agent)
                .andExpect(jsonPath("$[0].tries").value(1))
                .andExpect(jsonPath("$[0].sentAt").isEmpty());
    }

    private void setCaterer(String email) throws Exception {
        requests.put(agent, CATERER, "{\"name\": \"Les Fourneaux\", \"email\": \"%s\"}".formatted(email))
                .andExpect(status().isOk());
    }

    private ResultActions steps(Viewer viewer) throws Exception {
        return requests.get(
                viewer, "/api/canteen/kitchen/sendings?schoolId={school}&date={day}", town.school(), MONDAY);
    }

    private List<MimeMessage> mails() {
        return MailServer.sentTo(address);
    }

    private MimeMessage onlyMail() {
        assertThat(mails()).hasSize(1);
        return mails().getFirst();
    }
}
