package fr.ent.homework;

import fr.ent.core.archive.ArchivedRecords;
import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.DepartedRecords;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.persistence.HangingKind;
import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.PlaceKind;
import fr.ent.core.persistence.PlacesInUse;
import fr.ent.core.persistence.PlacesInUse.HangingRecords;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptRecords;
import fr.ent.core.retention.KeptWords;
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

    /** How a class spends its week tells of nobody. */
    private static final Set<String> TIMETABLE =
            Set.of("homework.timetable", "homework.timetable_slot", "homework.day_change");

    @Bean
    static ModuleSchema homeworkSchema() {
        return new ModuleSchema("homework");
    }

    @Bean
    static PeopleInUse homeworkPeople() {
        return new PeopleInUse(Map.ofEntries(
                Map.entry("homework.entry", List.of("author_id")),
                Map.entry("homework.class_habits", List.of("written_by")),
                Map.entry("homework.roll", List.of("closed_by")),
                Map.entry("homework.roll_mark", List.of("child_id", "marked_by")),
                Map.entry("homework.absence", List.of("child_id", "declared_by")),
                Map.entry("homework.loan", List.of("child_id")),
                Map.entry("homework.reservation", List.of("child_id")),
                Map.entry("homework.reader_card", List.of("child_id")),
                Map.entry("homework.impression", List.of("child_id")),
                Map.entry("homework.librarian", List.of("child_id")),
                Map.entry("homework.tick", List.of("child_id")),
                Map.entry("homework.guardian_tick", List.of("child_id", "guardian_id")),
                Map.entry("homework.hand_in", List.of("child_id")),
                Map.entry("homework.feedback", List.of("author_id"))));
    }

    @Bean
    static PlacesInUse homeworkPlaces() {
        return PlacesInUse.of(
                new HangingRecords(
                        PlaceKind.CLASS, HangingKind.DIARY_ENTRIES, "homework.entry where class_id = :place"),
                new HangingRecords(PlaceKind.CLASS, HangingKind.TIMETABLE_SLOTS, """
                        (select class_id from homework.timetable_slot
                         union all select class_id from homework.day_change) t where class_id = :place"""),
                new HangingRecords(
                        PlaceKind.CLASS,
                        HangingKind.ROLLS,
                        "homework.roll where class_id = :place and (closed_at is not null or last > 0)"),
                new HangingRecords(PlaceKind.SCHOOL, HangingKind.BOOKS, "homework.book where school_id = :place"));
    }

    @Bean
    static MergedRecords homeworkRecords() {
        return new MergedRecords(
                Stream.of(
                                List.of(
                                        PersonColumn.moving("homework.entry", "author_id", MergedKind.DIARY),
                                        PersonColumn.act("homework.class_habits", "written_by")),
                                TickRecords.merged(),
                                WorkRecords.merged(),
                                RollRecords.merged(),
                                LibraryRecords.merged())
                        .flatMap(List::stream)
                        .toList(),
                Map.of());
    }

    /** The diary is the class's: an entry outlives its author, whose name nobody reads any more. */
    @Bean
    static DepartedRecords homeworkDepartures() {
        return new DepartedRecords(
                List.of(),
                Stream.of(
                                LibraryRecords.erasures(),
                                RollRecords.erasures(),
                                TickRecords.erasures(),
                                WorkRecords.erasures())
                        .flatMap(List::stream)
                        .toList(),
                Set.of(
                        "homework.entry.author_id",
                        "homework.class_habits.written_by",
                        "homework.feedback.author_id",
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
                "select sound_id from homework.feedback where sound_id is not null"));
    }

    /** Entries and feedback are given to their author; books, what is said of them, ticks, work and rolls to the child and its guardians. */
    @Bean
    static ArchivedRecords homeworkArchive() {
        return new ArchivedRecords(
                Stream.of(
                                List.of(diary(), habits()),
                                TickRecords.archived(),
                                WorkRecords.archived(),
                                RollRecords.archived(),
                                LibraryRecords.archived())
                        .flatMap(List::stream)
                        .toList(),
                RollRecords.LEFT_OUT,
                List.of(),
                Stream.of(Map.of("LESSON", "leçon", "HOMEWORK", "devoirs"), RollRecords.WORDS)
                        .flatMap(words -> words.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static ArchivedTable diary() {
        return ArchivedTable.rows(
                        "homework.entry",
                        "cahier-de-textes",
                        "Cahier de textes que vous avez écrit",
                        "t.author_id = :person")
                .given("given_on", "Donné le")
                .said("class", "Classe", "(select c.name from core.school_class c where c.id = t.class_id)")
                .given("kind", "Sorte")
                .given("due_on", "Pour le")
                .given("subject", "Matière")
                .given("body", "Texte")
                .given("hand_in", "Travail à rendre")
                .given("created_at", "Écrit le")
                .given("deleted_at", "Supprimé le")
                .leaving("id", "class_id", "file_ids", "author_id");
    }

    private static ArchivedTable habits() {
        return ArchivedTable.rows(
                        "homework.class_habits",
                        "habitudes-de-classe",
                        "Habitudes d’une classe que vous avez écrites",
                        "t.written_by = :person")
                .said("class", "Classe", "(select c.name from core.school_class c where c.id = t.class_id)")
                .given("words", "Texte")
                .given("written_at", "Écrit le")
                .leaving("class_id", "written_by");
    }

    @Bean
    static KeptRecords homeworkKinds() {
        return new KeptRecords(
                List.of(
                        new KeptKind(
                                "diary",
                                List.of("homework.entry"),
                                new KeptWords(
                                        "Cahier de textes",
                                        "enseignants qui l’écrivent",
                                        "la classe, ses familles, la direction",
                                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                                        "aussi longtemps que la classe",
                                        "le nom de qui l’a écrit s’efface trois mois après son départ"),
                                new KeptWords(
                                        "Diary",
                                        "teachers who write it",
                                        "the class, its families, the head",
                                        "public task (GDPR, article 6, 1, e)",
                                        "as long as the class",
                                        "its author’s name is erased three months after they leave")),
                        new KeptKind(
                                "habits",
                                List.of("homework.class_habits"),
                                new KeptWords(
                                        "Habitudes d’une classe, pour qui remplace",
                                        "enseignants qui les écrivent ; élèves, si le texte en parle",
                                        "les enseignants de la classe et leurs remplaçants, la direction",
                                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                                        "aussi longtemps que la classe",
                                        "le nom de qui les a écrites s’efface trois mois après son départ"),
                                new KeptWords(
                                        "Habits of a class, for whoever stands in",
                                        "teachers who write them; pupils, if the words speak of them",
                                        "the teachers of the class and who stands in for them, the head",
                                        "public task (GDPR, article 6, 1, e)",
                                        "as long as the class",
                                        "the name of who wrote them is erased three months after they leave")),
                        LibraryRecords.kept(),
                        RollRecords.kept(),
                        TickRecords.kept(),
                        WorkRecords.kept()),
                Stream.concat(LibraryRecords.ABOUT_NOBODY.stream(), TIMETABLE.stream())
                        .collect(Collectors.toSet()));
    }
}
