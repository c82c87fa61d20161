package fr.ent.canteen;

import static fr.ent.core.archive.ArchivedTable.livedThere;
import static fr.ent.core.archive.ArchivedTable.rows;

import fr.ent.core.archive.ArchivedTable;
import java.util.stream.Stream;

/**
 * Days of children as an archive gives them: booked, called, excused; their price where the person lived that day in the household
 * that pays.
 */
final class ArchivedDays {

    private static final String ACTIVITY = "(select a.name from canteen.activity a where a.id = t.activity_id)";
    private static final String YOUR_DAY = livedThere("t.household_id", "t.day");
    private static final String PAID = "case when " + YOUR_DAY + " then t.%s end";
    private static final String OF_CHILDREN = "t.child_id = any(:people)";

    private ArchivedDays() {}

    static Stream<ArchivedTable> all() {
        return Stream.of(
                bookings(),
                corrections(),
                patterns(),
                turns(),
                turnVersions(),
                taps(),
                excuses(),
                absences(),
                orders());
    }

    private static ArchivedTable bookings() {
        return rows("canteen.booking", "jours-reserves", "Jours réservés", OF_CHILDREN)
                .given("day", "Jour")
                .ofChild("child_id")
                .said("activity", "Activité", ACTIVITY)
                .given("status", "État")
                .given("units", "Unités")
                .given("situation", "Situation")
                .said("paid_by_you", "Payé par votre foyer", YOUR_DAY)
                .said("amount_cents", "Prix", PAID.formatted("amount_cents"))
                .said("explanation", "Pourquoi ce prix", PAID.formatted("explanation"))
                .said("price_fixed", "Prix arrêté", PAID.formatted("price_fixed"))
                .given("booked_at", "Réservé le")
                .byYou("booked_by", "Réservé par vous")
                .given("cancelled_at", "Annulé le")
                .byYou("cancelled_by", "Annulé par vous")
                .given("accept_by", "Place proposée jusqu’au")
                .given("waits_until", "En attente jusqu’au")
                .said("from_pattern", "Venu d’une semaine type", "t.pattern_id is not null")
                .said("called_off", "Supprimé par la mairie", "t.suspension_id is not null")
                .given("session", "Séance")
                .leaving(
                        "id",
                        "activity_id",
                        "turn",
                        "household_id",
                        "amount_cents",
                        "explanation",
                        "price_fixed",
                        "pattern_id",
                        "suspension_id",
                        "held",
                        "ended_turn",
                        "left_held");
    }

    private static ArchivedTable corrections() {
        return rows("canteen.booking_correction", "corrections-de-jours", "Corrections de jours", """
                        exists (select from canteen.booking b
                                where b.id = t.booking_id and b.child_id = any(:people)
                                  and %s)""".formatted(
                                livedThere("b.household_id", "b.day")))
                .given("corrected_at", "Le")
                .said("day", "Jour corrigé", "(select b.day from canteen.booking b where b.id = t.booking_id)")
                .given("kind", "Sorte")
                .given("reason", "Motif")
                .given("former_cents", "Prix d’avant")
                .given("amount_cents", "Prix")
                .leaving("id", "booking_id", "corrected_by");
    }

    private static ArchivedTable patterns() {
        return rows("canteen.pattern", "semaines-types", "Semaines types", OF_CHILDREN)
                .given("starts_on", "Du")
                .given("ends_on", "Au")
                .ofChild("child_id")
                .said("activity", "Activité", ACTIVITY)
                .given("weekdays", "Jours de la semaine (1 : lundi)")
                .given("weeks", "Semaines")
                .said("paid_by_you", "Payé par votre foyer", "t.household_id = any(:households)")
                .given("made_at", "Écrite le")
                .byYou("made_by", "Écrite par vous")
                .given("left_ends_on", "Finissait avant la radiation le")
                .leaving("id", "activity_id", "household_id");
    }

    private static final String YOURS =
            "(select jsonb_object_agg(d.key, d.value = any(cast(:households as text[]))) from jsonb_each_text(t.days) d)";

    private static ArchivedTable turns() {
        return turns("canteen.custody", "tours", "Tours entre foyers");
    }

    private static ArchivedTable turnVersions() {
        return turns("canteen.custody_version", "tours-par-date", "Tours entre foyers, par date")
                .given("withdrawn_at", "Retiré le")
                .byYou("withdrawn_by", "Retiré par vous")
                .leaving("id");
    }

    private static ArchivedTable turns(String table, String file, String title) {
        return rows(table, file, title, OF_CHILDREN)
                .given("valid_from", "À partir du")
                .ofChild("child_id")
                .said("odd_weeks_yours", "Semaines impaires chez vous", "t.odd_household = any(:households)")
                .said("even_weeks_yours", "Semaines paires chez vous", "t.even_household = any(:households)")
                .said("days_yours", "Jours particuliers, chez vous ou non", YOURS)
                .given("set_at", "Écrit le")
                .byYou("set_by", "Écrit par vous")
                .leaving("odd_household", "even_household", "days");
    }

    /** People who collected the child aren’t named: they may be of the other home. */
    private static ArchivedTable taps() {
        return rows("canteen.presence_tap", "pointages", "Pointages", OF_CHILDREN)
                .given("day", "Jour")
                .ofChild("child_id")
                .said("activity", "Activité", ACTIVITY)
                .given("kind", "Pointé")
                .given("told_at", "À")
                .given("counts_at", "Compte à")
                .given("received_at", "Reçu le")
                .given("said_at", "Dit à")
                .given("certainty", "Sûreté")
                .given("corrected", "Corrigé")
                .leaving("id", "activity_id", "collector", "device_id", "sequence", "tapped_by", "position");
    }

    private static ArchivedTable excuses() {
        return rows("canteen.presence_excuse", "excuses", "Absences excusées par la mairie", OF_CHILDREN)
                .given("day", "Jour")
                .ofChild("child_id")
                .said("activity", "Activité", ACTIVITY)
                .given("reason", "Motif")
                .given("recorded_at", "Noté le")
                .leaving("activity_id", "recorded_by");
    }

    private static ArchivedTable absences() {
        return rows("canteen.absence_note", "absences", "Absences signalées", OF_CHILDREN)
                .given("first_day", "Du")
                .given("last_day", "Au")
                .ofChild("child_id")
                .given("reason", "Motif")
                .given("state", "État")
                .given("late", "Hors délai")
                .given("sent_at", "Envoyée le")
                .byYou("sent_by", "Envoyée par vous")
                .given("decided_at", "Décidée le")
                .given("answer", "Réponse de la mairie")
                .leaving("id", "files", "decided_by");
    }

    private static ArchivedTable orders() {
        String meals =
                "from jsonb_array_elements(t.special) m (meal) where m.meal->>'childId' = any(cast(:people as text[]))";
        return rows(
                        "canteen.kitchen_order",
                        "repas-servis-a-part",
                        "Repas servis à part pour raison de santé",
                        "exists (select " + meals + ")")
                .given("day", "Jour")
                .said("activity", "Activité", ACTIVITY)
                .said("meals", "Repas", "(select jsonb_agg(m.meal - 'childId') " + meals + ")")
                .given("made_at", "Commandé le")
                .leaving("activity_id", "version", "lines", "special", "staff", "guests");
    }
}
