package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import java.util.List;
import java.util.Set;

/** Records of the booklets of nursery school. A picture goes with each child who is on it, whoever else's booklet shows it. */
final class BookletRecords {

    /** A teacher's own archive doesn't take pictures of pupils away. */
    static final String FILES_OF_OTHERS = """
            exists (select from homework.observation o
                    join homework.observation_face x on x.territory_id = o.territory_id and x.observation_id = o.id
                    where f.id = any(o.file_ids) and x.child_id <> all(:people))""";

    /** Files on which children are who left, or of which nobody said who is on them. */
    static final String GONE_FILES = """
            select unnest(o.file_ids) as id from homework.observation o
            where exists (select from homework.observation_face x
                          where x.territory_id = o.territory_id and x.observation_id = o.id and x.child_id = any(:people))
               or o.child_id = any(:people) and not o.faces_said""";

    private static final String SEEN = """
            (select o.words from homework.observation o
             where o.territory_id = t.territory_id and o.id = t.observation_id and o.child_id = any(:people)
               and o.published_at is not null)""";

    private BookletRecords() {}

    static List<PersonColumn> merged() {
        return List.of(
                PersonColumn.moving("homework.observation", "child_id", MergedKind.PROGRESS),
                PersonColumn.act("homework.observation", "author_id"),
                PersonColumn.moving("homework.observation_face", "child_id", MergedKind.PROGRESS)
                        .oneFor("observation_id"),
                PersonColumn.moving("homework.booklet_look", "child_id", MergedKind.PROGRESS)
                        .oneFor("guardian_id"),
                PersonColumn.moving("homework.booklet_look", "guardian_id", MergedKind.PROGRESS)
                        .oneFor("child_id"));
    }

    static List<Erasure> erasures() {
        return List.of(
                Erasure.wordsWhere(
                        "homework.observation",
                        Set.of(),
                        "file_ids = array(select k.id from unnest(t.file_ids) with ordinality as k (id, place)"
                                + " where k.id <> all(array(" + GONE_FILES + ")) order by k.place)",
                        "t.file_ids && array(" + GONE_FILES + ")"),
                Erasure.rows("homework.observation_face", "child_id"),
                Erasure.rows("homework.observation", "child_id"),
                Erasure.rowsWhere(
                        "homework.booklet_look",
                        Set.of("child_id", "guardian_id"),
                        "t.child_id = any(:people) or t.guardian_id = any(:people)"));
    }

    /** Observations as the family reads them: a draft says what a teacher still thinks over. */
    static List<ArchivedTable> archived() {
        return List.of(
                ArchivedTable.rows(
                                "homework.observation",
                                "carnet-de-suivi",
                                "Carnet de suivi des apprentissages",
                                "t.child_id = any(:people) and t.published_at is not null")
                        .ofChild("child_id")
                        .given("observed_on", "Observé le")
                        .said("skill", "Compétence", ProgressRecords.SKILL)
                        .given("words", "Observation")
                        .given("published_at", "Publié le")
                        .leaving(
                                "id",
                                "class_id",
                                "skill_id",
                                "file_ids",
                                "faces_said",
                                "author_id",
                                "written_at",
                                "version"),
                ArchivedTable.rows(
                                "homework.observation_face",
                                "images-du-carnet",
                                "Images de carnets de suivi où figure votre enfant",
                                "t.child_id = any(:people)")
                        .ofChild("child_id")
                        .said("words", "Observation de son carnet", SEEN)
                        .leaving("observation_id"),
                ArchivedTable.rows(
                                "homework.booklet_look",
                                "carnets-regardes",
                                "Carnets de suivi que vous avez regardés",
                                "t.guardian_id = :person and t.child_id = any(:people)")
                        .ofChild("child_id")
                        .given("looked_at", "Dernier regard le")
                        .leaving("guardian_id"));
    }

    static KeptKind kept() {
        return new KeptKind(
                "booklets",
                List.of("homework.observation", "homework.observation_face", "homework.booklet_look"),
                new KeptWords(
                        "Carnets de suivi de la maternelle : réussites observées, images, sons, et quand la famille les a regardés",
                        "élèves, responsables, enseignants, ATSEM",
                        "les enseignants de la classe, la direction ; l’élève et ses responsables, ce qui est publié",
                        "mission d’intérêt public (code de l’éducation, D321-10 et D311-6 ; RGPD, article 6, 1, e)",
                        "aussi longtemps que l’élève est dans une école du territoire",
                        "effacé trois mois après son départ, avec toute image où il figure ; le nom de qui a observé s’efface trois mois après le sien"),
                new KeptWords(
                        "Booklets of nursery school: successes that were seen, pictures, sounds, and when the family looked",
                        "pupils, guardians, teachers, ATSEM",
                        "the teachers of the class, the head; the pupil and the guardians, what is published",
                        "public task (code de l’éducation, D321-10 and D311-6; GDPR, article 6, 1, e)",
                        "as long as the pupil is in a school of the territory",
                        "erased three months after they leave, with every picture on which they are; the name of who observed is erased three months after they leave"));
    }
}
