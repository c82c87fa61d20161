package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import fr.ent.homework.progress.skill.ProgrammeSkills;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records of how far pupils are. What a school sets for all, skills of its own and the terms of its year, tells of nobody. */
final class ProgressRecords {

    static final Map<String, String> LEFT_OUT =
            Map.of("homework.report", "Livret en cours d’écriture : il est donné tel qu’il est publié.");

    static final Set<String> ABOUT_NOBODY = Set.of("homework.school_skill", "homework.school_term");

    static final String SKILL = """
            coalesce((select s.words from homework.school_skill s
                      where s.territory_id = t.territory_id and s.id = t.skill_id), t.skill_id::text)""";

    private static final String EDITION = """
            (select e.term || ', ' || e.digest from homework.report_edition e
             where e.territory_id = t.territory_id and e.id = t.edition_id)""";

    private ProgressRecords() {}

    static List<PersonColumn> merged() {
        return List.of(
                PersonColumn.moving("homework.result", "child_id", MergedKind.PROGRESS)
                        .oneFor("term", "skill_id"),
                PersonColumn.moving("homework.report", "child_id", MergedKind.PROGRESS)
                        .oneFor("term"),
                PersonColumn.moving("homework.report_edition", "child_id", MergedKind.PROGRESS)
                        .oneFor("term", "digest"),
                PersonColumn.moving("homework.report_signature", "guardian_id", MergedKind.PROGRESS)
                        .oneFor("edition_id"));
    }

    /** A signature goes with what was signed. */
    static List<Erasure> erasures() {
        return List.of(
                Erasure.rows("homework.result", "child_id"),
                Erasure.rows("homework.report", "child_id"),
                Erasure.rows("homework.report_edition", "child_id"));
    }

    /** Results as the family reads them: a draft says what a teacher still thinks over. */
    static List<ArchivedTable> archived() {
        return List.of(
                ArchivedTable.rows(
                                "homework.result",
                                "progres",
                                "Progrès de l’élève",
                                "t.child_id = any(:people) and t.published_level is not null")
                        .ofChild("child_id")
                        .given("term", "Période")
                        .said("skill", "Compétence", SKILL)
                        .given("published_level", "Niveau")
                        .given("published_at", "Publié le")
                        .leaving("skill_id", "level", "noted_at"),
                ArchivedTable.rows(
                                "homework.report_edition",
                                "livrets-scolaires",
                                "Livrets scolaires publiés",
                                "t.child_id = any(:people)")
                        .ofChild("child_id")
                        .given("term", "Période")
                        .given("content", "Texte")
                        .given("digest", "Empreinte du texte")
                        .given("published_at", "Publié le")
                        .leaving("id"),
                ArchivedTable.rows(
                                "homework.report_signature",
                                "livrets-signes",
                                "Livrets scolaires que vous avez signés",
                                "t.guardian_id = :person")
                        .said("report", "Livret", EDITION)
                        .given("way", "Connexion")
                        .given("second_factor", "Avec un second facteur")
                        .given("signed_at", "Signé le")
                        .leaving("edition_id", "guardian_id"));
    }

    /** The levels, and the skills of the programmes by their ids. */
    static Map<String, String> words() {
        Map<String, String> words = new HashMap<>(new ProgrammeSkills().words());
        words.put("NOT_REACHED", "non atteint");
        words.put("PARTLY_REACHED", "partiellement atteint");
        words.put("REACHED", "atteint");
        words.put("EXCEEDED", "dépassé");
        return words;
    }

    static KeptKind kept() {
        return new KeptKind(
                "progress",
                List.of("homework.result", "homework.report", "homework.report_edition", "homework.report_signature"),
                new KeptWords(
                        "Progrès : niveaux dans les compétences des programmes, livrets et leurs signatures",
                        "élèves, responsables",
                        "les enseignants de la classe, la direction ; les responsables, ce qui est publié ; l’Éducation nationale (LSU), le livret publié que la direction y dépose",
                        "mission d’intérêt public (code de l’éducation, D311-6 ; RGPD, article 6, 1, e)",
                        "aussi longtemps que l’élève est dans une école du territoire",
                        "effacé trois mois après son départ ; le nom de qui a signé s’efface trois mois après le sien"),
                new KeptWords(
                        "Progress: levels in the skills of the programmes, reports and their signatures",
                        "pupils, guardians",
                        "the teachers of the class, the head; the guardians, what is published; the Ministry of Education (LSU), the published report that the head sends",
                        "public task (code de l’éducation, D311-6; GDPR, article 6, 1, e)",
                        "as long as the pupil is in a school of the territory",
                        "erased three months after they leave; the name of whoever signed is erased three months after they leave"));
    }
}
