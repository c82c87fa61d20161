package fr.ent.canteen.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.daysheet.DaySheetNotes;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CanteenTest
class DaySheetMealsIT extends RollScene {

    @Autowired
    private DaySheetNotes notes;

    @Autowired
    private ModuleSwitches switches;

    private Viewer teacher;

    @BeforeEach
    void aTeacherAndAnAllergy() {
        teacher = town.town().viewer(town.town().teacher("Claire", "Aubin", town.schoolClass()));
        town.town().run(() -> jdbc.sql("""
                        insert into canteen.child_needs (child_id, allergens, other_allergies, plan_from)
                        values (:child, '{MILK}', 'kiwi', '2026-09-01')""").param("child", lea.value()).update());
    }

    @Test
    void sayWhoHasAPlaceToday() {
        assertThat(lines(teacher)).containsOnlyKeys(lea);
        assertThat(lines(teacher).get(lea)).hasSize(1);
    }

    @Test
    void sayNothingOfAPlaceThatIsExcused() throws Exception {
        excuse("Fièvre");

        assertThat(lines(teacher)).isEmpty();
    }

    @Test
    void nameAllergiesToTheHeadAndToNoTeacher() {
        assertThat(lines(town.head()).get(lea)).contains("Allergies\u00a0: lait, kiwi");
        assertThat(lines(teacher).get(lea)).noneMatch(line -> line.contains("lait") || line.contains("kiwi"));
    }

    @Test
    void nameWhoMustNotComeAndACarePlanToTheHeadAndToNoTeacher() {
        town.town().restrictedGuardian("Marc", "Benali", lea);

        assertThat(lines(town.head()).get(lea))
                .contains("PAI (projet d’accueil individualisé)", "Ne doit pas venir\u00a0: Marc Benali");
        assertThat(lines(teacher).get(lea)).noneMatch(line -> line.contains("PAI") || line.contains("Marc"));
    }

    @Test
    void sayNothingInATownThatHasTurnedTheCanteenOff() {
        town.town().run(() -> switches.change(Set.of(ProductModule.CANTEEN)));

        assertThat(lines(town.head())).isEmpty();
    }

    @Test
    void costTheSameForMoreChildren() throws Exception {
        Viewer head = town.head();
        int before = statements.during(() -> lines(head));
        town.children(8);

        assertThat(statements.during(() -> lines(head))).isEqualTo(before);
    }

    private Map<ChildId, List<String>> lines(Viewer viewer) {
        return town.town().in(() -> notes.list(town.school(), List.of(lea, tom), TODAY, viewer));
    }
}
