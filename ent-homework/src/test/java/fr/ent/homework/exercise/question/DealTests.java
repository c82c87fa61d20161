package fr.ent.homework.exercise.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.exercise.question.ExerciseQuestion.ChoiceQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.FillQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.MatchQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.OrderQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.SumsQuestion;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Each pupil is dealt an exercise of an own, and judged by what it was dealt. */
class DealTests {

    private static final ExerciseEditionId EDITION =
            new ExerciseEditionId(UUID.fromString("019ac0de-0000-7000-8000-00000000000a"));

    private static final List<ExerciseQuestion> QUESTIONS = List.of(
            new ChoiceQuestion(
                    "Quels animaux volent ?",
                    List.of(
                            new ChoiceOption("le merle", true),
                            new ChoiceOption("le chat", false),
                            new ChoiceOption("la mouche", true),
                            new ChoiceOption("la truite", false))),
            new MatchQuestion(
                    "Relie chaque animal à son petit.",
                    List.of(
                            new MatchedPair("la vache", "le veau"),
                            new MatchedPair("la brebis", "l’agneau"),
                            new MatchedPair("la jument", "le poulain"))),
            new OrderQuestion("Range du plus petit au plus grand.", List.of("7", "12", "40", "104")),
            new FillQuestion("Le petit de l’ours est l’…", List.of("ourson"), false, true),
            new SumsQuestion("", SumOperation.MULTIPLY, 7, 1, 10, 10, 120));

    @Property(tries = 200)
    void theSolutionIsRight(@ForAll("children") ChildId child) {
        Deal deal = deal(child);

        assertThat(deal.parts())
                .hasSize(14)
                .allMatch(part ->
                        deal.isRight(part.question(), part.part(), deal.solution(part.question(), part.part())));
    }

    @Property(tries = 200)
    void aPupilIsDealtTheSameAgain(@ForAll("children") ChildId child) {
        assertThat(deal(child).parts()).isEqualTo(deal(child).parts());
    }

    @Property(tries = 200)
    void theOrderIsNeverTheOneInWhichThingsLie(@ForAll("children") ChildId child) {
        Deal deal = deal(child);

        assertThat(deal.isRight(2, 0, GivenAnswer.of(List.of(0, 1, 2, 3)))).isFalse();
        assertThat(deal.parts().get(2).options()).containsExactlyInAnyOrder("7", "12", "40", "104");
    }

    @Property(tries = 200)
    void oneOfTwoRightAnswersIsNotEnough(@ForAll("children") ChildId child) {
        Deal deal = deal(child);
        List<Integer> right = Objects.requireNonNull(deal.solution(0, 0).picks());

        assertThat(right).hasSize(2);
        assertThat(deal.isRight(0, 0, GivenAnswer.of(right.subList(0, 1)))).isFalse();
        assertThat(deal.isRight(0, 0, GivenAnswer.of(List.of(0, 1, 2, 3)))).isFalse();
        assertThat(deal.parts().getFirst().several()).isTrue();
    }

    @Example
    void anAnswerInAnotherFormIsWrong() {
        Deal deal = deal(new ChildId(new UUID(1, 2)));

        for (int question : List.of(0, 1, 2)) {
            assertThat(deal.isRight(question, 0, GivenAnswer.of("le merle"))).isFalse();
            assertThat(deal.isRight(question, 0, GivenAnswer.of(List.of(7, 6, 5))))
                    .isFalse();
        }
        assertThat(deal.isRight(3, 0, GivenAnswer.of(List.of(0)))).isFalse();
        assertThat(deal.isRight(4, 0, new GivenAnswer(null, null))).isFalse();
    }

    @Example
    void thingsThatReadTheSameAreTheSame() {
        List<ExerciseQuestion> letters = List.of(new OrderQuestion("Écris ANNA.", List.of("A", "N", "N", "A")));
        Deal deal = new Deal(EDITION, letters, new ChildId(new UUID(3, 4)));
        List<String> dealt = deal.parts().getFirst().options();
        List<Integer> as = IntStream.range(0, 4)
                .filter(place -> "A".equals(dealt.get(place)))
                .boxed()
                .toList();
        List<Integer> ns = IntStream.range(0, 4)
                .filter(place -> "N".equals(dealt.get(place)))
                .boxed()
                .toList();

        assertThat(deal.isRight(
                        0, 0, GivenAnswer.of(List.of(as.getFirst(), ns.getFirst(), ns.getLast(), as.getLast()))))
                .isTrue();
        assertThat(deal.isRight(
                        0, 0, GivenAnswer.of(List.of(as.getLast(), ns.getLast(), ns.getFirst(), as.getFirst()))))
                .isTrue();
        assertThat(deal.isRight(
                        0, 0, GivenAnswer.of(List.of(as.getFirst(), ns.getFirst(), ns.getFirst(), as.getLast()))))
                .isFalse();
    }

    @Example
    void noRightAnswerLeavesWithWhatIsDealt() {
        JsonMapper json = JsonMapper.shared();
        String dealt = json.writeValueAsString(deal(new ChildId(new UUID(5, 6))).parts());

        assertThat(dealt).doesNotContain("ourson", "correct", "accepted", "solution", "result");
    }

    @Example
    void questionsAreKeptWithTheirKind() {
        JsonMapper json = JsonMapper.shared();

        String kept = json.writeValueAsString(QUESTIONS.toArray(ExerciseQuestion[]::new));

        assertThat(json.readValue(kept, ExerciseQuestion[].class)).containsExactlyElementsOf(QUESTIONS);
    }

    private static Deal deal(ChildId child) {
        return new Deal(EDITION, QUESTIONS, child);
    }

    @Provide
    Arbitrary<ChildId> children() {
        return Arbitraries.longs().map(bits -> new ChildId(new UUID(0x019ac0de_0000_7000L, bits)));
    }
}
