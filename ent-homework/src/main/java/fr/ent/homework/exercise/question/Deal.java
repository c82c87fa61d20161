package fr.ent.homework.exercise.question;

import fr.ent.core.ChildId;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.exercise.question.ExerciseQuestion.ChoiceQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.FillQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.MatchQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.OrderQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.SumsQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** An exercise as one pupil is dealt it: always in the same order for the same pupil, in another one for the next. */
public final class Deal {

    private final List<ExerciseQuestion> questions;
    private final long seed;
    private final Map<Integer, List<Sum>> dealtSums = new HashMap<>();

    public Deal(ExerciseEditionId edition, List<ExerciseQuestion> questions, ChildId child) {
        this.questions = List.copyOf(questions);
        this.seed =
                edition.value().getLeastSignificantBits() * 31 + child.value().getLeastSignificantBits();
    }

    /** All parts in their order. */
    public List<DealtPart> parts() {
        return IntStream.range(0, questions.size())
                .boxed()
                .flatMap(number ->
                        IntStream.range(0, questions.get(number).parts()).mapToObj(part -> deal(number, part)))
                .toList();
    }

    /** Whether the exercise has this part. */
    public boolean has(int number, int part) {
        return number < questions.size() && part < questions.get(number).parts();
    }

    /** Whether an answer is right. One in a form that the question doesn't ask for isn't. */
    public boolean isRight(int number, int part, GivenAnswer given) {
        List<Integer> picks = Objects.requireNonNullElse(given.picks(), List.of());
        String text = Objects.requireNonNullElse(given.text(), "");
        return switch (questions.get(number)) {
            case ChoiceQuestion choice -> Set.copyOf(picks).equals(Set.copyOf(right(number, choice)));
            case MatchQuestion match -> areInOrder(number, picks);
            case OrderQuestion order -> areInOrder(number, picks);
            case FillQuestion fill -> Spelling.accepts(fill, text);
            case SumsQuestion sums ->
                Spelling.number(text)
                        .equals(Integer.toString(sum(number, part, sums).result()));
        };
    }

    /** The right answer; of a word the one that the teacher wrote first. */
    public GivenAnswer solution(int number, int part) {
        return switch (questions.get(number)) {
            case ChoiceQuestion choice -> GivenAnswer.of(right(number, choice));
            case MatchQuestion match -> GivenAnswer.of(places(number));
            case OrderQuestion order -> GivenAnswer.of(places(number));
            case FillQuestion fill -> GivenAnswer.of(fill.accepted().getFirst());
            case SumsQuestion sums ->
                GivenAnswer.of(Integer.toString(sum(number, part, sums).result()));
        };
    }

    private DealtPart deal(int number, int part) {
        ExerciseQuestion question = questions.get(number);
        List<String> things = question.shuffled();
        return new DealtPart(
                number,
                part,
                question.kind(),
                question.prompt(),
                question instanceof MatchQuestion match
                        ? match.pairs().stream().map(MatchedPair::left).toList()
                        : List.of(),
                order(number).stream().map(things::get).toList(),
                question instanceof ChoiceQuestion choice && choice.several(),
                question instanceof FillQuestion fill ? new SpellingRule(fill.caseCounts(), fill.accentsCount()) : null,
                question instanceof SumsQuestion sums
                        ? new DealtSum(sum(number, part, sums).written(), sums.seconds())
                        : null);
    }

    private List<Integer> right(int number, ChoiceQuestion choice) {
        List<Integer> order = order(number);
        return IntStream.range(0, order.size())
                .filter(place -> choice.options().get(order.get(place)).correct())
                .boxed()
                .toList();
    }

    /** Whether each thing is picked once, and they then read as the teacher wrote them: two that read the same are one. */
    private boolean areInOrder(int number, List<Integer> picks) {
        List<String> things = questions.get(number).shuffled();
        List<Integer> order = order(number);
        return new HashSet<>(picks).size() == things.size()
                && picks.size() == things.size()
                && picks.stream().allMatch(place -> place < things.size())
                && IntStream.range(0, picks.size())
                        .allMatch(at -> Spelling.plain(things.get(order.get(picks.get(at))))
                                .equals(Spelling.plain(things.get(at))));
    }

    private Sum sum(int number, int part, SumsQuestion sums) {
        return dealtSums
                .computeIfAbsent(number, asked -> Sum.list(sums, seed + asked))
                .get(part);
    }

    /** The place of each thing. */
    private List<Integer> places(int number) {
        List<Integer> order = order(number);
        return IntStream.range(0, order.size()).mapToObj(order::indexOf).toList();
    }

    /** The thing at each place. Never all as they were written, which would give the answer away. */
    private List<Integer> order(int number) {
        List<Integer> written = IntStream.range(
                        0, questions.get(number).shuffled().size())
                .boxed()
                .toList();
        List<Integer> order = new ArrayList<>(written);
        Collections.shuffle(order, new Random(seed + number));
        if (order.equals(written)) {
            Collections.rotate(order, 1);
        }
        return List.copyOf(order);
    }
}
