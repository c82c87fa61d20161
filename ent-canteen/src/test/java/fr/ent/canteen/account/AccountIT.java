package fr.ent.canteen.account;

import static fr.ent.canteen.testing.CanteenTown.GRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Léa's November: one line a day, with what came of it. */
class AccountIT extends AccountScene {

    private static final String OWN = "/api/canteen/accounts/own?month=2026-11";
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate THE_26TH = LocalDate.of(2026, 11, 26);
    private static final LocalDate THE_27TH = LocalDate.of(2026, 11, 27);
    private static final LocalDate THE_30TH = LocalDate.of(2026, 11, 30);

    private ActivityId canteen;

    @BeforeEach
    void book() throws Exception {
        canteen = town.canteen(50);
        price(canteen, LocalDate.of(2026, 10, 1), GRID);
        on(LocalDate.of(2026, 11, 12));
        for (LocalDate day : List.of(THURSDAY, FRIDAY, MONDAY, TUESDAY, THE_26TH, THE_30TH)) {
            requests.book(mother, lea, canteen, day).andExpect(status().isCreated());
        }
        on(THE_27TH);
    }

    @Test
    void eachDayIsALineWithWhatCameOfIt() throws Exception {
        ChildId tom = town.child("Tom");
        tablet(canteen).tap(lea, "PRESENT", noon(THURSDAY)).finished(THURSDAY, noon(THURSDAY));
        tablet(canteen).tap(lea, "ABSENT", noon(FRIDAY)).finished(FRIDAY, noon(FRIDAY));
        excuse(lea, canteen, MONDAY);
        tablet(canteen).tap(tom, "PRESENT", noon(TUESDAY)).send(TUESDAY, noon(TUESDAY));
        tablet(canteen).tap(tom, "PRESENT", noon(THE_26TH)).finished(THE_26TH, noon(THE_26TH));
        tablet(canteen).tap(lea, "PRESENT", noon(THE_27TH)).finished(THE_27TH, noon(THE_27TH));

        String account = read(mother, OWN);

        assertThat(AccountIT.<String>each(account, "$[0].lines[*].standing"))
                .containsExactly(
                        "PRESENT",
                        "ABSENT_UNJUSTIFIED",
                        "ABSENT_JUSTIFIED",
                        "ROLL_OPEN",
                        "NOT_CALLED",
                        "PRESENT_WITHOUT_BOOKING",
                        "EXPECTED");
        assertThat(AccountIT.<Integer>each(account, "$[0].lines[*].amountCents"))
                .containsExactly(400, 400, 0, 400, 400, 600, 400);
        assertThat(AccountIT.<Boolean>each(account, "$[0].lines[*].booked"))
                .containsExactly(true, true, true, true, true, false, true);
        assertThat(AccountIT.<Boolean>each(account, "$[0].lines[*].certain"))
                .containsExactly(true, true, true, false, true, true, false);
        assertThat(JsonPath.<Integer>read(account, "$[0].totals.certainCents")).isEqualTo(1800);
        assertThat(JsonPath.<Integer>read(account, "$[0].totals.openCents")).isEqualTo(800);
        assertThat(JsonPath.<String>read(account, "$[0].children[0].givenName")).isEqualTo("Léa");
        assertThat(JsonPath.<Integer>read(account, "$[0].activities[0].totals.certainLines"))
                .isEqualTo(5);
        assertThat(JsonPath.<String>read(account, "$[0].lines[0].tariff.validFrom"))
                .isEqualTo("2026-10-01");
        assertThat(read(agent, "/api/canteen/accounts/{id}?month=2026-11", home(mother)))
                .isEqualTo(account.substring(1, account.length() - 1)
                        .replace("\"adults\":[]", "\"adults\":[\"Sofia Benali\"]"));
        assertThat(town.town().audited("account.read")).isOne();
    }

