package fr.ent.homework.exercise.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.homework.exercise.question.ExerciseQuestion.FillQuestion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words are judged as the teacher said they would be. */
class SpellingTests {

    @Test
    void neitherCapitalsNorAccentsCountUnlessTheTeacherSaysSo() {
        FillQuestion lenient = new FillQuestion("Saison froide ?", List.of("l’été", "cœur"), false, false);

        assertThat(List.of("l'ete", "L’ÉTÉ", "  l'Été  ", "coeur", "CŒUR"))
                .allMatch(word -> Spelling.accepts(lenient, word));
        assertThat(Spelling.accepts(lenient, "l'étè x")).isFalse();
    }

    @Test
    void accentsCountWhereTheTeacherSaysSo() {
        FillQuestion accents = new FillQuestion("?", List.of("élève"), false, true);

        assertThat(Spelling.accepts(accents, "Élève")).isTrue();
        assertThat(Spelling.accepts(accents, "e\u0301le\u0300ve")).isTrue();
        assertThat(Spelling.accepts(accents, "eleve")).isFalse();
    }

    @Test
    void capitalsCountWhereTheTeacherSaysSo() {
        FillQuestion capitals = new FillQuestion("?", List.of("Loire"), true, false);

        assertThat(Spelling.accepts(capitals, "Loire")).isTrue();
        assertThat(Spelling.accepts(capitals, "loire")).isFalse();
    }

    @Test
    void aNumberIsReadWithBlanksAndLeadingZeros() {
        assertThat(Spelling.number(" 1\u202f024 ")).isEqualTo("1024");
        assertThat(Spelling.number("007")).isEqualTo("7");
        assertThat(Spelling.number("0")).isEqualTo("0");
        assertThat(Spelling.number("")).isEmpty();
    }
}
