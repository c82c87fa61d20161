package fr.ent.canteen.families;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.household.HouseholdStay;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnHomesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final PersonId father = PersonId.next();
    private final HouseholdId home = HouseholdId.next();
    private final List<HouseholdStay> lasting = List.of(new HouseholdStay(father, home, DAY, null));

    @Test
    void aStayThatLastsIsWorthNothingToWhoLivesThereNoMore() {
        OwnHomes gone = new OwnHomes(Set.of(), lasting);

        assertThat(gone.has(home, DAY)).isFalse();
        assertThat(gone.andFormer(List.of(), father)).isEmpty();
        assertThat(new OwnHomes(Set.of(home), lasting).has(home, DAY)).isTrue();
    }

    @Test
    void aStayThatHasEndedKeepsItsDays() {
        OwnHomes gone = new OwnHomes(Set.of(), List.of(new HouseholdStay(father, home, null, DAY)));

        assertThat(gone.has(home, DAY.minusDays(1))).isTrue();
        assertThat(gone.has(home, DAY)).isFalse();
        assertThat(gone.andFormer(List.of(), father)).hasSize(1);
    }
}
