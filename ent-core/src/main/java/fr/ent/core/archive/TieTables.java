package fr.ent.core.archive;

import static fr.ent.core.archive.ArchivedTable.rows;

import java.util.stream.Stream;

/** How people came to be where they are: moves of pupils, ties that ended, bars; and what guardians said of pictures. */
final class TieTables {

    private TieTables() {}

    static Stream<ArchivedTable> all() {
        return Stream.of(moves(), endedTies(), bars(), imageConsents(), pupilEntries());
    }

    private static ArchivedTable moves() {
        String place =
                "(select k.name || ', ' || s.name from core.school_class k join core.school s on s.id = k.school_id"
                        + " where k.id = t.%s)";
        return rows(
                        "core.pupil_move",
                        "changements-de-classe",
                        "Changements de classe ou d’école",
                        "t.child_id = any(:people)")
                .ofChild("child_id")
                .said("from_class", "De la classe", place.formatted("from_class_id"))
                .said("to_class", "À la classe", place.formatted("class_id"))
                .given("first_day", "À partir du")
                .given("state", "État")
                .given("leaves_on", "Départ annoncé qu’il a annulé")
                .given("awaited_file", "Était en attente d’un fichier de l’école")
                .byYou("written_by", "Par vous")
                .given("written_at", "Écrit le")
                .given("done_at", "Fait le")
                .leaving("id", "from_class_id", "class_id");
    }

    /** Each reads the own words, all of them, and not what the other guardian said. */
    private static ArchivedTable imageConsents() {
        return rows(
                        "core.image_consent",
                        "droit-a-l-image",
                        "Ce que vous avez dit des photos de vos enfants",
                        "t.guardian_id = :person")
                .ofChild("child_id")
                .given("image_use", "Usage")
                .given("word", "Réponse")
                .given("said_at", "Depuis le")
                .given("signed_on", "Papier signé le")
                .byYou("written_by", "Recopié par vous")
                .leaving("id", "guardian_id");
    }

    /** The hashes of cards and of secret pictures say nothing to anybody, and open what they are of. */
    private static ArchivedTable pupilEntries() {
        return rows(
                        "core.pupil_entry",
                        "entree-dans-la-classe",
                        "L’image avec laquelle un élève entre dans sa classe",
                        "t.child_id = any(:people)")
                .ofChild("child_id")
                .given("picture", "Image")
                .given("card_made_at", "Carte imprimée le")
                .said("has_secret", "A choisi ses trois images secrètes", "t.secret is not null")
                .given("locked_until", "Entrée fermée jusqu’au")
                .leaving("class_id", "card_hash", "secret", "misses", "choose_until");
    }

    /** Somebody else's tie isn't theirs to read. */
    private static ArchivedTable endedTies() {
        return rows(
                        "core.ended_guardianship",
                        "responsabilite-finie",
                        "Enfants dont vous n’êtes plus responsable",
                        "t.guardian_id = :person")
                .ofChild("child_id")
                .given("rank", "Rang")
                .given("reason", "Motif")
                .given("ended_at", "Depuis le")
                .byYou("ended_by", "Par vous")
                .leaving("id", "guardian_id");
    }

    /** Somebody barred reads what bars them, and nothing of the child. */
    private static ArchivedTable bars() {
        return rows(
                        "core.guardian_bar",
                        "mises-a-l-ecart",
                        "Décisions de justice vous écartant",
                        "t.guardian_id = :person")
                .given("kind", "Sorte")
                .given("decided_on", "Décidée le")
                .given("ends_on", "Jusqu’au")
                .given("barred_at", "Écrite le")
                .given("lifted_at", "Levée le")
                .leaving(
                        "id",
                        "child_id",
                        "guardian_id",
                        "file_id",
                        "barred_by",
                        "end_told_at",
                        "lifted_by",
                        "lift_reason");
    }
}
