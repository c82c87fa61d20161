package fr.ent.core.onboarding.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paul is barred from Zoé, and lives where a file says that her mother lives. */
class HouseholdsTests {

    private static final String PAUL = "M.;;PETIT;Paul;3 rue des Lilas;21000;;";
    private static final String ANNE = "Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;;";
    private static final String LUCIE = "Mme;;BRUN;Lucie;3 rue des Lilas;21000;;";
    private static final String ZOE = ";;DUPRÉ;Zoé;CE1";
    private static final String TOM = ";;DUPRÉ;Tom;CE1";

    private final Case school = new Case();
    private final UUID ce1 = school.schoolClass("CE1");
    private final UUID zoe = school.pupil("DUPRÉ", "Zoé", "2017-03-14", "", ce1);
    private final UUID paul = school.adult("PETIT", "Paul", "3 rue des Lilas", "");

    @Test
    void nobodyComesToLiveWithSomebodyBarredFromTheirChild() {
        school.guardian(paul, zoe, true);
        school.household(List.of(paul), List.of());

        Plan plan = school.guardians(PAUL + ZOE, ANNE + ZOE).compare();

        assertThat(Case.changes(plan, ChangedEntity.HOUSEHOLD)).containsExactly("ADDED DUPRÉ");
        assertThat(comers(plan)).hasSize(2);
        assertThat(comers(plan)).containsOnly(made(plan));
    }

    @Test
    void notEvenByAnotherChildOfBoth() {
        UUID tom = school.pupil("DUPRÉ", "Tom", "2015-09-02", "", ce1);
        school.guardian(paul, zoe, true);
        school.guardian(paul, tom, false);
        school.household(List.of(paul), List.of(tom));

        Plan plan = school.guardians(PAUL + TOM, ANNE + ZOE + TOM).compare();

        assertThat(Case.changes(plan, ChangedEntity.HOUSEHOLD)).containsExactly("ADDED DUPRÉ");
        assertThat(comers(plan)).hasSize(3).containsOnly(made(plan));
    }

    @Test
    void aChildOfNoHomeWhoseMotherLivesWithSomebodyBarredFromItFoundsOneWithHer() {
        UUID anne = school.adult("DUPRÉ", "Anne", "3 rue des Lilas", "");
        school.guardian(paul, zoe, true);
        school.guardian(anne, zoe, false);
        school.household(List.of(paul, anne), List.of());

        Plan plan = school.guardians(ANNE + ZOE).compare();

        assertThat(Case.changes(plan, ChangedEntity.GUARDIAN)).doesNotContain("ADDED Anne DUPRÉ");
        assertThat(Case.changes(plan, ChangedEntity.HOUSEHOLD)).containsExactly("ADDED DUPRÉ");
        assertThat(comers(plan)).hasSize(2).containsOnly(made(plan));
    }

    @Test
    void aChildWhoLivesElsewhereStaysThere() {
        UUID anne = school.adult("DUPRÉ", "Anne", "3 rue des Lilas", "");
        school.guardian(paul, zoe, true);
        school.guardian(anne, zoe, false);
        school.household(List.of(paul, anne), List.of());
        school.household(List.of(anne), List.of(zoe));

        Plan plan = school.guardians(ANNE + ZOE).compare();

        assertThat(Case.changes(plan, ChangedEntity.HOUSEHOLD)).isEmpty();
        assertThat(comers(plan)).isEmpty();
    }

    @Test
    void nobodyComesWhereAChildLivesFromWhomTheyAreBarredThatTheFileDoesNotName() {
        UUID tom = school.pupil("DUPRÉ", "Tom", "2015-09-02", "", ce1);
        UUID anne = school.adult("DUPRÉ", "Anne", "3 rue des Lilas", "");
        school.guardian(paul, zoe, true);
        school.guardian(paul, tom, false);
        school.guardian(anne, tom, false);
        school.household(List.of(anne), List.of(zoe));

        Plan plan = school.guardians(PAUL + TOM, ANNE + TOM).compare();

        assertThat(Case.changes(plan, ChangedEntity.HOUSEHOLD)).containsExactly("ADDED PETIT");
        assertThat(comers(plan)).hasSize(3).filteredOn(made(plan)::equals).hasSize(2);
    }

    @Test
    void aThirdGuardianLivesWithTheFirstWhoeverComesBetween() {
        UUID tom = school.pupil("DUPRÉ", "Tom", "2015-09-02", "", ce1);
        school.guardian(paul, zoe, true);
        school.guardian(paul, tom, false);

        Plan plan = school.guardians(ANNE + ZOE + TOM, PAUL + TOM, LUCIE + TOM).compare();

        assertThat(Case.changes(plan, ChangedEntity.HOUSEHOLD))
                .containsExactlyInAnyOrder("ADDED DUPRÉ, BRUN", "ADDED PETIT");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thoseWhoLiveTogetherStayInOneHomeWhoseverLineComesFirst(boolean mothersFirst) {
        UUID tom = school.pupil("DUPRÉ", "Tom", "2015-09-02", "", ce1);
        UUID anne = school.adult("DUPRÉ", "Anne", "3 rue des Lilas", "");
        UUID marc = school.adult("ROUX", "Marc", "8 rue du Lac", "");
        school.guardian(paul, zoe, true);
        school.guardian(paul, tom, false);
        school.guardian(anne, zoe, false);
        school.guardian(anne, tom, false);
        school.household(List.of(anne, paul), List.of());
        school.household(List.of(marc), List.of(zoe));
        String mother = ANNE + ZOE + TOM;
        String father = PAUL + TOM;

        Plan plan = school.guardians(mothersFirst ? mother : father, mothersFirst ? father : mother)
                .compare();

        assertThat(Case.changes(plan, ChangedEntity.HOUSEHOLD)).isEmpty();
        assertThat(comers(plan)).hasSize(1);
    }

    @Test
    void parentsWhomNothingBarsLiveTogether() {
        school.guardian(paul, zoe, false);
        school.household(List.of(paul), List.of(zoe));

        Plan plan = school.guardians(PAUL + ZOE, ANNE + ZOE).compare();

        assertThat(Case.changes(plan, ChangedEntity.HOUSEHOLD)).isEmpty();
        assertThat(comers(plan)).hasSize(1);
    }

    private static List<String> comers(Plan plan) {
        return plan.changes().stream()
                .filter(change -> change.entity() == ChangedEntity.MEMBER)
                .map(change -> String.valueOf(change.after().get("household_id")))
                .toList();
    }

    private static String made(Plan plan) {
        return plan.changes().stream()
                .filter(change -> change.entity() == ChangedEntity.HOUSEHOLD)
                .map(change -> change.rowId().toString())
                .findFirst()
                .orElseThrow();
    }
}
