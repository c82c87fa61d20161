package fr.ent.canteen.account;

import static fr.ent.canteen.testing.CanteenTown.GRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sum of November's accounts, and a day of it whose roll is opened again. */
class AccountChangesIT extends AccountScene {

    private static final String OWN = "/api/canteen/accounts/own?month=2026-11";
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate THE_27TH = LocalDate.of(2026, 11, 27);
    private static final LocalDate THE_30TH = LocalDate.of(2026, 11, 30);

    private ActivityId canteen;

    @BeforeEach
    void book() throws Exception {
        canteen = town.canteen(80);
        price(canteen, LocalDate.of(2026, 10, 1), GRID);
        on(LocalDate.of(2026, 11, 12));
        for (LocalDate day : List.of(THURSDAY, FRIDAY, THE_30TH)) {
            requests.book(mother, lea, canteen, day).andExpect(status().isCreated());
        }
        on(LocalDate.of(2026, 11, 24));
    }

    @Test
    void theSumIsThatOfAllPagesAndOfThoseFound() throws Exception {
        Viewer[] others = town.families(60).toArray(Viewer[]::new);
        for (Viewer other : others) {
            requests.book(other, canteen, THE_30TH).andExpect(status().isCreated());
        }
        String first = read(agent, "/api/canteen/accounts?month=2026-11");
        String second =
                read(agent, "/api/canteen/accounts?month=2026-11&after={next}", JsonPath.<String>read(first, "$.next"));

        String sum = read(agent, "/api/canteen/accounts/sum?month=2026-11");

        for (String total : List.of("certainCents", "openCents", "certainLines", "openLines")) {
            String path = "$.accounts[*].totals." + total;
            assertThat(JsonPath.<Integer>read(sum, "$.totals." + total))
                    .isEqualTo(total(first, path) + total(second, path));
        }
        assertThat(JsonPath.<Integer>read(sum, "$.households")).isEqualTo(61);
        String found = read(agent, "/api/canteen/accounts/sum?month=2026-11&name=lea");
        assertThat(JsonPath.<Integer>read(found, "$.households")).isOne();
        assertThat(JsonPath.<Integer>read(found, "$.totals.certainCents")).isEqualTo(800);
        assertThat(JsonPath.<Integer>read(
                        read(agent, "/api/canteen/accounts/sum?month=2026-11&name={part}", "%"), "$.households"))
                .isZero();
        requests.get(mother, "/api/canteen/accounts/sum?month=2026-11").andExpect(status().isForbidden());
    }

    @Test
    void theSumOfANameKnowsMoreHouseholdsThanAreReadAtOnce() throws Exception {
        Viewer last = town.families(SumAccounts.AT_ONCE).getLast();
        requests.book(last, canteen, THE_30TH).andExpect(status().isCreated());

        String found = read(agent, "/api/canteen/accounts/sum?month=2026-11&name=benali");

        assertThat(JsonPath.<Integer>read(found, "$.households")).isEqualTo(2);
        assertThat(JsonPath.<Integer>read(found, "$.totals.openLines")).isEqualTo(2);
    }

    private static int total(String page, String path) {
        return AccountChangesIT.<Integer>each(page, path).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void theSumTakesAsManyStatementsForManyHouseholdsAsForFew() throws Exception {
        Viewer[] others = town.families(5).toArray(Viewer[]::new);
        requests.book(others[0], canteen, THE_30TH).andExpect(status().isCreated());
        int few = statements.during(() -> read(agent, "/api/canteen/accounts/sum?month=2026-11"));
        for (int other = 1; other < others.length; other++) {
            requests.book(others[other], canteen, THE_30TH).andExpect(status().isCreated());
        }

        assertThat(statements.during(() -> read(agent, "/api/canteen/accounts/sum?month=2026-11")))
                .isEqualTo(few);
    }

    @Test
    void aRollThatIsOpenedAgainIsSaidAndItsDayIsNotCertainAnyMore() throws Exception {
        UUID finish = tablet(canteen).tap(lea, "PRESENT", noon(THURSDAY)).finished(THURSDAY, noon(THURSDAY));
        tablet(canteen).tap(lea, "PRESENT", noon(FRIDAY)).finished(FRIDAY, noon(FRIDAY));
        assertThat(AccountChangesIT.<Boolean>each(read(mother, OWN), "$[0].lines[0,1].reopened"))
                .containsExactly(false, false);

        reopen(finish, THURSDAY);

        String account = read(mother, OWN);
        assertThat(AccountChangesIT.<Boolean>each(account, "$[0].lines[0,1].reopened"))
                .containsExactly(true, false);
        assertThat(AccountChangesIT.<Boolean>each(account, "$[0].lines[0,1].certain"))
                .containsExactly(false, true);
        String week = read(mother, "/api/canteen/week?from={from}&to={to}", THURSDAY, FRIDAY);
        assertThat(AccountChangesIT.<Boolean>each(week, "$.children[0].days[*].outcome.reopened"))
                .containsExactly(true, false);
        String family = read(
                agent,
                "/api/canteen/families/{id}?from={from}&to={to}",
                town.town().householdOf(lea.asPerson()),
                THURSDAY,
                FRIDAY);
        assertThat(AccountChangesIT.<Boolean>each(family, "$.attendance[*].reopened"))
                .containsExactly(true, false);

        on(THE_27TH);
        tablet(canteen).tap(lea, "ABSENT", noon(THE_27TH)).finished(THURSDAY, noon(THE_27TH));
        assertThat(AccountChangesIT.<Boolean>each(read(mother, OWN), "$[0].lines[0,1].reopened"))
                .containsExactly(false, false);
    }

    @Test
    void anUnbookedDayStaysWhileItsRollIsOpenAgainAndSaysSo() throws Exception {
        LocalDate day = LocalDate.of(2026, 11, 24);
        UUID finish = tablet(canteen).tap(lea, "PRESENT", noon(day)).finished(day, noon(day));
        String line = "$[0].lines[?(@.date=='2026-11-24')]";
        assertThat(AccountChangesIT.<Boolean>each(read(mother, OWN), line + ".reopened"))
                .containsExactly(false);

        reopen(finish, day);

        String account = read(mother, OWN);
        assertThat(AccountChangesIT.<String>each(account, line + ".standing"))
                .containsExactly("PRESENT_WITHOUT_BOOKING");
        assertThat(AccountChangesIT.<Integer>each(account, line + ".amountCents"))
                .containsExactly(600);
        assertThat(AccountChangesIT.<Boolean>each(account, line + ".reopened")).containsExactly(true);
        assertThat(AccountChangesIT.<Boolean>each(account, line + ".certain")).containsExactly(false);
        String week = read(mother, "/api/canteen/week?from={from}&to={to}", day, day);
        assertThat(AccountChangesIT.<Boolean>each(week, "$.children[0].days[*].outcome.reopened"))
                .containsExactly(true);

        on(THE_27TH);
        tablet(canteen).tap(lea, "ABSENT", noon(THE_27TH)).finished(day, noon(THE_27TH));
        assertThat(AccountChangesIT.<String>each(read(mother, OWN), line + ".standing"))
                .isEmpty();
    }

    private void reopen(UUID finish, LocalDate day) throws Exception {
        requests.post(agent, "/api/canteen/presence/reopenings", """
                        {"finishId": "%s", "activityId": "%s", "date": "%s", "reason": "Léa était partie"}""".formatted(finish, canteen, day))
                .andExpect(status().isNoContent());
    }
}
