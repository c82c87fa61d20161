package fr.ent.core.onboarding.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.ent.core.onboarding.onde.FaultReason;
import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.onboarding.onde.OndeFile;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GuardiansTests {

    private static final String ZOE = ";;DUPRÉ;Zoé;CE1";
    private static final String TOM = ";;DUPRÉ;Tom;CM2";

    private final Case school = new Case();
    private final UUID ce1 = school.schoolClass("CE1");
    private final UUID zoe = school.pupil("DUPRÉ", "Zoé", "2017-03-14", "", ce1);
    private final UUID tom = school.pupil("DUPRÉ", "Tom", "2015-09-02", "", school.schoolClass("CM2"));

    @Test
    void gathersAGuardianFromTwoLists() {
        Plan plan = school.guardians(
                        "Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;anne@example.org;" + ZOE,
                        "Mme;;DUPRE;ANNE;3, RUE DES LILAS;21000;;" + TOM)
                .compare();

        assertThat(Case.changes(plan, ChangedEntity.GUARDIAN)).containsExactly("ADDED Anne DUPRÉ");
        assertThat(Case.changes(plan, ChangedEntity.LINK))
                .containsExactly("ADDED Anne DUPRÉ → Zoé DUPRÉ", "ADDED Anne DUPRÉ → Tom DUPRÉ");
        assertThat(plan.faults()).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwoAddressesAndSaysSo() {
        Plan plan = school.guardians(
                        "Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;;" + ZOE, "Mme;;DUPRÉ;Anne;8 quai Nord;21000;;" + ZOE)
                .compare();

        assertThat(Case.changes(plan, ChangedEntity.GUARDIAN)).containsExactly("ADDED Anne DUPRÉ");
        assertThat(plan.changes().getFirst().after()).containsEntry("street", "3 rue des Lilas");
        assertThat(plan.faults())
                .extracting(OndeFault::line, OndeFault::reason)
                .containsExactly(tuple(3, FaultReason.SECOND_ADDRESS));
    }

    @Test
    void endsNoLinkWhileAChildOfTheFileIsUnknown() {
        UUID paul = school.adult("PETIT", "Paul", "", "");
        school.guardian(paul, zoe, false);

        Plan plan = school.guardians(
                        "Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;;" + ZOE, "M.;;PETIT;Paul;;;;;;DUPRÉ;Zoëlle;CE1")
                .compare();

        assertThat(plan.partial()).containsExactly(OndeFile.GUARDIANS);
        assertThat(Case.changes(plan, ChangedEntity.LINK)).containsExactly("ADDED Anne DUPRÉ → Zoé DUPRÉ");
    }

    @Test
    void asksAboutANamesakeWhoCannotBeToldApart() {
        school.guardians("Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;;" + ZOE, "Mme;;DUPRÉ;Anne;;;;" + TOM);

        Question question = school.compare().open().getFirst();
        Plan one =
                school.answer(question, question.candidates().getFirst().id()).compare();
        Plan two = school.answer(question, null).compare();

        assertThat(question.reason()).isEqualTo(Question.QuestionReason.SAME_NAME_IN_FILE);
        assertThat(Case.changes(one, ChangedEntity.GUARDIAN)).hasSize(1);
        assertThat(Case.changes(two, ChangedEntity.GUARDIAN)).hasSize(2);
    }

    @Test
    void recognisesAGuardianByPhoneMailAddressOrChild() {
        UUID anne = school.adult("DUPRE", "Anne", "", "");
        school.guardian(anne, zoe, false);
        school.adult("BRUN", "Léo", "", "LEO@example.org");

        Plan plan = school.guardians("Mme;;DUPRÉ;Anne;;;;" + ZOE, "M.;;BRUN;Léo;;;leo@example.org;" + TOM)
                .compare();

        assertThat(plan.open()).isEmpty();
        assertThat(Case.changes(plan, ChangedEntity.GUARDIAN))
                .containsExactly("CHANGED Anne DUPRÉ", "CHANGED Léo BRUN");
    }

    @Test
    void asksWhetherANamesakeOfTheDirectoryIsMeant() {
        UUID known = school.adult("DUPRÉ", "Anne", "41 rue Haute", "other@example.org");
        school.guardians("Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;anne@example.org;" + ZOE);

        Question question = school.compare().open().getFirst();
        Plan same = school.answer(question, known).compare();
        Plan another = school.answer(question, null).compare();

        assertThat(question.reason()).isEqualTo(Question.QuestionReason.SAME_ADULT_NAME);
        assertThat(Case.changes(same, ChangedEntity.GUARDIAN)).containsExactly("CHANGED Anne DUPRÉ");
        assertThat(Case.changes(another, ChangedEntity.GUARDIAN)).containsExactly("ADDED Anne DUPRÉ");
    }

    @Test
    void findsAChildOfAnotherSchoolOfTheTerritory() {
        school.pupilElsewhere("DUPRÉ", "Max", "2021-05-05", "MS");

        Plan plan = school.guardians("Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;;" + ZOE + ";;DUPRÉ;Max;MS")
                .compare();

        assertThat(Case.changes(plan, ChangedEntity.LINK))
                .containsExactly("ADDED Anne DUPRÉ → Zoé DUPRÉ", "ADDED Anne DUPRÉ → Max DUPRÉ");
    }

    @Test
    void namesAChildNobodyKnowsAndKeepsNoGuardianWithoutChild() {
        Plan plan = school.guardians("Mme;;ROUX;Line;9 rue Neuve;21000;;;;ROUX;Eva;CP")
                .compare();

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.faults())
                .extracting(OndeFault::line, OndeFault::column, OndeFault::reason, OndeFault::subject)
                .containsExactly(tuple(2, 10, FaultReason.UNKNOWN_CHILD, "Eva ROUX"));
    }

    @Test
    void asksWhenTheChildIsInAnotherClass() {
        school.guardians("Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;;;;DUPRÉ;Zoé;CM1");

        Question question = school.compare().open().getFirst();
        Plan plan = school.answer(question, zoe).compare();

        assertThat(question.reason()).isEqualTo(Question.QuestionReason.OTHER_CLASS);
        assertThat(Case.changes(plan, ChangedEntity.LINK)).containsExactly("ADDED Anne DUPRÉ → Zoé DUPRÉ");
    }

    @Test
    void endsALinkTheFileNoLongerNamesUnlessACourtMadeIt() {
        UUID paul = school.adult("PETIT", "Paul", "", "");
        UUID marc = school.adult("GRAS", "Marc", "", "");
        UUID ended = school.guardian(paul, zoe, false);
        school.guardian(marc, zoe, true);
        school.guardian(paul, tom, false);

        Plan plan = school.guardians("Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;;" + ZOE)
                .compare();

        assertThat(plan.changes())
                .filteredOn(change -> change.kind() == Change.ChangeKind.LEFT)
                .extracting(Change::rowId)
                .containsExactly(ended);
    }

    @Test
    void housesParentsTogetherWhoShareAChildAndAnAddress() {
        Plan plan = school.guardians(
                        "Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;;" + ZOE + TOM,
                        "M.;;BRUN;Léo;3 Rue des Lilas;21000;;" + TOM,
                        "M.;;ROUX;Ali;8 quai Nord;21000;;" + ZOE)
                .compare();

        assertThat(Case.changes(plan, ChangedEntity.HOUSEHOLD)).containsExactly("ADDED DUPRÉ, BRUN", "ADDED ROUX");
        assertThat(Case.changes(plan, ChangedEntity.MEMBER)).hasSize(6);
    }

    @Test
    void addsANewChildToTheHouseholdOfTheGuardian() {
        UUID anne = school.adult("DUPRÉ", "Anne", "3 rue des Lilas", "anne@example.org");
        school.guardian(anne, zoe, false);
        school.household(List.of(anne), List.of(zoe));

        Plan plan = school.guardians("Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;anne@example.org;" + ZOE + TOM)
                .compare();

        assertThat(Case.changes(plan, ChangedEntity.HOUSEHOLD)).isEmpty();
        assertThat(plan.changes())
                .filteredOn(change -> change.entity() == ChangedEntity.MEMBER)
                .extracting(change -> change.after().get("person_id"))
                .containsExactly(tom.toString());
    }

    @Test
    void bringsNobodyUnderOneRoofWithAChildFromWhomTheyAreBarred() {
        UUID paul = school.adult("PETIT", "Paul", "3 rue des Lilas", "paul@example.org");
        school.guardian(paul, zoe, true);
        school.household(List.of(paul), List.of());

        Plan plan = school.guardians(
                        "M.;;PETIT;Paul;3 rue des Lilas;21000;paul@example.org;" + ZOE,
                        "Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;anne@example.org;" + ZOE)
                .compare();

        assertThat(Case.changes(plan, ChangedEntity.HOUSEHOLD)).containsExactly("ADDED DUPRÉ");
        assertThat(members(plan)).hasSize(2).contains(zoe.toString()).doesNotContain(paul.toString());
    }

    @Test
    void norWhereAnotherChildIsBothTheirs() {
        UUID paul = school.adult("PETIT", "Paul", "3 rue des Lilas", "paul@example.org");
        UUID anne = school.adult("DUPRÉ", "Anne", "3 rue des Lilas", "anne@example.org");
        school.guardian(paul, zoe, true);
        school.guardian(paul, tom, false);
        school.guardian(anne, zoe, false);
        school.guardian(anne, tom, false);
        school.household(List.of(paul, anne), List.of(tom));

        Plan plan = school.guardians(
                        "M.;;PETIT;Paul;3 rue des Lilas;21000;paul@example.org;" + TOM,
                        "Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;anne@example.org;" + ZOE + TOM)
                .compare();

        assertThat(members(plan)).containsExactlyInAnyOrder(anne.toString(), zoe.toString());
    }

    @Test
    void norWhereTheChildLivesAlready() {
        UUID anne = school.adult("DUPRÉ", "Anne", "3 rue des Lilas", "anne@example.org");
        UUID paul = school.adult("PETIT", "Paul", "3 rue des Lilas", "paul@example.org");
        school.guardian(paul, zoe, true);
        school.guardian(anne, zoe, false);
        school.guardian(anne, tom, false);
        school.household(List.of(anne), List.of(zoe, tom));

        Plan plan = school.guardians(
                        "Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;anne@example.org;" + ZOE + TOM,
                        "M.;;PETIT;Paul;3 rue des Lilas;21000;paul@example.org;" + TOM)
                .compare();

        assertThat(Case.changes(plan, ChangedEntity.HOUSEHOLD)).containsExactly("ADDED PETIT");
        assertThat(members(plan)).containsExactlyInAnyOrder(paul.toString(), tom.toString());
    }

    private static List<String> members(Plan plan) {
        return plan.changes().stream()
                .filter(change -> change.entity() == ChangedEntity.MEMBER)
                .map(change -> String.valueOf(change.after().get("person_id")))
                .toList();
    }
}
