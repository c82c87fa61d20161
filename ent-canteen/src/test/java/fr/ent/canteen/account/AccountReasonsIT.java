package fr.ent.canteen.account;

import static fr.ent.canteen.testing.CanteenTown.GRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.prices.quotient.Basis;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.canteen.prices.quotient.Quotients;
import fr.ent.canteen.testing.Tablet;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.Viewer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The reasons of lines: quotient, late, called off, and a child who has left. */
class AccountReasonsIT extends AccountScene {

    private static final String OWN = "/api/canteen/accounts/own?month=2026-11";
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private Quotients quotients;

    @Autowired
    private TransactionTemplate transaction;

    private ActivityId canteen;

    @BeforeEach
    void book() throws Exception {
        canteen = town.canteen(50);
        price(canteen, LocalDate.of(2026, 10, 1), GRID);
        on(LocalDate.of(2026, 11, 12));
        requests.book(mother, lea, canteen, THURSDAY).andExpect(status().isCreated());
        requests.book(mother, lea, canteen, FRIDAY).andExpect(status().isCreated());
        on(LocalDate.of(2026, 11, 27));
    }

    @Test
    void theQuotientOfTheDayIsNamedByItsRow() throws Exception {
        UUID known = quotient(FRIDAY);

        String account = read(mother, OWN);

        assertThat(AccountReasonsIT.<Object>each(account, "$[0].lines[?(@.date == '2026-11-19')].quotient"))
                .containsOnlyNulls();
        assertThat(AccountReasonsIT.<String>each(account, "$[0].lines[*].quotient.id"))
                .containsExactly(known.toString());
        assertThat(AccountReasonsIT.<Integer>each(account, "$[0].lines[*].quotient.valueCents"))
                .containsExactly(60_000);
        assertThat(AccountReasonsIT.<String>each(account, "$[0].lines[*].quotient.validFrom"))
                .containsExactly("2026-11-20");
    }

    @Test
    void aDayCalledOffStandsInTheAccountOnlyIfItStaysCharged() throws Exception {
        on(LocalDate.of(2026, 11, 12));
        callOff(Terms.strike(canteen, THURSDAY, THURSDAY, null)
                .replace("\"freeOfCharge\":true", "\"freeOfCharge\":false"));
        callOff(Terms.strike(canteen, FRIDAY, FRIDAY, null));
        on(LocalDate.of(2026, 11, 27));

        String account = read(mother, OWN);

        assertThat(AccountReasonsIT.<String>each(account, "$[0].lines[*].date")).containsExactly("2026-11-19");
        assertThat(AccountReasonsIT.<String>each(account, "$[0].lines[*].standing"))
                .containsExactly("CALLED_OFF");
        assertThat(AccountReasonsIT.<String>each(account, "$[0].lines[*].calledOff"))
                .containsExactly("STRIKE");
        assertThat(JsonPath.<Integer>read(account, "$[0].totals.certainCents")).isEqualTo(400);
    }

    @Test
    void aChildSeenByARollThatIsNotFinishedIsNotCertainYet() throws Exception {
        ActivityId care = town.activity(ActivityKind.EVENING_CARE, Activity.Unit.SESSION, 20, DayOfWeek.THURSDAY);
        price(care, LocalDate.of(2026, 10, 1), GRID);
        on(LocalDate.of(2026, 11, 12));
        requests.book(mother, lea, care, THURSDAY).andExpect(status().isCreated());
        on(LocalDate.of(2026, 11, 27));
        Tablet tablet = tablet(care).tap(lea, "PRESENT", noon(THURSDAY));
        tablet.send(THURSDAY, noon(THURSDAY)).andExpect(status().isOk());

        assertThat(certain(care)).containsExactly(false);
        tablet.finish(THURSDAY, noon(THURSDAY)).andExpect(status().isNoContent());
        assertThat(certain(care)).containsExactly(true);
    }

