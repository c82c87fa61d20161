package fr.ent.canteen.booking.day;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static fr.ent.canteen.testing.Terms.body;
import static fr.ent.canteen.testing.Terms.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Audience;
import fr.ent.canteen.offer.Billing;
import fr.ent.canteen.offer.CutOff;
import fr.ent.canteen.offer.Hours;
import fr.ent.canteen.offer.Registration;
import fr.ent.canteen.prices.method.FlatPrice;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Public;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.TestClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Evening care from 16:30 to 18:20 at 0.45 € a quarter of an hour: eight quarters, the last of them begun. */
class QuantityIT extends FamilyScene {

    private static final String QUARTERS = "[?(@.kind == 'QUANTITY')]";
    private static final int A_DAY = 360;

    @Autowired
    private Public everybody;

    @Autowired
    private TestClock.SettableClock clock;

    private ActivityId care;

    @BeforeEach
    void openCare() {
        CutOff evening = new CutOff.WorkingDaysBefore(1, LocalTime.of(18, 0));
        care = town.open(new Activity(
                ActivityId.next(),
                town.school(),
                "Accueil du soir",
                ActivityKind.EVENING_CARE,
                Activity.Unit.QUARTER_HOUR,
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                20,
                true,
                evening,
                evening,
                Audience.EVERYBODY,
                new Hours(LocalTime.of(16, 30), LocalTime.of(18, 20)),
                Registration.ALWAYS,
                null,
                Billing.AS_BOOKED,
                List.of()));
        town.tariff(care, LocalDate.of(2026, 9, 2), new FlatPrice(Cents.of(45)));
    }

    @Test
    void countsEveryBegunQuarterOfAnHour() throws Exception {
        eightQuarters(requests.book(mother, lea, care, MONDAY).andExpect(status().isCreated()), "$");
        eightQuarters(requests.bookings(mother, MONDAY), "$[0]");
        eightQuarters(
                requests.get(
                        mother, "/api/canteen/prices?childId={child}&activityId={care}&date={day}", lea, care, TUESDAY),
                "$");
    }

    @Test
    void weekPatternAndBookingsAgree() throws Exception {
        requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, TUESDAY)
                .andExpect(jsonPath("$.activities[?(@.activityId == '%s')].days[*].amountCents", care)
                        .value(contains(A_DAY, A_DAY)));
        String term = body(MONDAY, TUESDAY, wish(lea, care, "EVERY", "MONDAY", "TUESDAY"));
        requests.post(mother, "/api/canteen/patterns/preview", term)
                .andExpect(jsonPath("$.amountCents").value(2 * A_DAY));
        requests.post(mother, "/api/canteen/patterns", term)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.amountCents").value(2 * A_DAY))
                .andExpect(jsonPath("$.days[*].amountCents").value(everyItem(is(A_DAY))));
        requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, TUESDAY)
                .andExpect(jsonPath("$.activities[?(@.activityId == '%s')].days[*].amountCents", care)
                        .value(contains(A_DAY, A_DAY)));

        assertThat(told()).isEqualTo(2 * A_DAY);
    }

    @Test
    void theTownSeesAndBooksTheSameAndTriesATariffOnAsManyQuarters() throws Exception {
        requests.post(agent, "/api/canteen/corrections", """
                        {"childId":"%s","activityId":"%s","date":"%s","situation":"IN_TIME","reason":"Par téléphone"}""".formatted(lea, care, MONDAY))
                .andExpect(status().is2xxSuccessful());

        assertThat(told()).isEqualTo(A_DAY);
        requests.post(agent, "/api/canteen/tariffs/trial", """
                        {"activityIds":["%s"],"from":"%s","to":"%s","tariff":{"validFrom":"2027-01-01",
                         "councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":50}}""".formatted(care, MONDAY, TUESDAY))
                .andExpect(jsonPath("$.beforeCents").value(A_DAY))
                .andExpect(jsonPath("$.afterCents").value(8 * 50));
    }

    @Test
    void daysGoneByKeepTheirUnitsWhenTheHoursChange() throws Exception {
        requests.book(mother, lea, care, MONDAY).andExpect(status().isCreated());
        requests.book(mother, lea, care, TUESDAY).andExpect(status().isCreated());
        clock.set(Instant.parse("2026-12-01T09:00:00Z"));

        requests.put(agent, "/api/canteen/activities/" + care, """
                        {"schoolId":"%s","name":"Accueil du soir","kind":"EVENING_CARE","unit":"QUARTER_HOUR",
                         "weekdays":["MONDAY","TUESDAY"],"capacity":20,"waitingList":true,
                         "bookingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":1,"at":"18:00"},
                         "cancellingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":1,"at":"18:00"},
                         "from":"16:30","to":"17:30"}""".formatted(town.school()))
                .andExpect(status().isOk());

        requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, TUESDAY)
                .andExpect(jsonPath("$.activities[?(@.activityId == '%s')].days[*].amountCents", care)
                        .value(contains(A_DAY, 4 * 45)));
        requests.post(agent, "/api/canteen/tariffs/trial", """
                        {"activityIds":["%s"],"from":"%s","to":"%s","tariff":{"validFrom":"2027-01-01",
                         "councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":50}}""".formatted(care, MONDAY, TUESDAY))
                .andExpect(jsonPath("$.beforeCents").value(A_DAY + 4 * 45))
                .andExpect(jsonPath("$.afterCents").value((8 + 4) * 50));
    }

    @Test
    void theSimulatorShowsTheQuarterTheDayAndTheMonth() throws Exception {
        String host = everybody.host(town.town());
        TerritoryScope.call(
                        town.town().id(), () -> everybody.get(host, "/api/public/simulator?quotient=0&daysPerWeek=4"))
                .andExpect(jsonPath("$.offers[0].priceCents").value(45))
                .andExpect(jsonPath("$.offers[0].quantity").value(8))
                .andExpect(jsonPath("$.offers[0].dayCents").value(A_DAY))
                .andExpect(jsonPath("$.offers[0].monthCents").value(A_DAY * 4 * 36 / 10));
    }

    private int told() {
        return town.town().number("select sum(amount_cents) from canteen.booking where child_id = :id", lea.value());
    }

    private static void eightQuarters(ResultActions answer, String price) throws Exception {
        answer.andExpect(jsonPath(price + ".amountCents").value(A_DAY))
                .andExpect(jsonPath(price + ".explanation" + QUARTERS + ".quantity")
                        .value(contains(8)))
                .andExpect(jsonPath(price + ".explanation" + QUARTERS + ".unit").value(contains("QUARTER_HOUR")))
                .andExpect(jsonPath(price + ".explanation" + QUARTERS + ".unitCents")
                        .value(contains(45)));
    }
}
