package fr.ent.homework.demo.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.valmarin.Valmarin;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.demo.exercise.GivenExercises.DemoAnswer;
import fr.ent.homework.demo.exercise.GivenExercises.GivenOne;
import fr.ent.homework.exercise.ExerciseContent;
import fr.ent.homework.exercise.question.Deal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The exercises of the demonstration are judged as those of a pupil are. */
class GivenExercisesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Town town = Valmarin.on(TODAY);
    private final List<ExerciseContent> exercises = read();
    private final GivenExercises plan = new GivenExercises(new Chance(7), exercises);

    @Test
    void oneIsDoneAndTheOthersAreToCome() {
        List<GivenOne> given = plan.give(days());

        assertThat(given).hasSize(3).allMatch(one -> one.on().isBefore(TODAY));
        assertThat(given.getFirst().due()).isBefore(TODAY);
        assertThat(given.subList(1, 3)).allMatch(one -> one.due().isAfter(TODAY));
    }

    @Test
    void answersAreRightWhereTheySaySo() {
        List<Pupil> pupils = town.pupils().subList(0, 20);
        List<DemoAnswer> answers = plan.answers(plan.give(days()), pupils);

        assertThat(answers).hasSizeGreaterThan(4 * pupils.size()).allSatisfy(answer -> {
            Deal deal = new Deal(
                    new ExerciseEditionId(answer.to().edition()),
                    answer.to().content().questions(),
                    new ChildId(answer.pupil().id()));
            assertThat(deal.isRight(answer.part().question(), answer.part().part(), answer.given()))
                    .isEqualTo(answer.solved());
        });
    }

    @Test
    void aClassWithoutDaysIsGivenNothing() {
        assertThat(plan.give(new ClassDays(TODAY, List.of()))).isEmpty();
        assertThat(plan.answers(List.of(), town.pupils())).isEmpty();
    }

    private static ClassDays days() {
        return new ClassDays(
                TODAY,
                TODAY.minusDays(20)
                        .datesUntil(TODAY.plusDays(20))
                        .filter(day -> ClassDays.WEEKDAYS.contains(day.getDayOfWeek()))
                        .toList());
    }

    private static List<ExerciseContent> read() {
        try (InputStream in = Objects.requireNonNull(FurnishExercises.class.getResourceAsStream("exercises.json"))) {
            return List.of(JsonMapper.shared().readValue(in, ExerciseContent[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
