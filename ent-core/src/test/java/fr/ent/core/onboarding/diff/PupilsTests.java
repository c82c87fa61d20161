package fr.ent.core.onboarding.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.ent.core.onboarding.onde.FaultReason;
import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.onboarding.onde.OndeFile;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PupilsTests {

    private final Case school = new Case();

    @Test
    void knowsAPupilByNationalNumberWhateverTheNameBecame() {
        UUID cp = school.schoolClass("CP");
        UUID zoe = school.pupil("DUPRE", "Zoe", "2017-03-14", "1234567890A", cp);

        Plan plan = school.pupils("DUPRÉ;;Zoé;14/03/2017;F;1234567890A;CP").compare();

        Change change = plan.changes().getFirst();
        assertThat(change.rowId()).isEqualTo(zoe);
        assertThat(change.versions()).isEqualTo(new Change.Versions(3, 2));
        assertThat(change.before()).containsEntry("family_name", "DUPRE").containsEntry("given_name", "Zoe");
        assertThat(change.after()).containsEntry("family_name", "DUPRÉ").containsEntry("family_key", "DUPRE");
    }

    @Test
    void knowsAPupilByNameAndBirthDateDespiteAccentsHyphensAndParticles() {
        UUID cp = school.schoolClass("CP");
        school.pupil("LE GOFF MARTIN", "Noe", "2017-11-30", "", cp);
        school.pupil("SOUZA", "Ana", "2017-01-02", "", cp);

        Plan plan = school.pupils("LE GOFF-MARTIN;;Noé;30/11/2017;M;;CP", "DE SOUZA;;Ana;02/01/2017;F;;CP")
                .compare();

        assertThat(Case.changes(plan, ChangedEntity.PUPIL))
                .containsExactly("CHANGED Noé LE GOFF-MARTIN", "CHANGED Ana DE SOUZA");
    }

    @Test
    void keepsWhatAnEmptyCellDoesNotSay() {
        UUID cp = school.schoolClass("CP");
        school.pupil("DUPRÉ", "Zoé", "2017-03-14", "1234567890A", cp);

        Plan plan = school.pupils("DUPRÉ;;Zoé;14/03/2017;;;").compare();

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.unchanged()).containsEntry(ChangedEntity.PUPIL, 1);
    }

    @Test
    void movesAPupilWhoComesFromAnotherSchool() {
        school.pupilElsewhere("DUPRÉ", "Zoé", "2017-03-14", "GS");

        Plan plan = school.pupils("DUPRÉ;;Zoé;14/03/2017;F;;CP").compare();

        assertThat(Case.changes(plan, ChangedEntity.PUPIL)).containsExactly("MOVED Zoé DUPRÉ");
        assertThat(plan.changes().getLast().after()).containsEntry("school_id", school.school.toString());
    }

    @Test
    void asksWhenTheNationalNumberContradictsTheName() {
        UUID cp = school.schoolClass("CP");
        UUID zoe = school.pupil("DUPRÉ", "Zoé", "2017-03-14", "1111111111A", cp);
        school.pupils("DUPRÉ;;Zoé;14/03/2017;F;2222222222B;CP");

        Question question = school.compare().open().getFirst();
        Plan same = school.answer(question, zoe).compare();
        Plan another = school.answer(question, null).compare();

        assertThat(question.reason()).isEqualTo(Question.QuestionReason.OTHER_INE);
        assertThat(Case.changes(same, ChangedEntity.PUPIL)).containsExactly("CHANGED Zoé DUPRÉ");
        assertThat(Case.changes(another, ChangedEntity.PUPIL)).containsExactly("ADDED Zoé DUPRÉ", "LEFT Zoé DUPRÉ");
    }

    @Test
    void letsPupilsLeaveWhomTheFileDoesNotName() {
        UUID cp = school.schoolClass("CP");
        school.pupil("BRUN", "Ilan", "2017-02-02", "", cp);
        school.pupilElsewhere("ROUX", "Lou", "2017-02-02", "CP");

        Plan plan = school.pupils("DUPRÉ;;Zoé;14/03/2017;F;;CP").compare();

        assertThat(Case.changes(plan, ChangedEntity.PUPIL)).containsExactly("ADDED Zoé DUPRÉ", "LEFT Ilan BRUN");
        assertThat(plan.changes().getLast().after()).containsEntry("leaves_on", "2026-12-01");
    }

    @Test
    void takesAChildWrittenTwiceOnce() {
        Plan plan = school.pupils("DUPRÉ;;Zoé;14/03/2017;F;;CP", "DUPRE;;ZOE;2017-03-14;F;;CP")
                .compare();

        assertThat(Case.changes(plan, ChangedEntity.PUPIL)).containsExactly("ADDED Zoé DUPRÉ");
        assertThat(plan.faults())
                .extracting(OndeFault::line, OndeFault::reason)
                .containsExactly(tuple(3, FaultReason.DUPLICATE_LINE));
    }

    @Test
    void asksWhichClassANewPupilIsInAndLeavesTheOthersInTheirs() {
        UUID one = school.schoolClass("CP A");
        UUID two = school.schoolClass("CP B");
        UUID zoe = school.pupil("DUPRÉ", "Zoé", "2017-03-14", "", one);
        school.pupils("DUPRÉ;;Zoé;14/03/2017;;;CP", "BRUN;;Ilan;02/02/2017;M;;CP");

        Plan open = school.compare();
        Plan chosen = school.answer(open.open().getFirst(), two).compare();
        Plan made = school.answer(open.open().getFirst(), null).compare();

        assertThat(open.open())
                .extracting(Question::reason, Question::line)
                .containsExactly(tuple(Question.QuestionReason.SEVERAL_CLASSES, 3));
        assertThat(open.changes()).isEmpty();
        assertThat(open.unchanged()).containsEntry(ChangedEntity.PUPIL, 1);
        assertThat(Case.changes(chosen, ChangedEntity.CLASS)).isEmpty();
        assertThat(Case.changes(chosen, ChangedEntity.PUPIL)).containsExactly("ADDED Ilan BRUN");
        assertThat(chosen.changes().getFirst().after()).containsEntry("class_id", two.toString());
        assertThat(Case.changes(made, ChangedEntity.CLASS)).containsExactly("ADDED CP");
        assertThat(made.changes()).extracting(Change::rowId).doesNotContain(zoe);
    }

    @Test
    void takesNobodyForGoneWhileALineIsLeftOut() {
        UUID cp = school.schoolClass("CP");
        school.pupil("DUPRÉ", "Zoé", "2017-03-14", "", cp);
        school.pupil("BRUN", "Ilan", "2017-02-02", "", cp);

        Plan plan = school.pupils("DUPRÉ;;Zoé;14/03/2017;;;CP", "BRUN;;Ilan;03/02/2017;;;")
                .compare();

        assertThat(plan.faults()).extracting(OndeFault::reason).containsExactly(FaultReason.REQUIRED);
        assertThat(plan.partial()).containsExactly(OndeFile.PUPILS);
        assertThat(plan.changes()).isEmpty();
    }
}
