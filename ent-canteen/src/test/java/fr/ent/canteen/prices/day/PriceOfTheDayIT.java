package fr.ent.canteen.prices.day;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.FlatPrice;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Each reader of a booked day tells what counts on that day, whatever counted when it was booked. */
class PriceOfTheDayIT extends FamilyScene {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 11);

    @Autowired
    private JdbcClient jdbc;

    private ActivityId canteen;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(5);
        town.tariff(canteen, LocalDate.of(2026, 9, 2), new FlatPrice(Cents.of(260)));
    }

    @Test
    void aTariffThatBeginsTheEveReachesADayBookedBefore() throws Exception {
        requests.book(mother, lea, canteen, MONDAY)
                .andExpect(jsonPath("$.amountCents").value(260));

        town.tariff(canteen, MONDAY.minusDays(1), new FlatPrice(Cents.of(300)));

        everywhere(MONDAY, 300);
    }

    @Test
    void aYearBookedInSeptemberPaysJanuarysTariffInJanuary() throws Exception {
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, lea, canteen, JANUARY)
                .andExpect(jsonPath("$.amountCents").value(260));

        town.tariff(canteen, LocalDate.of(2027, 1, 1), new FlatPrice(Cents.of(280)));

        everywhere(MONDAY, 260);
        everywhere(JANUARY, 280);
    }

    @Test
    void aPriceFixedByHandStandsAndSaysSo() throws Exception {
        String booking = Answers.id(requests.book(mother, lea, canteen, MONDAY));
        town.tariff(canteen, MONDAY.minusDays(1), new FlatPrice(Cents.of(300)));
        fix(booking, 200);

        town.tariff(canteen, MONDAY, new FlatPrice(Cents.of(350)));

        everywhere(MONDAY, 200);
        requests.bookings(mother, lea, MONDAY, MONDAY)
                .andExpect(jsonPath("$[0].priceFixed").value(true))
                .andExpect(jsonPath("$[0].explanation[-1:].kind").value("CORRECTION"))
                .andExpect(jsonPath("$[0].explanation[-1:].formerCents").value(300))
                .andExpect(jsonPath("$[0].explanation[-2:-1].validFrom").value("2026-11-29"));
        family(MONDAY).andExpect(jsonPath("$.bookings[0].priceFixed").value(true));
        sheet(MONDAY).andExpect(jsonPath("$.rows[0][7].words").value("oui"));
    }

    @Test
    void aCopyOfTheVersionBeforeFixesAPriceToo() throws Exception {
        String booking = Answers.id(requests.book(mother, lea, canteen, MONDAY));
        town.town().run(() -> jdbc.sql("""
                        update canteen.booking set amount_cents = 200, explanation = explanation ||
                            '{"kind":"CORRECTION","reason":"Accord","formerCents":260,"amountCents":200,"correctedOn":"2026-11-24"}'
                        where id = cast(:id as uuid)""").param("id", booking).update());

        town.tariff(canteen, MONDAY, new FlatPrice(Cents.of(350)));

        everywhere(MONDAY, 200);
    }

    @Test
    void aDayBookedByHandAsLateStaysLate() throws Exception {
        requests.put(agent, "/api/canteen/activities/" + canteen + "/tariffs", """
                {"validFrom":"2026-11-24","councilDecidedOn":"2026-06-30","councilReference":"2026-43","flatCents":300,
                 "modifiers":[{"occasion":"LATE","percent":50}]}""")
                .andExpect(status().isNoContent());
        requests.post(agent, "/api/canteen/corrections", """
                        {"childId":"%s","activityId":"%s","date":"%s","situation":"LATE","reason":"Par téléphone"}""".formatted(lea, canteen, MONDAY))
                .andExpect(jsonPath("$.amountCents").value(450));

        requests.put(agent, "/api/canteen/activities/" + canteen + "/tariffs", """
                {"validFrom":"2026-11-30","councilDecidedOn":"2026-06-30","councilReference":"2026-44","flatCents":400,
                 "modifiers":[{"occasion":"LATE","percent":50}]}""")
                .andExpect(status().isNoContent());

        everywhere(MONDAY, 600);
    }

    @Test
    void theTrialTellsTheTruthOfBookedDays() throws Exception {
        String fixed = Answers.id(requests.book(mother, lea, canteen, TUESDAY));
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        fix(fixed, 200);
        town.tariff(canteen, MONDAY, new FlatPrice(Cents.of(300)));

        requests.post(agent, "/api/canteen/tariffs/trial", """
                        {"activityIds":["%s"],"from":"%s","to":"%s","tariff":{"validFrom":"2027-01-01",
                         "councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":500}}""".formatted(canteen, MONDAY, TUESDAY))
                .andExpect(jsonPath("$.beforeCents").value(300 + 200))
                .andExpect(jsonPath("$.afterCents").value(500 + 200));
    }

    @Test
    void aLeaverIsNoSiblingFromThatDayOnUnlessItStays() throws Exception {
        ChildId elder = town.child("Anna");
        HouseholdId home = town.town().householdOf(lea.asPerson());
        town.town().run(() -> {
            jdbc.sql("update core.person set birth_date = '2012-01-01' where id = :id")
                    .param("id", elder.value())
                    .update();
            jdbc.sql("insert into core.household_member (household_id, person_id, kind) values (:home, :id, 'CHILD')")
                    .param("home", home.value())
                    .param("id", elder.value())
                    .update();
        });
        mother = town.town().viewer(mother.person());
        requests.put(agent, "/api/canteen/activities/" + canteen + "/tariffs", """
                {"validFrom":"2026-11-24","councilDecidedOn":"2026-06-30","councilReference":"2026-43","flatCents":300,
                 "ranks":[{"flatCents":200}]}""")
                .andExpect(status().isNoContent());
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, lea, canteen, TUESDAY).andExpect(status().isCreated());
        everywhere(TUESDAY, 200);

        String batch = Answers.id(requests.exportPupils(agent, town.school(), "Benali;;Léa;14/03/2018;F;;CE1"));
        town.town()
                .run(() -> jdbc.sql("""
                        insert into core.pupil_leaving (child_id, leaves_on, batch_id, noted_at)
                        values (:id, '2026-12-01', cast(:batch as uuid), '2026-11-24T09:00:00Z')""")
                        .param("id", elder.value())
                        .param("batch", batch)
                        .update());

        mother = town.town().viewer(mother.person());
        everywhere(MONDAY, 200);
        everywhere(TUESDAY, 300);
        requests.delete(agent, "/api/core/leavings/{child}", elder).andExpect(status().isNoContent());
        mother = town.town().viewer(mother.person());
        everywhere(TUESDAY, 200);
    }

    @Test
    void withoutATariffThePriceToldStands() throws Exception {
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        town.town().run(() -> jdbc.sql("delete from canteen.tariff").update());

        requests.bookings(mother, lea, MONDAY, MONDAY)
                .andExpect(jsonPath("$[0].amountCents").value(260))
                .andExpect(jsonPath("$[0].explanation[*].kind").value(contains("NO_QUOTIENT", "FLAT", "TARIFF")));
    }

    /** The statements of the migration, read from it. */
    @Test
    void theMigrationMarksWhatWasFixedByHandAndBookedLate() throws Exception {
        String fixed = Answers.id(requests.book(mother, lea, canteen, MONDAY));
        fix(fixed, 200);
        requests.put(agent, "/api/canteen/activities/" + canteen + "/tariffs", """
                {"validFrom":"2026-11-24","councilDecidedOn":"2026-06-30","councilReference":"2026-43","flatCents":300,
                 "modifiers":[{"occasion":"LATE","percent":50}]}""")
                .andExpect(status().isNoContent());
        requests.post(agent, "/api/canteen/corrections", """
                        {"childId":"%s","activityId":"%s","date":"%s","situation":"LATE","reason":"Par téléphone"}""".formatted(lea, canteen, TUESDAY))
                .andExpect(status().isCreated());
        town.town()
                .run(() -> jdbc.sql("update canteen.booking set price_fixed = false, situation = 'IN_TIME'")
                        .update());

        String migration = new ClassPathResource("db/migration/canteen/V24__price_days_when_they_are_read.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        Arrays.stream(migration.split(";"))
                .filter(statement -> statement.strip().startsWith("update"))
                .map(statement -> statement
                        .replace("update booking", "update canteen.booking")
                        .replace("from booking_correction", "from canteen.booking_correction"))
                .forEach(statement -> town.town().run(() -> jdbc.sql(statement).update()));

        everywhere(MONDAY, 200);
        everywhere(TUESDAY, 450);
    }

    /** The family's bookings and week, and the desk's page and list. */
    private void everywhere(LocalDate day, int cents) throws Exception {
        requests.bookings(mother, lea, day, day)
                .andExpect(jsonPath("$[*].amountCents").value(contains(cents)));
        requests.get(mother, "/api/canteen/week?from={d}&to={d}", day, day)
                .andExpect(jsonPath("$.children[*].days[*].amountCents").value(contains(cents)));
        family(day).andExpect(jsonPath("$.bookings[*].amountCents").value(contains(cents)));
        sheet(day).andExpect(jsonPath("$.rows[*][6].cents").value(everyItem(is(cents))));
        requests.post(agent, "/api/canteen/suspensions/preview", """
                        {"activityIds":["%s"],"from":"%s","to":"%s","reason":"STRIKE","label":"","freeOfCharge":true}""".formatted(canteen, day, day))
                .andExpect(jsonPath("$.amountCents").value(cents));
    }

    private ResultActions family(LocalDate day) throws Exception {
        HouseholdId home = town.town().householdOf(lea.asPerson());
        return requests.get(agent, "/api/canteen/families/{id}?from={d}&to={d}", home, day, day);
    }

    private ResultActions sheet(LocalDate day) throws Exception {
        return requests.get(agent, "/api/canteen/lists/reservations?from={d}&to={d}", day, day);
    }

    private void fix(String booking, int cents) throws Exception {
        requests.put(agent, "/api/canteen/corrections/" + booking + "/price", """
                        {"amountCents":%d,"reason":"Accord du maire"}""".formatted(cents))
                .andExpect(status().isNoContent());
        assertThat(town.town().audited("booking.corrected")).isEqualTo(1);
    }
}
