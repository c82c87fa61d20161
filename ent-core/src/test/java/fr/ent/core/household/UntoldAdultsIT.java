package fr.ent.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.account.testing.ClassScene;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A child is hidden from the very people whose own reading leaves it out. */
class UntoldAdultsIT extends ClassScene {

    private static final String BARRED = """
            insert into core.guardianship (id, child_id, guardian_id, rank, restricted)
            values (gen_random_uuid(), :child, :person, 3, true)""";

    private static final String GUARDIAN = """
            insert into core.guardianship (id, child_id, guardian_id, rank)
            values (gen_random_uuid(), :child, :person, 4)""";

    private static final String ENDED = """
            insert into core.ended_guardianship (id, child_id, guardian_id, rank, reason, ended_by, ended_at)
            values (gen_random_uuid(), :child, :person, 3, '%s', :person, now())""";

    @Autowired
    private UntoldAdults untold;

    @Autowired
    private OwnFamilies families;

    private final List<PersonId> staff = new ArrayList<>();
    private PersonId mother;

    @BeforeEach
    void aFamily() {
        staff.clear();
        mother = town.guardian("Sofia", "Benali", lea);
    }

    @Test
    void fromThoseWhomACourtBarsAndFromFormerGuardians() {
        PersonId barred = colleague(lea, BARRED);
        PersonId former = colleague(lea, ENDED.formatted("SEPARATED"));
        colleague(lea, ENDED.formatted("WRONG"));
        colleague(lea, GUARDIAN);
        PersonId again = colleague(lea, ENDED.formatted("SEPARATED"));
        tie(again, lea, GUARDIAN);
        colleague();

        isHidden(lea, barred, former);
    }

    @Test
    void withWhomTheChildLivesButNotFromThoseOfItsOwnHome() {
        ChildId sister = town.pupil("Rose", "Colin", school, schoolClass);
        PersonId barred = colleague(sister, BARRED);
        PersonId former = colleague(sister, ENDED.formatted("SEPARATED"));
        PersonId atHome = colleague(sister, BARRED);
        town.household(List.of(mother, atHome), List.of(lea, sister));

        isHidden(lea, barred, former);
        isHidden(sister, barred, former);
    }

    private void isHidden(ChildId child, PersonId... from) {
        assertThat(town.in(() -> untold.list(child))).containsExactlyInAnyOrder(from);
        assertThat(staff)
                .filteredOn(
                        one -> town.in(() -> families.find(town.viewer(one))).hides(child))
                .containsExactlyInAnyOrder(from);
    }

    private PersonId colleague(ChildId child, String tie) {
        PersonId one = colleague();
        tie(one, child, tie);
        return one;
    }

    private PersonId colleague() {
        PersonId one = town.agent("Karim", "Petit");
        staff.add(one);
        return one;
    }

    private void tie(PersonId person, ChildId child, String tie) {
        town.run(() -> jdbc.sql(tie)
                .param("child", child.value())
                .param("person", person.value())
                .update());
    }
}
