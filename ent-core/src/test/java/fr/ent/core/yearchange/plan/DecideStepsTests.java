package fr.ent.core.yearchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ClassId;
import fr.ent.core.NewId;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView.Level;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideStepsTests {

    private static final PlannedClass CP_A = planned("CP A", SchoolLevel.CP);
    private static final PlannedClass CP_B = planned("CP B", SchoolLevel.CP);
    private static final PlannedClass CE1_A = planned("CE1 A", SchoolLevel.CE1);
    private static final PlannedClass CE1_B = planned("CE1 B", SchoolLevel.CE1);
    private static final PlannedClass MIXED = planned("CE1-CE2", SchoolLevel.CE1, SchoolLevel.CE2);
    private static final List<PlannedClass> CLASSES = List.of(CP_A, CP_B, CE1_A, CE1_B, MIXED);

    @ParameterizedTest
    @CsvSource({
        "CP B, CP, '', UP, LEVEL, CE1 B",
        "CP Mme Aubin, CP, '', UP, LEVEL, CE1 A",
        "CE1-CE2, CE1, '', UP, LEVEL, CE1-CE2",
        "CE1 B, CE1, Passage en classe supérieure, UP, DECISION, CE1-CE2",
        "CP B, CP, Maintien, STAYS, DECISION, CP B",
        "CP B, CP, Maintien en CP, STAYS, DECISION, CP B",
        "CP A, CP, Passage anticipé, JUMPS, DECISION, CE1-CE2",
        "CP A, CP, Passage en CE2, UP, DECISION, CE1-CE2",
        "CM2, CM2, '', LEAVES, LEVEL, ",
        "CM2, CM2, Admis en 6ème, LEAVES, DECISION, ",
        "Les Loups, COURS PREPARATOIRE, '', UP, LEVEL, CE1 A",
        "CP B, '', '', UP, LEVEL, CE1 B",
    })
    void leadsOneLevelUpUnlessTheSchoolDecidedOtherwise(
            String from, String level, String decision, PupilStep step, StepOrigin origin, String to) {
        GroupPlan plan = decide(from, level, decision);

        assertThat(plan.step()).isEqualTo(step);
        assertThat(plan.origin()).isEqualTo(origin);
        assertThat(plan.oddity()).isNull();
        assertThat(nameOf(plan)).isEqualTo(to == null ? "" : to);
    }

    @ParameterizedTest
    @CsvSource({
        "Les Loups, '', '', UNDECIDED, LEVEL_UNKNOWN",
        "CE1-CE2, '', '', UNDECIDED, LEVEL_UNKNOWN",
        "ULIS, ULIS, '', UNDECIDED, LEVEL_UNKNOWN",
        "PS, PS, '', UNDECIDED, LEVEL_NOT_TAUGHT",
        "CE2, CE2, '', UNDECIDED, NO_CLASS",
        "CP B, CP, En attente, UP, DECISION_UNREAD",
    })
    void namesWhatAPersonShouldLookAt(String from, String level, String decision, PupilStep step, PlanOddity oddity) {
        GroupPlan plan = decide(from, level, decision);

        assertThat(plan.step()).isEqualTo(step);
        assertThat(plan.oddity()).isEqualTo(oddity);
        assertThat(plan.schoolClass() == null).isEqualTo(step == PupilStep.UNDECIDED);
    }

    @Test
    void leadsTwoClassesIntoTwo() {
        PupilGroup aubin = group("CP Mme Aubin", "CP", "");
        PupilGroup baille = group("CP M. Baille", "CP", "");

        List<GroupPlan> plans =
                new DecideSteps(Level.ELEMENTARY, CLASSES, List.of(baille, aubin), OnwardPath.AWAY).decide();

        assertThat(plans).extracting(DecideStepsTests::nameOf).containsExactly("CE1 A", "CE1 B");
    }

    @Test
    void keepsThoseOfAPrimarySchoolAtItsElementaryClasses() {
        GroupPlan plan = new DecideSteps(Level.PRIMARY, CLASSES, List.of(group("GS", "GS", "")), OnwardPath.ASKED)
                .decide()
                .getFirst();

        assertThat(nameOf(plan)).isEqualTo("CP A");
    }

    @ParameterizedTest
    @CsvSource({
        "GS, '', PASSES_ON, UNDECIDED, LEAVES",
        "MS, Passage anticipé, PASSES_ON, UNDECIDED, LEAVES",
        "GS, Maintien, STAYS, STAYS, STAYS",
    })
    void leadsThoseOfANurserySchoolOnward(
            String level, String decision, PupilStep known, PupilStep asked, PupilStep away) {
        SchoolId school = new SchoolId(NewId.next());
        PlannedClass nursery = planned("PS-MS-GS", SchoolLevel.PS, SchoolLevel.MS, SchoolLevel.GS);

        assertThat(Stream.of(OnwardPath.to(school), OnwardPath.ASKED, OnwardPath.AWAY)
                        .map(onward -> new DecideSteps(
                                        Level.NURSERY,
                                        List.of(nursery),
                                        List.of(group("Les Ours", level, decision)),
                                        onward)
                                .decide()
                                .getFirst()
                                .step()))
                .containsExactly(known, asked, away);
    }

    @ParameterizedTest
    @CsvSource({"CE1-CE2 Mme Aubin, CE1 CE2", "CP/CE1, CP CE1", "Campus, ''", "CPA, CP", "TPS PS, TPS PS", "CM 2, CM2"})
    void readsTheLevelsOfAClassByItsName(String name, String levels) {
        assertThat(SchoolLevel.listIn(name))
                .extracting(SchoolLevel::name)
                .containsExactly(levels.isEmpty() ? new String[0] : levels.split(" "));
    }

    @Test
    void takesTheLevelsForWhichAClassWasOpenedWhereItsNameTellsNone() {
        assertThat(SchoolLevel.ofClass("Les Papillons", List.of(SchoolLevel.CE1)))
                .containsExactly(SchoolLevel.CE1);
        assertThat(SchoolLevel.ofClass("CM2 Mme Aubin", List.of(SchoolLevel.CE1)))
                .containsExactly(SchoolLevel.CM2);

        PupilGroup papillons = new PupilGroup(ClassId.next(), "Les Papillons", Set.of(SchoolLevel.CE1), "", "", 1);
        assertThat(papillons.findLevel()).contains(SchoolLevel.CE1);
    }

    private static GroupPlan decide(String from, String level, String decision) {
        return new DecideSteps(Level.ELEMENTARY, CLASSES, List.of(group(from, level, decision)), OnwardPath.AWAY)
                .decide()
                .getFirst();
    }

    private static PupilGroup group(String from, String level, String decision) {
        return new PupilGroup(ClassId.next(), from, SchoolLevel.listIn(from), level, decision, 1);
    }

    private static PlannedClass planned(String name, SchoolLevel... levels) {
        return new PlannedClass(ClassId.next(), name, Set.of(levels));
    }

    private static String nameOf(GroupPlan plan) {
        return CLASSES.stream()
                .filter(one -> one.id().equals(plan.schoolClass()))
                .map(PlannedClass::name)
                .findFirst()
                .orElse("");
    }
}
