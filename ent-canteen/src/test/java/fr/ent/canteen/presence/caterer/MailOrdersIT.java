package fr.ent.canteen.presence.caterer;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.kitchen.OrdersOfTown;
import fr.ent.canteen.testing.Answers;
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

/** Léa eats on Monday and must have no milk: her caterer is told by mail, by a link, and again when something changes. */
class MailOrdersIT extends FamilyScene {

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
    private JdbcClient jdbc;

    @Autowired
    private Public everybody;

    private ActivityId canteen;
    private String address;
    private String host;

    @BeforeEach
    void orderMonday() throws Exception {
        host = everybody.host(town.town());
        address = UUID.randomUUID() + "@traiteur.test";
        canteen = town.canteen(50);
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        allergies("{MILK}");
        clock.set(CUT_OFF);
    }

    @Test
    void mailsTheOrderOnceWithAllergensByChild() throws Exception {
        setCaterer(address);
        orders.freeze(town);

        mailClock.tick();
        mailClock.tick();

        MimeMessage mail = onlyMail();
        assertThat(mail.getFrom()[0]).hasToString(MailServer.FROM);
        assertThat(mail.getSubject()).startsWith("Commande de repas : ");
        assertThat(new ReceivedMail(mail).text())
                .contains("1 repas à préparer", "Sans lait : 1", "Léa", "PAI", "données de santé")
                .containsPattern(ReceivedMail.LINK);
        assertThat(new ReceivedMail(mail).pdf()).contains("Sans lait", "Léa", "1 repas à préparer");
    }

    @Test
    void noWordLeavesWithoutAnAddress() throws Exception {
        requests.put(agent, CATERER, "{\"name\": \"Les Fourneaux\", \"email\": null}")
                .andExpect(status().isOk());
        orders.freeze(town);

        mailClock.tick();

        assertThat(mails()).isEmpty();
        requests.post(agent, "/api/canteen/kitchen/sendings", order()).andExpect(status().isConflict());
    }

    @Test
    void mailsAChangeWithWhatChanged() throws Exception {
        setCaterer(address);
        orders.freeze(town);
        mailClock.tick();
        allergies("{MILK,NUTS}");
        orders.freeze(town);

        mailClock.tick();

        assertThat(mails()).hasSize(2);
        assertThat(mails().getLast().getSubject()).startsWith("Commande modifiée : ");
        assertThat(new ReceivedMail(mails().getLast()).text())
                .contains("Changements depuis le dernier envoi", "Modifié : Léa", "sans lait, fruits à coque");
    }

    @Test
    void theCatererAcknowledgesByTheLinkOfTheMail() throws Exception {
        setCaterer(address);
        orders.freeze(town);
        mailClock.tick();
        String token = new ReceivedMail(onlyMail()).token();

        everybody
                .get(host, "/api/public/caterer/{token}", token)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].total").value(1))
                .andExpect(jsonPath("$[0].special.children[0].allergens").value("MILK"));
        everybody
                .post(host, "/api/public/caterer/" + token + "/receipts", receipt())
                .andExpect(status().isNoContent());

        steps(agent)
                .andExpect(jsonPath("$[0].sentTo").value(address))
                .andExpect(jsonPath("$[0].acknowledgedAt").exists())
                .andExpect(jsonPath("$[0].byAgent").value(false));
        everybody.get(host, "/api/public/caterer/{token}/orders.pdf", token).andExpect(status().isOk());
    }

    @Test
    void acknowledgingWhatIsntThereIsNoGuessAtALink() throws Exception {
        setCaterer(address);
        orders.freeze(town);
        mailClock.tick();
        String receipts = "/api/public/caterer/" + new ReceivedMail(onlyMail()).token() + "/receipts";
        String other = receipt().replace(MONDAY.toString(), MONDAY.plusYears(1).toString());

        for (int attempt = 0; attempt < 31; attempt++) {
            everybody.post(host, receipts, other).andExpect(status().isNotFound());
        }
    }

    @Test
    void theLinkOfAMailToAnotherAddressLeadsNowhere() throws Exception {
        setCaterer(address);
        orders.freeze(town);
        mailClock.tick();
        String token = new ReceivedMail(onlyMail()).token();

        setCaterer("autre-" + address);

        everybody.get(host, "/api/public/caterer/{token}", token).andExpect(status().isNotFound());
    }

    @Test
    void aCatererWithoutMailFetchesItsOrders() throws Exception {
        orders.freeze(town);
        String path =
                Answers.read(requests.post(agent, CATERER + "/link", "{}").andExpect(status().isCreated()), "$.path");
        String token = path.substring(path.lastIndexOf('/') + 1);

        everybody
                .get(host, "/api/public/caterer/{token}", token)
                .andExpect(jsonPath("$[0].date").value(MONDAY.toString()));
        requests.delete(agent, CATERER + "/link").andExpect(status().isNoContent());

        everybody.get(host, "/api/public/caterer/{token}", token).andExpect(status().isNotFound());
    }

    @Test
    void theTownHallNotesTheWordOfTheCatererAndSendsAgain() throws Exception {
        setCaterer(address);
        orders.freeze(town);
        mailClock.tick();

        requests.put(agent, "/api/canteen/kitchen/receipts", receipt()).andExpect(status().isNoContent());
        steps(agent).andExpect(jsonPath("$[0].byAgent").value(true));
        requests.post(agent, "/api/canteen/kitchen/sendings", order()).andExpect(status().isNoContent());
        mailClock.tick();
        mailClock.tick();

        assertThat(mails()).hasSize(2);
    }

    @Test
    void theSchoolPrintsTheOrder() throws Exception {
        orders.freeze(town);

        byte[] pdf = requests.get(
                        town.head(),
                        "/api/canteen/kitchen/orders.pdf?schoolId={school}&date={day}",
                        town.school(),
                        MONDAY)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(ReceivedMail.words(pdf)).contains("Sans lait", "Léa", "Personnel");
    }

    private void setCaterer(String email) throws Exception {
        requests.put(agent, CATERER, "{\"name\": \"Les Fourneaux\", \"email\": \"%s\"}".formatted(email))
                .andExpect(status().isOk());
    }

    private ResultActions steps(Viewer viewer) throws Exception {
        return requests.get(
                viewer, "/api/canteen/kitchen/sendings?schoolId={school}&date={day}", town.school(), MONDAY);
    }

    private String order() {
        return "{\"activityId\": \"%s\", \"date\": \"%s\"}".formatted(canteen, MONDAY);
    }

    private String receipt() {
        return "{\"activityId\": \"%s\", \"date\": \"%s\", \"version\": 0}".formatted(canteen, MONDAY);
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
