package fr.ent.homework;

import static java.util.Map.entry;

import fr.ent.core.archive.ArchivedRecords;
import fr.ent.core.departure.DepartedRecords;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.persistence.HangingKind;
import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.PlaceKind;
import fr.ent.core.persistence.PlacesInUse;
import fr.ent.core.persistence.PlacesInUse.HangingRecords;
import fr.ent.core.retention.KeptRecords;
import fr.ent.core.storage.unnamed.NamedFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's own schema. */
@Configuration(proxyBeanMethods = false)
class HomeworkModule {

    /** How a class spends its week tells of nobody, but for who takes a slot and who is in a group. */
    private static final Set<String> TIMETABLE = Set.of(
            "homework.timetable",
            "homework.day_change",
            "homework.lesson_sheet_slot",
            "homework.pupil_group",
            "homework.group_class");

    @Bean
    static ModuleSchema homeworkSchema() {
        return new ModuleSchema("homework");
    }

    @Bean
    static PeopleInUse homeworkPeople() {
        return new PeopleInUse(Map.ofEntries(
                entry("homework.entry", List.of("author_id")),
                entry("homework.event", List.of("author_id")),
                entry("homework.event_answer", List.of("guardian_id")),
                entry("homework.class_habits", List.of("written_by")),
                entry("homework.entry_pupil", List.of("child_id")),
                entry("homework.group_pupil", List.of("child_id")),
                entry("homework.timetable_slot", List.of("teacher_id")),
                entry("homework.lesson_sheet", List.of("author_id")),
                entry("homework.roll", List.of("closed_by")),
                entry("homework.roll_mark", List.of("child_id", "marked_by")),
                entry("homework.absence", List.of("child_id", "declared_by")),
                entry("homework.result", List.of("child_id")),
                entry("homework.report", List.of("child_id")),
                entry("homework.report_edition", List.of("child_id")),
                entry("homework.report_signature", List.of("guardian_id")),
                entry("homework.loan", List.of("child_id")),
                entry("homework.reservation", List.of("child_id")),
                entry("homework.reader_card", List.of("child_id")),
                entry("homework.impression", List.of("child_id")),
                entry("homework.librarian", List.of("child_id")),
                entry("homework.tick", List.of("child_id")),
                entry("homework.guardian_tick", List.of("child_id", "guardian_id")),
                entry("homework.hand_in", List.of("child_id")),
                entry("homework.feedback", List.of("author_id")),
                entry("homework.observation", List.of("child_id", "author_id")),
                entry("homework.observation_face", List.of("child_id")),
                entry("homework.booklet_look", List.of("child_id", "guardian_id")),
                entry("homework.portfolio_work", List.of("child_id", "chosen_by")),
                entry("homework.exercise", List.of("author_id")),
                entry("homework.exercise_answer", List.of("child_id")),
                entry("homework.calendar_feed", List.of("person_id", "target_id"))));
    }

    @Bean
    static PlacesInUse homeworkPlaces() {
        return PlacesInUse.of(
                new HangingRecords(
                        PlaceKind.CLASS, HangingKind.DIARY_ENTRIES, "homework.entry where class_id = :place"),
                new HangingRecords(PlaceKind.CLASS, HangingKind.TIMETABLE_SLOTS, """
                        (select class_id from homework.timetable_slot
                         union all select class_id from homework.day_change
                         union all select class_id from homework.lesson_sheet_slot
                         union all select c.class_id from homework.group_class c
                                   join homework.pupil_group g on g.territory_id = c.territory_id and g.id = c.group_id
                                   where g.dissolved_at is null) t where class_id = :place"""),
                new HangingRecords(
                        PlaceKind.CLASS, HangingKind.OBSERVATIONS, "homework.observation where class_id = :place"),
                new HangingRecords(
                        PlaceKind.CLASS,
                        HangingKind.ROLLS,
                        "homework.roll where class_id = :place and (closed_at is not null or last > 0)"),
                new HangingRecords(
                        PlaceKind.SCHOOL,
                        HangingKind.SKILLS,
                        "homework.school_skill where school_id = :place and removed_at is null"),
                new HangingRecords(PlaceKind.SCHOOL, HangingKind.BOOKS, "homework.book where school_id = :place"));
    }

