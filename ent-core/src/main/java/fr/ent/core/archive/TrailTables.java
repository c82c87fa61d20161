package fr.ent.core.archive;

import static fr.ent.core.archive.ArchivedTable.rows;

import java.util.stream.Stream;

/** Traces of what happened: notices, the trail, departures, imports; never by whom else. */
final class TrailTables {

    private static final String ABOUT =
            "t.target in (select k || p::text from unnest(array['person:', 'pupil:', 'child:']) k, unnest(:people) p)";

    private TrailTables() {}

    static Stream<ArchivedTable> all() {
        return Stream.of(notices(), trail(), departures(), leavings(), apart(), imports(), corrections());
    }

    /** The words of a notice may name whoever did something. */
    private static ArchivedTable notices() {
        return rows("core.notice", "avis", "Avis de la cloche", "t.recipient_id = any(:people)")
                .given("created_at", "Le")
                .given("kind", "Sorte")
                .ofChild("child_id")
                .byYou("recipient_id", "Pour vous")
                .given("read_at", "Lu le")
                .leaving("id", "arguments", "link", "due_at");
    }

    /** Acts of the person, and acts on the person or a child; what was corrected is told of the person alone. */
    private static ArchivedTable trail() {
        String own = "case when t.target = 'person:' || cast(:person as text) then t.details->>'%s' end";
        return rows(
                        "core.audit_entry",
                        "journal",
                        "Journal : ce que vous et vos enfants avez fait, et ce qui a été fait sur vos fiches",
                        "t.actor_id = any(:people) or " + ABOUT)
                .given("at", "Le")
                .given("action", "Acte")
                .byYou("actor_id", "Par vous")
                .said("about_you", "Sur votre fiche ou celle d’un enfant", ABOUT)
                .said("address", "Depuis l’adresse réseau", "case when t.actor_id = any(:people) then t.address end")
                .said("before", "Avant", own.formatted("before"))
                .said("after", "Après", own.formatted("after"))
                .leaving("id", "target", "details", "address");
    }

    /** Requests of the other guardian of a child are told by their kind alone. */
    private static ArchivedTable corrections() {
        String own = "case when t.sent_by = :person then t.%s end";
        return rows(
                        "core.correction",
                        "corrections",
                        "Corrections demandées",
                        "t.person_id = any(:people) or t.sent_by = :person")
                .given("sent_at", "Demandée le")
                .byYou("sent_by", "Par vous")
                .ofChild("person_id")
                .given("datum", "Sur")
                .said("wanted", "Demande", own.formatted("wanted"))
                .given("state", "État")
                .given("decided_at", "Réponse le")
                .said("answer", "Réponse", own.formatted("answer"))
                .leaving("id", "wanted", "files", "decided_by", "answer");
    }

    private static ArchivedTable departures() {
        return rows("core.departure", "departs", "Départ et suppression", "t.person_id = any(:people)")
                .given("since", "Parti le")
                .ofChild("person_id")
                .given("noted_at", "Noté le")
                .given("kept_until", "Gardé jusqu’au")
                .said("kept_because", "Motif", "case when t.person_id = :person then t.kept_because end")
                .leaving("kept_by", "kept_because");
    }

    private static ArchivedTable leavings() {
        return rows("core.pupil_leaving", "radiations", "Radiations annoncées", "t.child_id = any(:people)")
                .given("leaves_on", "À partir du")
                .ofChild("child_id")
                .given("noted_at", "Noté le")
                .given("left_at", "Fait le")
                .leaving("batch_id");
    }

    private static ArchivedTable apart() {
        return rows(
                        "core.distinct_people",
                        "homonymes-ecartes",
                        "Fiches dites autres que la vôtre ou celle d’un enfant",
                        "t.one_id = any(:people) or t.other_id = any(:people)")
                .given("said_at", "Le")
                .byYou("said_by", "Par vous")
                .leaving("one_id", "other_id");
    }

    /** A line about a child tells of all homes of the child: its values are in the identity. */
    private static ArchivedTable imports() {
        String own = "case when t.row_id = :person and t.entity in ('GUARDIAN', 'TEACHER') then t.%s end";
        return rows(
                        "core.import_change",
                        "changements-par-fichier",
                        "Changements venus d’un fichier de l’école",
                        "t.row_id = any(:people)")
                .said("applied_at", "Le", "(select b.applied_at from core.import_batch b where b.id = t.batch_id)")
                .ofChild("row_id")
                .given("entity", "De")
                .given("kind", "Sorte")
                .said("before", "Avant", own.formatted("before"))
                .said("after", "Après", own.formatted("after"))
                .leaving("batch_id", "seq", "person_version", "row_version", "line", "subject", "before", "after");
    }
}
