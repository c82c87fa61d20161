package fr.ent.canteen.account;

import static fr.ent.canteen.testing.CanteenTown.GRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of November's accounts, where some children were tapped without a booking on a roll that nobody has finished. */
class AccountPagesIT extends AccountScene {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String PAGE = "/api/canteen/accounts?month=2026-11";

    private ActivityId canteen;

    @BeforeEach
    void aCanteen() {
        canteen = town.canteen(80);
        price(canteen, LocalDate.of(2026, 10, 1), GRID);
        on(DAY);
    }

    @Test
    void aPageIsFullThoughHouseholdsBeforeTheLastHaveNothingToPay() throws Exception {
        tap(homes(5));
        book(homes(ListAccounts.PAGE + 1));
        tap(homes(5));

        String first = read(agent, PAGE);
        assertThat(homesOf(first)).hasSize(ListAccounts.PAGE);
        String last = read(agent, PAGE + "&after={next}", JsonPath.<String>read(first, "$.next"));
        assertThat(homesOf(last)).hasSize(1).doesNotContainAnyElementsOf(homesOf(first));
        assertThat(JsonPath.<String>read(last, "$.next")).isNull();
    }

    @Test
    void noPageFollowsTheLastHouseholdThatPays() throws Exception {
        book(homes(ListAccounts.PAGE));
        tap(homes(2));

        String page = read(agent, PAGE);

        assertThat(homesOf(page)).hasSize(ListAccounts.PAGE);
        assertThat(JsonPath.<String>read(page, "$.next")).isNull();
    }

    @Test
    void aPageTakesAsManyStatementsForManyTappedAsForOne() throws Exception {
        book(homes(1));
        tap(homes(1));
        int few = statements.during(() -> read(agent, PAGE));

        tap(homes(8));

        assertThat(statements.during(() -> read(agent, PAGE))).isEqualTo(few);
    }

    private static List<String> homesOf(String page) {
        return each(page, "$.accounts[*].householdId");
    }

    private List<ChildId> homes(int count) {
        List<ChildId> children = town.children(count);
        children.forEach(town::guardian);
        return children;
    }

    private void book(List<ChildId> children) throws Exception {
        LocalDate day = DAY.plusDays(6);
        for (ChildId child : children) {
            requests.book(agent, child, canteen, day).andExpect(status().isCreated());
        }
    }

    private void tap(List<ChildId> children) throws Exception {
        Tablet tablet = tablet(canteen);
        children.forEach(child -> tablet.tap(child, "PRESENT", noon(DAY)));
        tablet.send(DAY, noon(DAY)).andExpect(status().isOk());
    }
}
