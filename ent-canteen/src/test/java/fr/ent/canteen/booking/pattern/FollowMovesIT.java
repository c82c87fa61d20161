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
}
