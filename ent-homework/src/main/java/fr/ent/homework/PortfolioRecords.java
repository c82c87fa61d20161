package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import java.util.List;

/** Records of portfolios. Their files are shown to whoever follows the child, so they are in its archive and go with it. */
final class PortfolioRecords {

    private static final String SMILEY = """
            (case t.smiley when 'PROUD' then 'Fier de moi' when 'GLAD' then 'Content' when 'HARD' then 'C’était difficile' end)""";

    private PortfolioRecords() {}

    static List<PersonColumn> merged() {
        return List.of(
                PersonColumn.moving("homework.portfolio_work", "child_id", MergedKind.PROGRESS),
                PersonColumn.act("homework.portfolio_work", "chosen_by"));
    }

    static List<Erasure> erasures() {
        return List.of(Erasure.rows("homework.portfolio_work", "child_id"));
    }

    static List<ArchivedTable> archived() {
        return List.of(ArchivedTable.rows(
                        "homework.portfolio_work", "portfolio", "Portfolio", "t.child_id = any(:people)")
                .ofChild("child_id")
                .given("made_on", "Du")
                .given("title", "Titre")
                .given("words", "Texte")
                .given("comment_words", "Ce que l’enfant en dit")
                .said("said", "Son avis", SMILEY)
                .given("chosen_at", "Choisi le")
                .leaving("id", "file_ids", "hand_in_id", "observation_id", "chosen_by", "comment_sound_id", "smiley"));
    }

    static KeptKind kept() {
        return new KeptKind(
                "portfolios",
                List.of("homework.portfolio_work"),
                new KeptWords(
                        "Portfolios : travaux choisis, et ce que l’enfant en dit",
                        "élèves, enseignants",
                        "l’élève et sa famille, ses enseignants, la direction",
                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                        "aussi longtemps que l’élève est dans une école du territoire",
                        "effacé trois mois après son départ ; la famille l’emporte dans l’archive de ses données"),
                new KeptWords(
                        "Portfolios: chosen work, and what the child says of it",
                        "pupils, teachers",
                        "the pupil and the family, the teachers, the head",
                        "public task (GDPR, article 6, 1, e)",
                        "as long as the pupil is in a school of the territory",
                        "erased three months after they leave; the family takes it along in the archive of its data"));
    }
}
