package fr.ent.core.onboarding.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Guardians of one name at two addresses: one person or two, which only people know. */
class NamesakesTests {

    private static final String ZOE = ";;DUPRÉ;Zoé;CE1";
    private static final String TOM = ";;DUPRÉ;Tom;CM2";

    private final Case school = new Case();
    private final UUID zoe = school.pupil("DUPRÉ", "Zoé", "2017-03-14", "", school.schoolClass("CE1"));
    private final UUID tom = school.pupil("DUPRÉ", "Tom", "2015-09-02", "", school.schoolClass("CM2"));

    @Test
    void asksWhetherANamesakeWithAnotherAddressAndChildIsTheSamePerson() {
        twoAddresses();

        Question question = school.compare().open().getFirst();
        Plan one =
                school.answer(question, question.candidates().getFirst().id()).compare();
        Plan two = school.answer(question, null).compare();

        assertThat(question.reason()).isEqualTo(Question.QuestionReason.SAME_NAME_IN_FILE);
        assertThat(question.address()).isEqualTo("8 quai Nord 21000");
        assertThat(question.children()).containsExactly("Tom DUPRÉ");
        assertThat(question.candidates())
                .extracting(Question.Candidate::address, Question.Candidate::children)
                .containsExactly(tuple("3 rue des Lilas 21000", List.of("Zoé DUPRÉ")));
        assertThat(Case.changes(one, ChangedEntity.GUARDIAN)).containsExactly("ADDED Anne DUPRÉ");
        assertThat(Case.changes(one, ChangedEntity.LINK)).hasSize(2);
        assertThat(Case.changes(two, ChangedEntity.GUARDIAN)).containsExactly("ADDED Anne DUPRÉ", "ADDED Anne DUPRÉ");
    }

    @Test
    void doesNotAskAgainWhomTheDirectoryTellsApart() {
        UUID anne = school.adult("DUPRÉ", "Anne", "", "");
        school.guardian(anne, zoe, false);
        UUID other = school.adult("DUPRÉ", "Anne", "", "");
        school.guardian(other, tom, false);

        Plan plan = twoAddresses().compare();

        assertThat(plan.open()).isEmpty();
        assertThat(Case.changes(plan, ChangedEntity.GUARDIAN))
                .containsExactly("CHANGED Anne DUPRÉ", "CHANGED Anne DUPRÉ");
    }

    @Test
    void doesNotAskAgainWhomTheDirectoryKnowsAsOne() {
        UUID anne = school.adult("DUPRÉ", "Anne", "3 rue des Lilas", "");
        school.guardian(anne, zoe, false);
        school.guardian(anne, tom, false);

        Plan plan = twoAddresses().compare();

        assertThat(plan.open()).isEmpty();
        assertThat(Case.changes(plan, ChangedEntity.GUARDIAN)).containsExactly("CHANGED Anne DUPRÉ");
    }

    @Test
    void asksOnceAboutANamesakeToldApartFromTheOneTheDirectoryKnows() {
        UUID anne = school.adult("DUPRÉ", "Anne", "3 rue des Lilas", "");
        school.guardian(anne, zoe, false);
        twoAddresses();

        Question question = school.compare().open().getFirst();
        Plan plan = school.answer(question, null).compare();

        assertThat(plan.open()).isEmpty();
        assertThat(Case.changes(plan, ChangedEntity.GUARDIAN))
                .containsExactly("CHANGED Anne DUPRÉ", "ADDED Anne DUPRÉ");
    }

    @Test
    void showsWhereNamesakesOfTheDirectoryLiveAndWithWhom() {
        UUID anne = school.adult("DUPRÉ", "Anne", "41 rue Haute", "other@example.org");
        school.guardian(anne, tom, false);

        Plan plan = school.guardians("Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;;" + ZOE)
                .compare();

        assertThat(plan.open().getFirst().children()).containsExactly("Zoé DUPRÉ");
        assertThat(plan.open().getFirst().candidates())
                .extracting(Question.Candidate::address, Question.Candidate::children)
                .containsExactly(tuple("41 rue Haute", List.of("Tom DUPRÉ")));
    }

    private Case twoAddresses() {
        return school.guardians(
                "Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;;" + ZOE, "Mme;;DUPRÉ;Anne;8 quai Nord;21000;;" + TOM);
    }
}
