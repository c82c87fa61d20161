package fr.ent.canteen.account;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.testing.Departures;
import fr.ent.canteen.testing.Terms;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The account of a child who is about to leave: from the first day away on nothing is open, and nothing is due. */
class AccountLeaverIT extends AccountScene {

    private static final LocalDate AWAY = TUESDAY;
    private static final String NOVEMBER = "/api/canteen/accounts/own?month=2026-11";
    private static final String DECEMBER = "/api/canteen/accounts/own?month=2026-12";

    @Autowired
    private Departures departures;

    @Test
    void aDayAfterTheLastOneIsNeitherOpenNorDueAndSaysWhy() throws Exception {
        ActivityId canteen = town.canteen(50);
        book(canteen, MONDAY, AWAY, AWAY.plusDays(2));
        int one = AccountLeaverIT.<Integer>each(read(mother, NOVEMBER), "$[*].totals.openCents")
                .getFirst();
        assertThat(AccountLeaverIT.<Integer>each(read(mother, DECEMBER), "$[*].totals.openCents"))
                .containsExactly(2 * one);

        leave();

        assertThat(AccountLeaverIT.<Integer>each(read(mother, NOVEMBER), "$[*].totals.openCents"))
                .containsExactly(one);
        for (String account : List.of(
                read(mother, DECEMBER),
                "[" + read(agent, "/api/canteen/accounts/{id}?month=2026-12", home(mother)) + "]")) {
            assertThat(AccountLeaverIT.<Integer>each(account, "$[*].totals.openCents"))
                    .containsExactly(0);
            assertThat(AccountLeaverIT.<Integer>each(account, "$[*].totals.certainCents"))
                    .containsExactly(0);
            assertThat(AccountLeaverIT.<Integer>each(account, "$[*].totals.openLines"))
                    .containsExactly(0);
            assertThat(AccountLeaverIT.<Integer>each(account, "$[*].totals.certainLines"))
                    .containsExactly(0);
            assertThat(AccountLeaverIT.<String>each(account, "$[*].lines[*].standing"))
                    .containsExactly("AFTER_LEAVING", "AFTER_LEAVING");
            assertThat(AccountLeaverIT.<String>each(account, "$[*].lines[*].leavesOn"))
                    .containsExactly(AWAY.toString(), AWAY.toString());
        }
        assertThat(read(mother, NOVEMBER)).contains("\"leavesOn\":null");
    }

    @Test
    void aDayCalledOffAfterTheLastOneIsNotDueEither() throws Exception {
        ActivityId canteen = town.canteen(50);
        book(canteen, AWAY);
        callOff(canteen);

        leave();

        assertThat(AccountLeaverIT.<Integer>each(read(mother, DECEMBER), "$[*].lines[*].amountCents"))
                .containsExactly(0);
    }

    @Test
    void aPackageIsOpenedByADayBeforeTheLastOneAlone() throws Exception {
        ActivityId care = care();
        book(care, AWAY, MONDAY.plusDays(7));
        assertThat(packages(DECEMBER)).containsExactly(1_200, 1_200);

        leave();

        assertThat(packages(DECEMBER)).isEmpty();
        book(care, MONDAY);
        assertThat(packages(NOVEMBER)).containsExactly(1_200);
    }

    @Test
    void aDayCalledOffAfterTheLastOneOpensNoPackageThoughTheChildIsThere() throws Exception {
        ActivityId care = care();
        book(care, AWAY);
        callOff(care);
        assertThat(packagesAtTheDesk()).hasSize(1);
        leave();
        on(AWAY);

        tablet(care).tap(lea, "PRESENT", noon(AWAY)).finished(AWAY, noon(AWAY));

        assertThat(packages(DECEMBER)).isEmpty();
        assertThat(packagesAtTheDesk()).isEmpty();
    }

    @Test
    void theFileSaysSoToo() throws Exception {
        ActivityId canteen = town.canteen(50);
        book(canteen, AWAY);
        leave();

        String file = requests.post(agent, "/api/canteen/accounts/export?month=2026-12", "")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(file).contains("après le départ, pas dû").contains("quitte l’école le 01/12/2026");
    }

    private ActivityId care() throws Exception {
        ActivityId care = town.activity(
                ActivityKind.EVENING_CARE, Activity.Unit.SESSION, 20, DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        requests.put(agent, "/api/canteen/activities/" + care + "/tariffs", """
                        {"validFrom":"2026-11-24","councilDecidedOn":"2026-06-30","councilReference":"2026-42",
                         "flatCents":1200,"packagePeriod":"WEEK"}""").andExpect(status().isNoContent());
        return care;
    }

    private void book(ActivityId activity, LocalDate... days) throws Exception {
        for (LocalDate day : days) {
            requests.book(mother, lea, activity, day).andExpect(status().isCreated());
        }
    }

    /** The town hall calls the first day away off, and charges it all the same. */
    private void callOff(ActivityId activity) throws Exception {
        String strike = Terms.strike(activity, AWAY, AWAY, null).replace("Charge\":true", "Charge\":false");
        requests.post(agent, "/api/canteen/suspensions", strike).andExpect(status().isCreated());
    }

    private void leave() throws Exception {
        departures.announce(town, lea, AWAY);
        mother = town.town().viewer(mother.person());
    }

    private List<Integer> packages(String account) throws Exception {
        return each(read(mother, account), "$[*].lines[?(@.kind=='PACKAGE')].amountCents");
    }

    private List<Object> packagesAtTheDesk() throws Exception {
        return each(
                read(agent, "/api/canteen/families/{id}?from={day}&to={day}", home(mother), AWAY, AWAY),
                "$.packages[*]");
    }
}
