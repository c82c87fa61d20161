package fr.ent.canteen.prices.day;

import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The month's package of a family that has booked two days, a dearer tariff beginning between them. */
class CalledOffPackageIT extends FamilyScene {

    private static final String SUSPENSIONS = "/api/canteen/suspensions";
    private static final LocalDate LATER = TUESDAY.plusDays(7);

    private ActivityId care;

    @BeforeEach
    void bookTwoDays() throws Exception {
        care = town.activity(ActivityKind.EVENING_CARE, Activity.Unit.SESSION, 20, DayOfWeek.TUESDAY);
        price(3_111, "2026-11-24");
        price(5_000, TUESDAY.plusDays(1).toString());
        requests.book(mother, lea, care, TUESDAY).andExpect(status().isCreated());
        requests.book(mother, lea, care, LATER).andExpect(status().isCreated());
    }

    @Test
    void keepsItsPriceWhenTheTownHallCallsItsFirstDayOff() throws Exception {
        requests.post(agent, SUSPENSIONS + "/preview", callingOff(TUESDAY, TUESDAY))
                .andExpect(jsonPath("$.packagesKept").value(1))
                .andExpect(jsonPath("$.amountCents").value(0));

        String suspension = decide(TUESDAY, TUESDAY);

        expectPackages(contains(3_111));
        requests.bookings(mother, lea, LATER, LATER)
                .andExpect(jsonPath("$[0].inPackage.amountCents").value(3_111))
                .andExpect(jsonPath("$[0].inPackage.openedBy").value(LATER.toString()));
        requests.delete(agent, SUSPENSIONS + "/{id}", suspension)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.amountCents").value(0));
        expectPackages(contains(3_111));
    }

    @Test
    void isNotDueWhenAllItsDaysAreCalledOff() throws Exception {
        decide(TUESDAY, LATER);

        expectPackages(empty());
    }

    private void expectPackages(Matcher<?> amounts) throws Exception {
        requests.get(mother, "/api/canteen/accounts/own?month=2026-12")
                .andExpect(
                        jsonPath("$[*].lines[?(@.kind=='PACKAGE')].amountCents").value(amounts));
    }

    private String decide(LocalDate from, LocalDate to) throws Exception {
        return Answers.read(
                requests.post(agent, SUSPENSIONS, callingOff(from, to)).andExpect(status().isCreated()),
                "$.suspension.id");
    }

    private String callingOff(LocalDate from, LocalDate to) {
        return Terms.strike(care, from, to, null);
    }

    private void price(int cents, String from) throws Exception {
        requests.put(agent, "/api/canteen/activities/" + care + "/tariffs", """
                        {"validFrom":"%s","councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":%d,
                         "packagePeriod":"MONTH"}""".formatted(from, cents))
                .andExpect(status().isNoContent());
    }
}
