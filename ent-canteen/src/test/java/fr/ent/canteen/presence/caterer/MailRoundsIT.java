package fr.ent.canteen.presence.caterer;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.kitchen.OrdersOfTown;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.testing.MailServer;
import fr.ent.core.testing.TestClock;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails that must not leave yet, do not leave, or have no time left. */
class MailRoundsIT extends FamilyScene {

    /** Two working days before Monday at 10:00 in Paris. */
    private static final Instant CUT_OFF = Instant.parse("2026-11-26T09:00:00Z");

    private static final String CATERER = "/api/canteen/kitchen/caterer";

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private OrdersOfTown orders;

    @Autowired
    private MailClock mailClock;

    @Autowired
    private MailOrders mailOrders;

    @Autowired
    private ModuleSwitches switches;

    @Autowired
    private JdbcClient jdbc;

    private ActivityId canteen;
    private String address;

    @BeforeEach
    void orderMonday() throws Exception {
        address = UUID.randomUUID() + "@traiteur.test";
        canteen = town.canteen(50);
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        allergies("{MILK}");
        clock.set(CUT_OFF);
    }

    @Test
    void anOrderOfTheVersionBeforeWaitsUntilItSaysWhoEatsApart() throws Exception {
        setCaterer(address);
        byOldCopy(0);

        mailClock.tick();

        assertThat(mails()).isEmpty();
        requests.get(agent, "/api/canteen/kitchen?schoolId={school}&date={day}", town.school(), MONDAY)
                .andExpect(jsonPath("$.services[0].versions[0].special.known").value(false));
        assertThat(ReceivedMail.words(printed())).contains("non relevé dans cette commande");

        orders.freeze(town);
        mailClock.tick();

        assertThat(onlyMail().getSubject()).startsWith("Commande de repas : ");
        assertThat(new ReceivedMail(onlyMail()).text())
                .contains("Sans lait : 1")
                .doesNotContain("aucun");

        byOldCopy(2);
        mailClock.tick();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aMailThatDoesNotLeaveLeavesNoLink() throws Exception {
        setCaterer(address);
        town.town()
                .run(() -> jdbc.sql("update canteen.caterer set email = 'nobody at'")
                        .update());
        orders.freeze(town);

        mailClock.tick();

        assertThat(town.town()
                        .number(
                                "select count(*) from canteen.order_mail where activity_id = :id and tries = 1",
                                canteen.value()))
                .isOne();
        assertThat(town.town()
                        .number("select count(*) from canteen.caterer_link where activity_id = :id", canteen.value()))
                .isZero();
    }

    @Test
    void mailsWaitForTheNextRoundOnceItsTimeIsSpent() throws Exception {
        setCaterer(address);
        orders.freeze(town);

        town.town().run(() -> mailOrders.due(MailBudget.of(Duration.ZERO)));
        assertThat(mails()).isEmpty();

        mailClock.tick();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void theBackgroundRestsWhereATownDoesWithoutTheCanteen() throws Exception {
        setCaterer(address);
        town.town().run(() -> switches.change(Set.of(ProductModule.CANTEEN)));

        orders.tick();
        assertThat(ordered()).isZero();
        town.town().run(() -> switches.change(Set.of()));
        orders.tick();
        assertThat(ordered()).isOne();

        town.town().run(() -> switches.change(Set.of(ProductModule.CANTEEN)));
        mailClock.tick();
        assertThat(mails()).isEmpty();
        town.town().run(() -> switches.change(Set.of()));
        mailClock.tick();
        assertThat(mails()).hasSize(1);
    }

    private int ordered() {
        return town.town()
                .number(
                        "select count(*) from canteen.kitchen_order where activity_id = :id and day = '" + MONDAY + "'",
                        canteen.value());
    }

    @Test
    void anOrderIsNewToAnAddressThatTheOneBeforeItDidNotGoTo() throws Exception {
        setCaterer(address);
        orders.freeze(town);
        mailClock.tick();
        town.town()
                .run(() -> jdbc.sql("update canteen.order_mail set sent_to = 'avant@traiteur.test'")
                        .update());
        allergies("{MILK,NUTS}");
        orders.freeze(town);

        mailClock.tick();

        assertThat(mails()).hasSize(2);
        assertThat(mails().getLast().getSubject()).startsWith("Commande de repas : ");
        assertThat(new ReceivedMail(mails().getLast()).text()).doesNotContain("Changements depuis");
    }

    @Test
    void theLinkOfAMailIsForgottenOnceItsDayIsOver() throws Exception {
        setCaterer(address);
        orders.freeze(town);
        mailClock.tick();
        assertThat(links()).isOne();

        clock.set(Instant.parse("2026-11-30T22:59:00Z"));
        mailClock.tick();
        assertThat(links()).isOne();
        clock.set(Instant.parse("2026-11-30T23:00:00Z"));
        mailClock.tick();

        assertThat(links()).isZero();
    }

    private int links() {
        return town.town().number("select count(*) from canteen.caterer_link where activity_id = :id", canteen.value());
    }

    private byte[] printed() throws Exception {
        return requests.get(
                        town.head(),
                        "/api/canteen/kitchen/orders.pdf?schoolId={school}&date={day}",
                        town.school(),
                        MONDAY)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /** Otherwise the background of other tests would look at it until the day is over. */
    @AfterEach
    void forgetOrdersOfOldCopies() {
        town.town()
                .run(() -> jdbc.sql("update canteen.kitchen_order set special = '[]' where special is null")
                        .update());
    }

    /** As the version before orders: it knows nothing of children who eat apart. */
    private void byOldCopy(int version) {
        town.town()
                .run(() -> jdbc.sql("""
                        insert into canteen.kitchen_order (activity_id, day, version, made_at, lines)
                        values (:activity, :day, :version, :at, cast(:lines as jsonb))
                        on conflict do nothing""")
                        .param("activity", canteen.value())
                        .param("day", MONDAY)
                        .param("version", version)
                        .param("at", Timestamp.from(CUT_OFF))
                        .param(
                                "lines",
                                "[{\"diet\": \"STANDARD\", \"texture\": \"WHOLE\", \"packedMeal\": false, \"count\": 1}]")
                        .update());
    }

    private void setCaterer(String email) throws Exception {
        requests.put(agent, CATERER, "{\"name\": \"Les Fourneaux\", \"email\": \"%s\"}".formatted(email))
                .andExpect(status().isOk());
    }

    private void allergies(String allergens) {
        town.town()
                .run(() -> jdbc.sql("""
                        insert into canteen.child_needs (territory_id, child_id, allergens, plan_from)
                        values (:territory, :child, cast(:allergens as text[]), '2026-09-01')
                        on conflict (territory_id, child_id) do update set allergens = excluded.allergens""")
                        .param("territory", town.town().id().value())
                        .param("child", lea.value())
                        .param("allergens", allergens)
                        .update());
    }

    private List<MimeMessage> mails() {
        return MailServer.sentTo(address);
    }

    private MimeMessage onlyMail() {
        assertThat(mails()).hasSize(1);
        return mails().getFirst();
    }
}
