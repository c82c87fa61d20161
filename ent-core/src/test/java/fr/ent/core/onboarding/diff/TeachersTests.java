package fr.ent.core.onboarding.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TeachersTests {

    private final Case school = new Case();
    private final UUID cp = school.schoolClass("CP Mme Cordier");
    private final UUID alix = school.adult("CORDIER", "Alix", "", "");
    private final UUID right = school.teaches(alix, cp);

    @Test
    void takesAwayTheRightOfATeacherWhomTheFileDoesNotName() {
        Plan plan = school.teachers("MME;;AUBIN;Claude;claude@example.org;non;CP Mme Cordier")
                .compare();

        assertThat(Case.changes(plan, ChangedEntity.RIGHT))
                .containsExactly("ADDED Claude AUBIN → CP Mme Cordier", "LEFT Alix CORDIER → CP Mme Cordier");
        assertThat(plan.changes().getLast().rowId()).isEqualTo(right);
    }

    @Test
    void leavesRightsAloneWithoutATeachersFile() {
        Plan plan = school.pupils("DUPRÉ;;Zoé;14/03/2017;F;;CP Mme Cordier").compare();

        assertThat(Case.changes(plan, ChangedEntity.RIGHT)).isEmpty();
    }

    @Test
    void recognisesWhoAlreadyTeachesThereAndShortensOfClassNames() {
        Plan plan = school.teachers("MME;;CORDIER;Alix;alix@example.org;oui;CP").compare();

        assertThat(Case.changes(plan, ChangedEntity.TEACHER)).containsExactly("CHANGED Alix CORDIER");
        assertThat(Case.changes(plan, ChangedEntity.RIGHT)).containsExactly("ADDED Alix CORDIER → HEAD");
        assertThat(Case.changes(plan, ChangedEntity.CLASS)).isEmpty();
    }

    @Test
    void asksWhichClassIsMeantWhenSeveralBeginLikeThat() {
        UUID other = school.schoolClass("CP M. Gras");
        school.teachers("MME;;CORDIER;Alix;;non;CP");

        Plan open = school.compare();
        Question question = open.open().getFirst();
        Plan chosen = school.answer(question, other).compare();
        Plan made = school.answer(question, null).compare();

        assertThat(question.reason()).isEqualTo(Question.QuestionReason.SEVERAL_CLASSES);
        assertThat(question.candidates())
                .extracting(Question.Candidate::name)
                .containsExactly("CP Mme Cordier", "CP M. Gras");
        assertThat(Case.changes(open, ChangedEntity.CLASS, ChangedEntity.RIGHT)).isEmpty();
        assertThat(Case.changes(chosen, ChangedEntity.CLASS)).isEmpty();
        assertThat(Case.changes(chosen, ChangedEntity.RIGHT))
                .containsExactly("ADDED Alix CORDIER → CP M. Gras", "LEFT Alix CORDIER → CP Mme Cordier");
        assertThat(Case.changes(made, ChangedEntity.CLASS)).containsExactly("ADDED CP");
    }

    @Test
    void keepsTheAnswerForClassesThatTheImportItselfMakes() {
        school.pupils("DUPRÉ;;Zoé;14/03/2017;F;;CE1 A", "DUPRÉ;;Tom;02/09/2015;M;;CE1 B")
                .teachers("MME;;CORDIER;Alix;;non;CE1");

        Question question = school.compare().open().getFirst();
        Plan plan =
                school.answer(question, question.candidates().getLast().id()).compare();

        assertThat(plan.open()).isEmpty();
        assertThat(Case.changes(plan, ChangedEntity.RIGHT)).contains("ADDED Alix CORDIER → CE1 B");
    }

    @Test
    void opensAClosedClassThatTheFileNamesAndNoOther() {
        school.closedClass("CE1 A");
        school.closedClass("CE1 B");

        Plan plan = school.teachers("MME;;CORDIER;Alix;;non;CE1 B", "MME;;AUBIN;Claude;;non;CE1")
                .compare();

        assertThat(Case.changes(plan, ChangedEntity.CLASS)).containsExactly("CHANGED CE1 B");
        assertThat(plan.changes().stream().filter(change -> change.entity() == ChangedEntity.CLASS))
                .singleElement()
                .satisfies(change -> assertThat(change.after()).containsEntry("closed_on", null));
        assertThat(Case.changes(plan, ChangedEntity.RIGHT)).contains("ADDED Claude AUBIN → CE1 B");
    }

    @Test
    void givesATeacherOfTwoClassesBoth() {
        school.schoolClass("CE1");

        Plan plan =
                school.teachers("MME;;CORDIER;Alix;;non;CP Mme Cordier, CE1").compare();

        assertThat(Case.changes(plan, ChangedEntity.RIGHT)).containsExactly("ADDED Alix CORDIER → CE1");
        assertThat(plan.unchanged()).containsEntry(ChangedEntity.RIGHT, 1);
    }

    @Test
    void asksAboutANamesakeWhoDoesNotTeachThere() {
        school.adult("AUBIN", "Claude", "41 rue Haute", "");

        Plan plan = school.teachers("MME;;AUBIN;Claude;;non;CP Mme Cordier").compare();

        assertThat(plan.open()).extracting(Question::reason).containsExactly(Question.QuestionReason.SAME_ADULT_NAME);
        assertThat(Case.changes(plan, ChangedEntity.RIGHT)).doesNotContain("LEFT Alix CORDIER → CP Mme Cordier");
    }
}