    private List<Boolean> certain(ActivityId activity) throws Exception {
        String line = "$[0].lines[?(@.activityId == '%s' && @.standing == 'PRESENT')].certain".formatted(activity);
        return each(read(mother, OWN), line);
    }

    @Test
    void aChildWhoComesOnADayThatTheOtherHomePaysCalledOffIsInItsAccountAlone() throws Exception {
        Viewer father = town.guardian(lea);
        on(LocalDate.of(2026, 11, 12));
        LocalDate tuesday = LocalDate.of(2026, 11, 24);
        requests.book(father, lea, canteen, tuesday).andExpect(status().isCreated());
        callOff(Terms.strike(canteen, tuesday, tuesday, null)
                .replace("\"freeOfCharge\":true", "\"freeOfCharge\":false"));
        on(LocalDate.of(2026, 11, 27));
        tablet(canteen).tap(lea, "PRESENT", noon(tuesday)).finished(tuesday, noon(tuesday));

        assertThat(AccountReasonsIT.<String>each(read(mother, OWN), "$[0].lines[*].date"))
                .containsExactly("2026-11-19", "2026-11-20");
        assertThat(AccountReasonsIT.<String>each(read(father, OWN), "$[0].lines[*].standing"))
                .containsExactly("CALLED_OFF");
    }

    @Test
    void aDayAddedLateByTheTownHallSaysSo() throws Exception {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        requests.post(agent, "/api/canteen/corrections", """
                        {"childId": "%s", "activityId": "%s", "date": "%s", "situation": "LATE", "reason": "Oubli"}""".formatted(lea, canteen, monday))
                .andExpect(status().is2xxSuccessful());

        assertThat(AccountReasonsIT.<String>each(read(mother, OWN), "$[0].lines[?(@.date == '2026-11-23')].situation"))
                .containsExactly("LATE");
    }

    @Test
    void aParentReadsNothingOfWhatTheOtherHouseholdPays() throws Exception {
        Viewer father = town.guardian(lea);

        assertThat(AccountReasonsIT.<Object>each(read(father, OWN), "$[*].lines[*]"))
                .isEmpty();
    }

    @Test
    void aChildWhoHasLeftKeepsItsDays() throws Exception {
        tablet(canteen)
                .tap(lea, "PRESENT", noon(LocalDate.of(2026, 11, 24)))
                .finished(LocalDate.of(2026, 11, 24), noon(LocalDate.of(2026, 11, 24)));
        town.town()
                .run(() -> jdbc.sql("update core.pupil set left_on = date '2026-11-25' where id = :id")
                        .param("id", lea.value())
                        .update());

        for (String account : List.of(
                read(town.town().viewer(mother.person()), OWN),
                "[" + read(agent, "/api/canteen/accounts/{id}?month=2026-11", home(mother)) + "]")) {
            assertThat(AccountReasonsIT.<String>each(account, "$[0].lines[*].standing"))
                    .containsExactly("NO_ROLL", "NO_ROLL", "PRESENT_WITHOUT_BOOKING");
            assertThat(JsonPath.<String>read(account, "$[0].children[0].givenName"))
                    .isEqualTo("Léa");
        }
    }

    private UUID quotient(LocalDate from) {
        UUID id = UUID.randomUUID();
        Quotient quotient = new Quotient(
                id,
                home(mother),
                Cents.of(60_000),
                YearMonth.of(2026, 10),
                new Quotient.Validity(from, LocalDate.of(2027, 8, 31)),
                new Quotient.Origin(Quotient.Source.DOCUMENT, Instant.parse("2026-11-24T08:00:00Z")));
        town.town()
                .run(() -> transaction.executeWithoutResult(status -> quotients.add(
                        quotient, new Basis.OfProof(UUID.randomUUID(), agent.person()), mother.person())));
        return id;
    }

    private void callOff(String body) throws Exception {
        requests.post(agent, "/api/canteen/suspensions", body).andExpect(status().isCreated());
    }
}
