package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import java.util.List;
import java.util.Set;

/** Records that the library keeps of children: cards, loans and wishes. Its books tell of nobody. */
final class LibraryRecords {

    static final Set<String> ABOUT_NOBODY = Set.of(
            "homework.library",
            "homework.book",
            "homework.book_copy",
            "homework.class_lending_rule",
            "homework.school_loan",
            "homework.stock_taking",
            "homework.stock_line");

    private static final String BOOK = """
            (select b.title from homework.book b where b.territory_id = t.territory_id and b.id = t.book_id)""";
    private static final String BOOK_OF_COPY = """
            (select b.title from homework.book_copy k
             join homework.book b on b.territory_id = k.territory_id and b.id = k.book_id
             where k.territory_id = t.territory_id and k.id = t.copy_id)""";

    private LibraryRecords() {}

    static List<PersonColumn> merged() {
        return List.of(
                PersonColumn.moving("homework.loan", "child_id", MergedKind.LIBRARY),
                PersonColumn.moving("homework.reservation", "child_id", MergedKind.LIBRARY)
                        .oneFor("book_id"),
                PersonColumn.moving("homework.impression", "child_id", MergedKind.LIBRARY)
                        .oneFor("book_id"),
                PersonColumn.moving("homework.librarian", "child_id", MergedKind.LIBRARY)
                        .oneFor(),
                PersonColumn.moving("homework.reader_card", "child_id", MergedKind.LIBRARY)
                        .oneFor("school_id"));
    }

    /** A copy that nobody can bring back any more is lost. */
    static List<Erasure> erasures() {
        return List.of(
                Erasure.wordsWhere("homework.book_copy", Set.of(), "state = 'LOST'", """
                        exists (select from homework.loan l
                                where l.territory_id = t.territory_id and l.copy_id = t.id and l.returned_on is null
                                  and l.lost_on is null and l.child_id = any(:people))"""),
                Erasure.rows("homework.loan", "child_id"),
                Erasure.rows("homework.reservation", "child_id"),
                Erasure.rows("homework.impression", "child_id"),
                Erasure.rows("homework.librarian", "child_id"),
                Erasure.rows("homework.reader_card", "child_id"));
    }

    static List<ArchivedTable> archived() {
        return List.of(
                ArchivedTable.rows(
                                "homework.loan",
                                "livres-empruntes",
                                "Livres empruntés à la bibliothèque de l’école",
                                "t.child_id = any(:people)")
                        .ofChild("child_id")
                        .said("book", "Livre", BOOK_OF_COPY)
                        .given("lent_on", "Prêté le")
                        .given("due_on", "À rendre le")
                        .given("noted_on", "Petit mot du")
                        .given("returned_on", "Rendu le")
                        .given("lost_on", "Perdu le")
                        .given("wished_since", "Réservé le")
                        .leaving("id", "copy_id", "school_id"),
                ArchivedTable.rows(
                                "homework.reservation",
                                "livres-reserves",
                                "Livres réservés à la bibliothèque de l’école",
                                "t.child_id = any(:people)")
                        .ofChild("child_id")
                        .said("book", "Livre", BOOK)
                        .given("since", "Depuis le")
                        .given("kept_until", "Gardé jusqu’au")
                        .leaving("id", "book_id"),
                ArchivedTable.rows(
                                "homework.impression",
                                "avis-sur-les-livres",
                                "Ce que l’élève dit de ses lectures",
                                "t.child_id = any(:people)")
                        .ofChild("child_id")
                        .said("book", "Livre", BOOK)
                        .given("heart", "Cœur")
                        .given("words", "Phrase")
                        .given("said_at", "Dit le")
                        .given("shown", "Lu par la classe")
                        .leaving("id", "book_id", "picture_id", "seen_in"),
                ArchivedTable.rows(
                                "homework.reader_card",
                                "cartes-de-bibliotheque",
                                "Cartes de la bibliothèque de l’école",
                                "t.child_id = any(:people)")
                        .ofChild("child_id")
                        .given("number", "Numéro")
                        .leaving("school_id"),
                ArchivedTable.rows(
                                "homework.librarian",
                                "eleves-bibliothecaires",
                                "Élèves bibliothécaires",
                                "t.child_id = any(:people)")
                        .ofChild("child_id")
                        .given("until_on", "Jusqu’au")
                        .leaving("school_id", "class_id"));
    }

    static KeptKind kept() {
        return new KeptKind(
                "library",
                List.of(
                        "homework.loan",
                        "homework.reservation",
                        "homework.reader_card",
                        "homework.impression",
                        "homework.librarian"),
                new KeptWords(
                        "Bibliothèque de l’école",
                        "élèves",
                        "l’élève et sa famille, ses enseignants, la direction ; qui prête voit qui a un livre et, au guichet, les livres en cours ; un élève bibliothécaire, ou une ou un bibliothécaire de la commune que la direction a admis, lit au guichet des prénoms ; la classe lit les phrases que l’enseignant lui montre",
                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                        "aussi longtemps que l’élève est dans une école du territoire",
                        "effacé trois mois après son départ ; un livre jamais rendu est compté perdu"),
                new KeptWords(
                        "School library",
                        "pupils",
                        "the pupil and the family, the teachers, the head; whoever lends sees who has a book, and the books of the child at the desk; a pupil librarian, or a librarian of the town whom the head lets in, reads given names at the desk; the class reads the sentences that its teacher shows it",
                        "public task (GDPR, article 6, 1, e)",
                        "as long as the pupil is in a school of the territory",
                        "erased three months after they leave; a book that was never brought back counts as lost"));
    }
}
