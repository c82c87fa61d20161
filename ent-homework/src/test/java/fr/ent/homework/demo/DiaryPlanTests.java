package fr.ent.homework.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.valmarin.Valmarin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiaryPlanTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate THURSDAY = TODAY.plusDays(2);
    private static final Moment NOW = new Moment(Instant.parse("2026-11-24T17:00:00Z"));

    private final Town town = Valmarin.on(TODAY);

    @Test
    void givesLeaAPoemToLearnForTheNextDayOfClassAndNothingElse() {
        assertThat(diary("CE1 Mme Aubin"))
                .filteredOn(entry -> entry.due().equals(Optional.of(THURSDAY)))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.text().words()).contains("42 et 43").contains("poésie"));
    }

    @Test
    void givesTomNothingForTheNextDayOfClassAndMuchForTuesday() {
        List<DiaryEntry> diary = diary("CM2 M. Baille");

        assertThat(diary).noneMatch(entry -> entry.due().equals(Optional.of(THURSDAY)));
        assertThat(diary)
                .filteredOn(entry -> entry.due().equals(Optional.of(LocalDate.of(2026, 12, 1))))
                .extracting(entry -> entry.text().subject())
                .contains("Mathématiques", "Français", "Histoire")
                .doesNotHaveDuplicates();
    }

    @Test
    void fillsEveryTaughtDayWithTheSubjectsOfTheTimetable() {
        assertThat(town.classes()).allSatisfy(schoolClass -> {
            List<DiaryEntry> diary = diary(schoolClass.name());
            assertThat(diary.stream().map(DiaryEntry::given).distinct()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(diary)
                    .allMatch(entry -> !entry.given().isAfter(TODAY))
                    .allMatch(entry -> entry.due().map(entry.given()::isBefore).orElse(true))
                    .allMatch(entry -> entry.createdAt().isBefore(NOW.instant()))
                    .noneMatch(entry -> entry.text().words().contains("{"));
        });
    }

    @Test
    void knowsALessonForEverySubjectOfEveryTimetable() {
        SchoolTexts timetable = new SchoolTexts("timetable.txt");
        SchoolTexts lessons = new SchoolTexts("lessons.txt");

        assertThat(List.of("PS", "MS", "GS", "CP", "CE1", "CE2", "CM1", "CM2")).allSatisfy(level -> {
            assertThat(timetable.of(level)).hasSize(4);
            assertThat(timetable.of(level).stream()
                            .flatMap(day -> Arrays.stream(day.words().split(",", -1))))
                    .allMatch(subject -> !lessons.of(level, subject).isEmpty());
        });
    }

    @Test
    void writesNothingBeforeTheLessonsOfTheMorningAreOver() {
        Moment early = new Moment(Instant.parse("2026-11-24T06:00:00Z"));

        assertThat(new DiaryPlan(new Chance(7), town.year(), early).taught(days()))
                .isNotEmpty()
                .allMatch(day -> day.isBefore(TODAY));
    }

    private List<DiaryEntry> diary(String name) {
        SchoolClass schoolClass = town.schoolClass(name);
        DiaryPlan plan = new DiaryPlan(new Chance(7), town.year(), NOW);
        return new ToldHomework(plan).tell(schoolClass, days(), plan.write(schoolClass, days()));
    }

    /** A calendar without holidays. */
    private static ClassDays days() {
        return new ClassDays(
                TODAY,
                TODAY.minusDays(40)
                        .datesUntil(TODAY.plusDays(40))
                        .filter(day -> ClassDays.WEEKDAYS.contains(day.getDayOfWeek()))
                        .toList());
    }
}
