package fr.ent.homework.demo.exercise;

import fr.ent.core.ChildId;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Pupil;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.exercise.ExerciseContent;
import fr.ent.homework.exercise.question.Deal;
import fr.ent.homework.exercise.question.DealtPart;
import fr.ent.homework.exercise.question.GivenAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The exercises of a class and what its pupils answered: most at once, some with another try, a few not at all. */
final class GivenExercises {

    private static final List<String> SUBJECTS = List.of("Temps", "Sciences", "Calcul mental");
    private static final int TRIES = 3;
    private static final int AT_FIRST = 70;
    private static final int LATER = 75;
    private static final int BEGUN = 60;

    private final Chance chance;
    private final List<ExerciseContent> exercises;

    GivenExercises(Chance chance, List<ExerciseContent> exercises) {
        this.chance = chance;
        this.exercises = List.copyOf(exercises);
    }

    /** None in a class that has no days yet: the first was due some days ago, the others in the next ones. */
    List<GivenOne> give(ClassDays days) {
        List<LocalDate> past = days.open().stream()
                .filter(day -> day.isBefore(days.today()))
                .toList()
                .reversed();
        List<LocalDate> coming =
                days.open().stream().filter(day -> day.isAfter(days.today())).toList();
        if (past.size() < 6 || coming.size() < 4) {
            return List.of();
        }
        List<LocalDate> on = List.of(past.get(5), past.get(1), past.get(0));
        List<LocalDate> due = List.of(past.get(2), coming.get(1), coming.get(3));
        return IntStream.range(0, exercises.size())
                .mapToObj(at -> new GivenOne(
                        chance.id(),
                        chance.id(),
                        chance.id(),
                        SUBJECTS.get(at),
                        exercises.get(at),
                        on.get(at),
                        due.get(at)))
                .toList();
    }

    /** All answers to the first, and those of some pupils to the second. */
    List<DemoAnswer> answers(List<GivenOne> given, List<Pupil> pupils) {
        if (given.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        pupils.stream().flatMap(pupil -> answers(given.getFirst(), pupil)),
                        pupils.stream()
                                .filter(pupil -> chance.in(BEGUN))
                                .flatMap(pupil -> answers(given.get(1), pupil).limit(2)))
                .toList();
    }

    private Stream<DemoAnswer> answers(GivenOne given, Pupil pupil) {
        Deal deal =
                new Deal(new ExerciseEditionId(given.edition()), given.content().questions(), new ChildId(pupil.id()));
        return deal.parts().stream()
                .map(part -> answer(given, pupil, part, deal.solution(part.question(), part.part())));
    }

    private DemoAnswer answer(GivenOne given, Pupil pupil, DealtPart part, GivenAnswer right) {
        if (chance.in(AT_FIRST)) {
            return new DemoAnswer(given, pupil, part, right, true, 1);
        }
        return chance.in(LATER)
                ? new DemoAnswer(given, pupil, part, right, true, 2)
                : new DemoAnswer(given, pupil, part, wrong(part, right), false, TRIES);
    }

    private static GivenAnswer wrong(DealtPart part, GivenAnswer right) {
        List<Integer> picks = right.picks();
        if (picks == null) {
            return new GivenAnswer(null, "?");
        }
        List<Integer> turned = new ArrayList<>(picks);
        turned.replaceAll(pick -> (pick + 1) % part.options().size());
        return new GivenAnswer(turned, null);
    }

    /** An exercise with the entry by which it was given. */
    record GivenOne(
            UUID exercise,
            UUID edition,
            UUID entry,
            String subject,
            ExerciseContent content,
            LocalDate on,
            LocalDate due) {}

    /** An answer of a pupil's. */
    record DemoAnswer(GivenOne to, Pupil pupil, DealtPart part, GivenAnswer given, boolean solved, int tries) {}
}