    @Test
    void theDeskListsChildrenInTheOrderOfTheHousehold() throws Exception {
        ChildId tom = town.child("Tom");
        ChildId zoe = town.child("Zoé");
        Viewer parent = town.guardian(tom, zoe);
        on(LocalDate.of(2026, 11, 12));
        requests.book(parent, zoe, canteen, FRIDAY).andExpect(status().isCreated());
        requests.book(parent, tom, canteen, MONDAY).andExpect(status().isCreated());

        assertThat(AccountIT.<String>each(
                        read(agent, "/api/canteen/accounts/{id}?month=2026-11", home(parent)),
                        "$.children[*].givenName"))
                .containsExactly("Tom", "Zoé");
    }

    @Test
    void anExcusedDayIsCertainUnlessItsRollIsBegunAndNotFinished() throws Exception {
        ChildId tom = town.child("Tom");
        excuse(lea, canteen, MONDAY);
        assertThat(certain(MONDAY)).containsExactly(true);

        tablet(canteen).tap(tom, "PRESENT", noon(MONDAY)).send(MONDAY, noon(MONDAY));
        assertThat(certain(MONDAY)).containsExactly(false);

        tablet(canteen).tap(tom, "PRESENT", noon(MONDAY)).finished(MONDAY, noon(MONDAY));
        assertThat(certain(MONDAY)).containsExactly(true);
    }

    private List<Boolean> certain(LocalDate day) throws Exception {
        return each(read(mother, OWN), "$[0].lines[?(@.date=='%s')].certain".formatted(day));
    }

    @Test
    void aDayGoneByWithoutARollStandsAsBooked() throws Exception {
        assertThat(AccountIT.<String>each(read(mother, OWN), "$[0].lines[*].standing"))
                .containsExactly("NO_ROLL", "NO_ROLL", "NO_ROLL", "NO_ROLL", "NO_ROLL", "EXPECTED");
    }

    @Test
    void aPriceFixedByHandIsShownAsSuchAndLooksAtNoQuotient() throws Exception {
        String booking = town.town()
                .in(() -> jdbc.sql("select id::text from canteen.booking where day = :day")
                        .param("day", THURSDAY)
                        .query(String.class)
                        .single());
        requests.put(agent, "/api/canteen/corrections/" + booking + "/price", """
                        {"amountCents": 150, "reason": "Accord du maire"}""")
                .andExpect(status().isNoContent());

        String account = read(mother, OWN);

        assertThat(AccountIT.<Boolean>each(account, "$[0].lines[*].priceFixed"))
                .containsExactly(true, false, false, false, false, false);
        assertThat(JsonPath.<Integer>read(account, "$[0].lines[0].amountCents")).isEqualTo(150);
        assertThat(JsonPath.<Object>read(account, "$[0].lines[0].tariff")).isNull();
    }

    @Test
    void aMealWithoutBookingIsInTheAccountOfOneHomeOnly() throws Exception {
        Viewer father = town.guardian(lea);
        tablet(canteen).tap(lea, "PRESENT", noon(THE_27TH)).finished(THE_27TH, noon(THE_27TH));

        assertThat(AccountIT.<String>each(read(mother, OWN), "$[0].lines[?(@.booked == false)].date"))
                .containsExactly("2026-11-27");
        assertThat(AccountIT.<Object>each(read(father, OWN), "$[0].lines[*]")).isEmpty();
    }

    @Test
    void aGuardianBarredFromAChildSeesNothingOfIt() throws Exception {
        Viewer barred = town.barred(lea);
        town.town().household(List.of(barred.person(), mother.person()), List.of(lea));

        assertThat(AccountIT.<Object>each(read(town.town().viewer(barred.person()), OWN), "$[*].lines[*]"))
                .isEmpty();
    }

