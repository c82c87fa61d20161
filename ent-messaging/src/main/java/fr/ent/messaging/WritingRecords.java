package fr.ent.messaging;

import fr.ent.core.archive.ArchivedRecords;
import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.DepartedRecords;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.persistence.HangingKind;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.PlaceKind;
import fr.ent.core.persistence.PlacesInUse;
import fr.ent.core.persistence.PlacesInUse.HangingRecords;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptRecords;
import fr.ent.core.retention.KeptWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records of shared texts when people are merged, leave, or ask for what is theirs. */
@Configuration(proxyBeanMethods = false)
class WritingRecords {

    /** Texts {@code t} that pupils who left were alone to write. */
    private static final String GONE = """
            t.copy_for = any(:people)
            or not t.everybody
               and exists (select from messaging.shared_text_writer w
                           where w.text_id = t.id and w.person_id = any(:people))
               and not exists (select from messaging.shared_text_writer w
                               where w.text_id = t.id and w.person_id <> all(:people))""";

    @Bean
    static PeopleInUse writingPeople() {
        return new PeopleInUse(Map.of(
                "messaging.shared_text", List.of("copy_for"),
                "messaging.shared_text_writer", List.of("person_id"),
                "messaging.shared_text_pen", List.of("person_id"),
                "messaging.shared_text_part", List.of("author_id")));
    }

    @Bean
    static PlacesInUse writingPlaces() {
        return PlacesInUse.of(
                new HangingRecords(
                        PlaceKind.CLASS, HangingKind.SHARED_TEXTS, "messaging.shared_text where class_id = :place"),
                new HangingRecords(
                        PlaceKind.SCHOOL, HangingKind.SHARED_TEXTS, "messaging.shared_text where school_id = :place"));
    }

    @Bean
    static MergedRecords writingMerges() {
        return new MergedRecords(
                List.of(
                        PersonColumn.act("messaging.shared_text", "made_by"),
                        PersonColumn.moving("messaging.shared_text", "copy_for", MergedKind.SHARED_TEXTS)
                                .oneFor("copy_of"),
                        PersonColumn.moving("messaging.shared_text_writer", "person_id", MergedKind.SHARED_TEXTS)
                                .oneFor("text_id"),
                        PersonColumn.moving("messaging.shared_text_pen", "person_id", MergedKind.SHARED_TEXTS),
                        PersonColumn.moving("messaging.shared_text_part", "author_id", MergedKind.SHARED_TEXTS)),
                Map.of());
    }

    /** A text that a pupil was alone to write goes with the pupil; words in others stay with the class, as nobody's. */
    @Bean
    static DepartedRecords writingDepartures() {
        return new DepartedRecords(
                List.of(),
                List.of(
                        Erasure.rowsWhere("messaging.shared_text", Set.of("copy_for"), GONE),
                        Erasure.words("messaging.shared_text", "made_by", "made_by = null"),
                        Erasure.rows("messaging.shared_text_writer", "person_id"),
                        Erasure.words("messaging.shared_text_pen", "person_id", "person_id = null"),
                        Erasure.words("messaging.shared_text_part", "author_id", "author_id = null, words = ''")),
                Set.of());
    }

    @Bean
    static ArchivedRecords writingArchive() {
        String title = "(select x.title from messaging.shared_text x where x.id = t.text_id)";
        return new ArchivedRecords(
                List.of(
                        ArchivedTable.rows(
                                        "messaging.shared_text_writer",
                                        "textes-ensemble",
                                        "Textes que vous êtes nommé pour écrire avec d’autres",
                                        "t.person_id = any(:people)")
                                .said("title", "Titre", title)
                                .ofChild("person_id")
                                .leaving("text_id"),
                        ArchivedTable.rows(
                                        "messaging.shared_text_part",
                                        "mots-textes-ensemble",
                                        "Ce que vous avez tapé dans des textes écrits ensemble, effacé depuis ou non",
                                        "t.author_id = any(:people)")
                                .given("moment", "Écrit le")
                                .said("title", "Titre", title)
                                .ofChild("author_id")
                                .given("words", "Mots")
                                .leaving("text_id", "sequence", "era", "undone_era", "content")),
                Map.of(
                        "messaging.shared_text", "Textes écrits ensemble : ils sont à tous ceux qui les écrivent.",
                        "messaging.shared_text_pen", "Numéros qui disent de qui est chaque lettre d’un texte."),
                List.of(),
                Map.of());
    }

    @Bean
    static KeptRecords writingKinds() {
        return new KeptRecords(
                List.of(
                        new KeptKind(
                                "shared-texts",
                                List.of(
                                        "messaging.shared_text",
                                        "messaging.shared_text_writer",
                                        "messaging.shared_text_pen",
                                        "messaging.shared_text_part"),
                                new KeptWords(
                                        "Textes écrits ensemble",
                                        "élèves et enseignants qui les écrivent",
                                        "les élèves qui écrivent le texte ; les enseignants de la classe et la direction, qui voient aussi de qui est chaque mot, effacé ou non",
                                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                                        "aussi longtemps que la classe",
                                        "le texte qu’un élève écrivait seul s’efface avec lui ; ses mots dans les autres restent à la classe, sans son nom"),
                                new KeptWords(
                                        "Texts written together",
                                        "pupils and teachers who write them",
                                        "the pupils who write the text; the teachers of the class and the head, who also see whose each word is, deleted or not",
                                        "public task (GDPR, article 6, 1, e)",
                                        "as long as the class",
                                        "a text that a pupil wrote alone is deleted with the pupil; words in others stay with the class, without the name"))),
                Set.of("messaging.class_writing"));
    }
}
