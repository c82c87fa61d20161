package fr.ent.canteen.booking.week;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.household.HouseholdStays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two homes of a child are joined, and split again: what each parent has paid stays visible to that parent alone. */
class JoinedHomesIT extends FamilyScene {

    private static final LocalDate JOINED = TUESDAY.plusDays(1);

    @Autowired
    private HouseholdStays stays;

    @Autowired
    private JdbcClient jdbc;

    private PersonId father;
    private HouseholdId hers;
    private HouseholdId his;

    @BeforeEach
    void eachParentPaysADay() throws Exception {
        Viewer viewer = town.guardian(lea);
        father = viewer.person();
        hers = town.town().householdOf(mother.person());
        his = town.town().householdOf(father);
        var canteen = town.canteen(20);
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(viewer, lea, canteen, TUESDAY).andExpect(status().isCreated());
        town.town().run(() -> {
            stays.go(his, List.of(father), JOINED);
            stays.come(hers, List.of(father), JOINED);
        });
        member(his, hers);
    }

    @Test
    void afterAJoinEachSeesTheOwnPast() throws Exception {
        eachSeesTheOwnDay();
    }

    @Test
    void afterASplitToo() throws Exception {
        HouseholdId anew = town.town().household(List.of(), List.of(lea));
        town.town().run(() -> stays.go(hers, List.of(father), JOINED.plusDays(1)));
        member(hers, anew);

        eachSeesTheOwnDay();
    }

    private void member(HouseholdId from, HouseholdId to) {
        town.town()
                .run(() -> jdbc.sql("update core.household_member set household_id = :to"
                                + " where person_id = :person and household_id = :from")
                        .param("to", to.value())
                        .param("person", father.value())
                        .param("from", from.value())
                        .update());
    }

    private void eachSeesTheOwnDay() throws Exception {
        Viewer him = town.town().viewer(father);
        sees(him, MONDAY, null, true);
        sees(him, TUESDAY, 400, false);
        Viewer her = town.town().viewer(mother.person());
        sees(her, MONDAY, 400, false);
        sees(her, TUESDAY, null, true);
    }

    private void sees(Viewer parent, LocalDate date, @Nullable Object amount, boolean others) throws Exception {
        String day = "$.children[?(@.childId=='" + lea + "')].days[0].";
        requests.get(parent, "/api/canteen/week?from={d}&to={d}", date, date)
                .andExpect(
                        jsonPath(day + "amountCents").value(amount == null ? contains(nullValue()) : contains(amount)))
                .andExpect(jsonPath(day + "paidByOthers").value(contains(others)));
    }
}