    @Test
    void aChildWithoutHouseholdIsListedApart() throws Exception {
        ChildId alone = town.child("Seul");
        tablet(canteen).tap(alone, "PRESENT", noon(THE_26TH)).finished(THE_26TH, noon(THE_26TH));

        String apart = read(agent, "/api/canteen/accounts/without-payer?month=2026-11");

        assertThat(AccountIT.<String>each(apart, "$.children[*].givenName")).containsExactly("Seul");
        assertThat(AccountIT.<Object>each(apart, "$.lines[*].householdId")).containsOnlyNulls();
        assertThat(JsonPath.<Integer>read(
                        read(agent, "/api/canteen/accounts?month=2026-11"), "$.withoutPayer.certainLines"))
                .isOne();
    }

    @Test
    void theListIsPagedByNameAndSearched() throws Exception {
        String all = read(agent, "/api/canteen/accounts?month=2026-11");
        assertThat(AccountIT.<String>each(all, "$.accounts[*].householdId"))
                .containsExactly(home(mother).toString());
        assertThat(AccountIT.<Integer>each(all, "$.accounts[*].totals.certainCents"))
                .containsExactly(2000);
        assertThat(JsonPath.<Object>read(all, "$.next")).isNull();
        assertThat(AccountIT.<String>each(all, "$.accounts[*].adults[*]")).containsExactly("Sofia Benali");

        assertThat(AccountIT.<Object>each(
                        read(agent, "/api/canteen/accounts?month=2026-11&name=benali sofia"), "$.accounts[*]"))
                .hasSize(1);
        assertThat(AccountIT.<Object>each(
                        read(agent, "/api/canteen/accounts?month=2026-11&name=zorro"), "$.accounts[*]"))
                .isEmpty();
        String literal = read(agent, "/api/canteen/accounts?month=2026-11&name={part}", "%");
        assertThat(AccountIT.<Object>each(literal, "$.accounts[*]")).isEmpty();
        assertThat(JsonPath.<Object>read(literal, "$.withoutPayer")).isNull();
        assertThat(AccountIT.<Object>each(
                        read(agent, "/api/canteen/accounts?month=2026-11&after={id}", home(mother)), "$.accounts[*]"))
                .isEmpty();
    }

    @Test
    void takesAsManyStatementsForManyDaysAndChildrenAsForFew() throws Exception {
        ChildId unbooked = town.child("Ana");
        town.guardian(unbooked);
        tablet(canteen)
                .tap(lea, "PRESENT", noon(THE_27TH))
                .tap(unbooked, "PRESENT", noon(THE_27TH))
                .finished(THE_27TH, noon(THE_27TH));
        int few = statements.during(() -> read(mother, OWN));
        int fewAtTheDesk = statements.during(() -> read(agent, "/api/canteen/accounts?month=2026-11"));

        ChildId tom = town.child("Tom");
        Viewer both = town.guardian(lea, tom);
        for (int day = 2; day < 28; day++) {
            requests.book(both, tom, canteen, LocalDate.of(2026, 12, day));
        }
        for (Viewer family : town.families(3)) {
            requests.book(family, canteen, LocalDate.of(2026, 12, 3));
        }
        on(LocalDate.of(2026, 12, 31));
        for (int day = 1; day < 5; day++) {
            LocalDate past = LocalDate.of(2026, 12, day);
            tablet(canteen).tap(lea, "PRESENT", noon(past)).finished(past, noon(past));
        }

        assertThat(statements.during(() -> read(both, OWN.replace("-11", "-12"))))
                .isEqualTo(few);
        assertThat(statements.during(() -> read(agent, "/api/canteen/accounts?month=2026-12")))
                .isEqualTo(fewAtTheDesk);
    }

    @Test
    void monthsThatCannotBeAreRefused() throws Exception {
        requests.get(mother, "/api/canteen/accounts/own?month=1066-10").andExpect(status().isBadRequest());
        requests.get(mother, "/api/canteen/accounts/own?month=novembre").andExpect(status().isBadRequest());
    }
}
