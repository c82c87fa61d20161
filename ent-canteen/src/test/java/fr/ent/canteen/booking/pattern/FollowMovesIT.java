package fr.ent.canteen.booking.pattern;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildrenMoved;
import fr.ent.core.HouseholdId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FollowMovesIT extends FamilyScene {

    @Autowired
    private FollowMoves follow;

    @Test
    void theHouseholdThatAChildLivesInNowPaysForDaysToCome() throws Exception {
        HouseholdId before = town.town().householdOf(mother.person());
        requests.book(mother, town.canteen(5), MONDAY);
        HouseholdId now = town.town().household(List.of(), List.of(lea));
        HouseholdId other = town.town().household(List.of(), List.of());

        follow.follow(new ChildrenMoved(town.town().id(), Set.of(lea), other, now, agent.person()));
        assertThat(paidBy(before)).isOne();

        follow.follow(new ChildrenMoved(town.town().id(), Set.of(lea), before, now, agent.person()));
        assertThat(paidBy(now)).isOne();
    }

    private int paidBy(HouseholdId household) {
        return town.town().number("select count(*) from canteen.booking where household_id = :id", household.value());
    }

    @Test
    void aDayThatIsCalledOffAndChargedGoesToo() throws Exception {
        HouseholdId before = town.town().householdOf(mother.person());
        fr.ent.canteen.ActivityId canteen = town.canteen(5);
        requests.book(mother, canteen, MONDAY);
        requests.post(
                        agent,
                        "/api/canteen/suspensions",
                        fr.ent.canteen.testing.Terms.strike(canteen, MONDAY, MONDAY, null))
                .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.status()
                        .isCreated());
        HouseholdId now = town.town().household(List.of(), List.of(lea));

        follow.follow(new ChildrenMoved(town.town().id(), Set.of(lea), before, now, agent.person()));

        assertThat(paidBy(now)).isOne();
    }

    @Autowired
    private fr.ent.core.testing.TestClock.SettableClock clock;

    @Test
    void daysGoneByStayWithTheHouseholdThatHadThem() throws Exception {
        HouseholdId before = town.town().householdOf(mother.person());
        requests.book(mother, town.canteen(5), MONDAY);
        HouseholdId now = town.town().household(List.of(), List.of(lea));
        clock.set(java.time.Instant.parse("2026-12-01T09:00:00Z"));

        follow.follow(new ChildrenMoved(town.town().id(), Set.of(lea), before, now, agent.person()));

        assertThat(paidBy(before)).isOne();
    }
}