    @Bean
    static MergedRecords homeworkRecords() {
        return new MergedRecords(
                Stream.of(
                                DiaryRecords.merged(),
                                GroupRecords.merged(),
                                HabitsRecords.merged(),
                                TickRecords.merged(),
                                WorkRecords.merged(),
                                BookletRecords.merged(),
                                PortfolioRecords.merged(),
                                ExerciseRecords.merged(),
                                RollRecords.merged(),
                                EventRecords.merged(),
                                FeedRecords.merged(),
                                ProgressRecords.merged(),
                                LibraryRecords.merged())
                        .flatMap(List::stream)
                        .toList(),
                Map.of());
    }

    /** The diary is the class's: an entry outlives its author, whose name nobody reads any more. */
    @Bean
    static DepartedRecords homeworkDepartures() {
        return new DepartedRecords(
                List.of(BookletRecords.GONE_FILES),
                Stream.of(
                                DiaryRecords.erasures(),
                                GroupRecords.erasures(),
                                LibraryRecords.erasures(),
                                RollRecords.erasures(),
                                EventRecords.erasures(),
                                ProgressRecords.erasures(),
                                TickRecords.erasures(),
                                WorkRecords.erasures(),
                                BookletRecords.erasures(),
                                PortfolioRecords.erasures(),
                                ExerciseRecords.erasures(),
                                FeedRecords.erasures())
                        .flatMap(List::stream)
                        .toList(),
                Set.of(
                        "homework.entry.author_id",
                        "homework.event.author_id",
                        "homework.class_habits.written_by",
                        "homework.feedback.author_id",
                        "homework.report_signature.guardian_id",
                        "homework.roll.closed_by",
                        "homework.roll_mark.marked_by",
                        "homework.absence.declared_by"));
    }

    @Bean
    static NamedFiles homeworkFiles() {
        return new NamedFiles(List.of(
                "select unnest(file_ids) from homework.entry",
                "select cover_file_id from homework.book where cover_file_id is not null",
                "select picture_id from homework.impression where picture_id is not null",
                "select unnest(file_ids) from homework.hand_in",
                "select unnest(file_ids) from homework.observation",
                "select unnest(file_ids) from homework.portfolio_work",
                "select comment_sound_id from homework.portfolio_work where comment_sound_id is not null",
                "select sound_id from homework.feedback where sound_id is not null"));
    }

    /** Entries and feedback are given to their author; books, what is said of them, ticks, work, rolls and progress to the child and its guardians. */
    @Bean
    static ArchivedRecords homeworkArchive() {
        return new ArchivedRecords(
                Stream.of(
                                DiaryRecords.archived(),
                                GroupRecords.archived(),
                                HabitsRecords.archived(),
                                TickRecords.archived(),
                                WorkRecords.archived(),
                                BookletRecords.archived(),
                                PortfolioRecords.archived(),
                                ExerciseRecords.archived(),
                                RollRecords.archived(),
                                EventRecords.archived(),
                                FeedRecords.archived(),
                                ProgressRecords.archived(),
                                LibraryRecords.archived())
                        .flatMap(List::stream)
                        .toList(),
                Stream.of(RollRecords.LEFT_OUT, ProgressRecords.LEFT_OUT)
                        .flatMap(left -> left.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                List.of(BookletRecords.FILES_OF_OTHERS),
                Stream.of(DiaryRecords.WORDS, GroupRecords.WORDS, RollRecords.WORDS, ProgressRecords.words())
                        .flatMap(words -> words.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Bean
    static KeptRecords homeworkKinds() {
        return new KeptRecords(
                List.of(
                        DiaryRecords.kept(),
                        DiaryRecords.keptSheets(),
                        GroupRecords.kept(),
                        HabitsRecords.kept(),
                        LibraryRecords.kept(),
                        ProgressRecords.kept(),
                        RollRecords.kept(),
                        EventRecords.kept(),
                        TickRecords.kept(),
                        WorkRecords.kept(),
                        BookletRecords.kept(),
                        PortfolioRecords.kept(),
                        ExerciseRecords.keptExercises(),
                        ExerciseRecords.keptAnswers(),
                        FeedRecords.kept()),
                Stream.of(
                                LibraryRecords.ABOUT_NOBODY,
                                TIMETABLE,
                                ProgressRecords.ABOUT_NOBODY,
                                Set.of(ExerciseRecords.ABOUT_NOBODY))
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()));
    }
}
