package fr.ent.homework.demo.exercise;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.homework.demo.exercise.GivenExercises.DemoAnswer;
import fr.ent.homework.demo.exercise.GivenExercises.GivenOne;
import fr.ent.homework.exercise.ExerciseContent;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Gives classes in the middle of primary school three exercises: one that all have done, one that is under way, and one to come. */
public final class FurnishExercises implements Furnishing {

    private static final long SEED = 20_261_215L;

    /** Each town has a class of one of them. */
    private static final Set<String> LEVELS = Set.of("CE1", "CE2");

    @Override
    public String witness() {
        return "homework.exercise";
    }

    @Override
    public void furnish(Supplies supplies) {
        Chance chance = supplies.town().chance(SEED);
        List<ExerciseContent> exercises = read(supplies.json());
        supplies.town().classes().stream()
                .filter(one -> LEVELS.contains(one.level()))
                .forEach(one -> furnish(supplies, one, new GivenExercises(chance, exercises)));
    }

    private static void furnish(Supplies supplies, SchoolClass schoolClass, GivenExercises plan) {
        List<GivenOne> given = plan.give(supplies.classDays(schoolClass.school()));
        Person teacher = supplies.town().teacher(schoolClass);
        write(supplies, given, teacher, schoolClass.school().id());
        supplies.insert(
                "homework.entry (territory_id, id, class_id, kind, given_on, due_on, subject, body, author_id, created_at,"
                        + " shown_at, exercise_edition_id)",
                given,
                one -> row(
                        supplies.territory(),
                        one.entry(),
                        schoolClass.id(),
                        "HOMEWORK",
                        one.on(),
                        one.due(),
                        one.subject(),
                        "Fais l’exercice «\u00a0" + one.content().title() + "\u00a0».",
                        teacher.id(),
                        at(one, LocalTime.NOON),
                        at(one, LocalTime.NOON),
                        one.edition()));
        Set<UUID> cast = supplies.town().cast().stream()
                .map(member -> member.person().id())
                .collect(Collectors.toSet());
        List<Pupil> pupils = supplies.town().pupils().stream()
                .filter(pupil -> pupil.schoolClass().equals(schoolClass) && !cast.contains(pupil.id()))
                .toList();
        answer(supplies, plan.answers(given, pupils));
    }

    /** The first is shared with the school. */
    private static void write(Supplies supplies, List<GivenOne> given, Person teacher, UUID school) {
        supplies.insert(
                "homework.exercise_edition (territory_id, id, title, questions, parts)",
                given,
                one -> row(
                        supplies.territory(),
                        one.edition(),
                        one.content().title(),
                        supplies.json()
                                .writeValueAsString(one.content().questions().toArray(ExerciseQuestion[]::new)),
                        one.content().parts()));
        supplies.insert(
                "homework.exercise (territory_id, id, author_id, edition_id, shared_school_id, changed_at)",
                given,
                one -> row(
                        supplies.territory(),
                        one.exercise(),
                        teacher.id(),
                        one.edition(),
                        one.equals(given.getFirst()) ? school : null,
                        at(one, LocalTime.of(11, 30))));
    }

    private static void answer(Supplies supplies, List<DemoAnswer> answers) {
        supplies.insert(
                "homework.exercise_answer (territory_id, entry_id, child_id, edition_id, question, part, given, solved,"
                        + " tries, answered_at)",
                answers,
                one -> row(
                        supplies.territory(),
                        one.to().entry(),
                        one.pupil().id(),
                        one.to().edition(),
                        one.part().question(),
                        one.part().part(),
                        supplies.json().writeValueAsString(one.given()),
                        one.solved(),
                        one.tries(),
                        at(one.to(), LocalTime.of(14, 10))));
    }

    private static OffsetDateTime at(GivenOne given, LocalTime time) {
        return given.on().atTime(time).atZone(Moment.ZONE).toOffsetDateTime();
    }

    private static List<ExerciseContent> read(JsonMapper json) {
        try (InputStream in = Objects.requireNonNull(FurnishExercises.class.getResourceAsStream("exercises.json"))) {
            return List.of(json.readValue(in, ExerciseContent[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
