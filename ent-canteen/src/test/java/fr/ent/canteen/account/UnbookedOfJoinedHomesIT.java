package fr.ent.canteen.account;

import static fr.ent.canteen.testing.CanteenTown.GRID;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.household.HouseholdStays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Léa came without a booking, and then moves to another household with her mother: the home of that day pays. */
class UnbookedOfJoinedHomesIT extends AccountScene {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate AFTER = DAY.plusDays(1);

    @Autowired
    private HouseholdStays stays;

    private ActivityId canteen;
    private HouseholdId before;
    private HouseholdId joined;

    @BeforeEach
    void comeUnbookedAndMove() throws Exception {
        canteen = town.canteen(50);
        price(canteen, LocalDate.of(2026, 10, 1), GRID);
        before = home(mother);
        joined = town.town().household(List.of(town.guardian().person()), List.of());
        on(DAY);
        tablet(canteen).tap(lea, "PRESENT", noon(DAY)).finished(DAY, noon(DAY));
        on(AFTER);
        assertThat(desk(before)).containsExactly(600);
        move(before, joined, AFTER);
    }

    @Test
    void theAccountOfTheHomeOfThatDayKeepsIt() throws Exception {
        assertThat(desk(before)).containsExactly(600);
        assertThat(desk(joined)).isEmpty();
        String page = read(agent, "/api/canteen/accounts?month=2026-11");
        assertThat(AccountScene.<String>each(page, "$.accounts[*].householdId")).containsExactly(before.toString());
        assertThat(AccountScene.<Integer>each(page, "$.accounts[*].totals.certainCents"))
                .containsExactly(600);
        for (String all : List.of("", "&name=lea")) {
            assertThat(JsonPath.<Integer>read(
                            read(agent, "/api/canteen/accounts/sum?month=2026-11" + all), "$.households"))
                    .isOne();
        }
    }

    @Test
    void theParentWhoLivedThereSeesItAtHomeAndInTheWeek() throws Exception {
        Viewer now = town.town().viewer(mother.person());

        assertThat(AccountScene.<Integer>each(
                        read(now, "/api/canteen/accounts/own?month=2026-11"),
                        "$[?(@.householdId=='" + before + "')].lines[*].amountCents"))
                .containsExactly(600);
        String week = read(now, "/api/canteen/week?from={d}&to={d}", DAY, DAY);
        assertThat(AccountScene.<Integer>each(week, "$.children[0].days[*].outcome.amountCents"))
                .containsExactly(600);
        assertThat(AccountScene.<Boolean>each(week, "$.children[0].days[*].paidByOthers"))
                .containsExactly(false);
    }

    @Test
    void aDayAfterTheMoveIsTheNewHomes() throws Exception {
        LocalDate thursday = DAY.plusDays(2);
        on(thursday);
        tablet(canteen).tap(lea, "PRESENT", noon(thursday)).finished(thursday, noon(thursday));

        assertThat(desk(before)).containsExactly(600);
        assertThat(desk(joined)).containsExactly(600);
    }

    @Test
    void aHomeThatIsLeftAgainKeepsItsDays() throws Exception {
        LocalDate thursday = DAY.plusDays(2);
        on(thursday);
        tablet(canteen).tap(lea, "PRESENT", noon(thursday)).finished(thursday, noon(thursday));
        on(thursday.plusDays(1));
        move(joined, before, thursday.plusDays(1));

        assertThat(desk(before)).containsExactly(600);
        assertThat(desk(joined)).containsExactly(600);
    }

    private List<Integer> desk(HouseholdId home) throws Exception {
        return each(read(agent, "/api/canteen/accounts/{id}?month=2026-11", home), "$.lines[*].amountCents");
    }

    private void move(HouseholdId from, HouseholdId to, LocalDate day) {
        town.town().run(() -> {
            stays.go(from, List.of(mother.person(), lea.asPerson()), day);
            stays.come(to, List.of(mother.person(), lea.asPerson()), day);
            jdbc.sql("update core.household_member set household_id = :to where household_id = :from"
                            + " and person_id in (:mother, :lea)")
                    .param("to", to.value())
                    .param("from", from.value())
                    .param("mother", mother.person().value())
                    .param("lea", lea.value())
                    .update();
        });
    }
}
