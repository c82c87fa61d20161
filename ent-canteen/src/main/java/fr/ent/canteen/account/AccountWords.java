package fr.ent.canteen.account;

import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.closed.SuspensionReason;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.method.Situation;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** The French words of choices in the month's file. */
final class AccountWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRANCE);

    private AccountWords() {}

    static String of(DayStanding standing) {
        return switch (standing) {
            case PRESENT -> "présent";
            case PRESENT_WITHOUT_BOOKING -> "présent sans réservation";
            case ABSENT_JUSTIFIED -> "absent, justifié";
            case ABSENT_UNJUSTIFIED -> "absent, non justifié";
            case NOT_CALLED -> "pas pointé";
            case NO_ROLL -> "sans pointage";
            case AFTER_LEAVING -> "après le départ, pas dû";
            case CALLED_OFF -> "annulé, reste facturé";
            case ROLL_OPEN -> "pointage non terminé";
            case EXPECTED -> "prévu";
        };
    }

    static String of(Activity.Unit unit) {
        return switch (unit) {
            case MEAL -> "repas";
            case SESSION -> "séance";
            case HOUR -> "heure";
            case QUARTER_HOUR -> "quart d’heure";
            case DAY -> "jour";
        };
    }

    static String of(PackagePeriod period) {
        return switch (period) {
            case WEEK -> "forfait de la semaine";
            case MONTH -> "forfait du mois";
        };
    }

    static String of(Situation situation) {
        return switch (situation) {
            case IN_TIME -> "dans les délais";
            case LATE -> "tardive";
            case UNBOOKED -> "sans réservation";
            case ABSENT_JUSTIFIED -> "absence justifiée";
            case ABSENT_UNJUSTIFIED -> "absence non justifiée";
        };
    }

    static String ofSource(String source) {
        return switch (source) {
            case "CAF_MSA" -> "CAF ou MSA";
            case "DOCUMENT" -> "justificatif";
            case "INCOME" -> "déclaration";
            default -> source;
        };
    }

    /** Why an absence is accepted, a day was called off or isn't due. */
    static String why(DayLine line) {
        if (line.leavesOn() != null) {
            return "quitte l’école le " + DAY.format(line.leavesOn());
        }
        return line.calledOff() == null ? Objects.requireNonNullElse(line.excuse(), "") : of(line.calledOff());
    }

    private static String of(SuspensionReason reason) {
        return switch (reason) {
            case STRIKE -> "grève";
            case TRIP -> "sortie";
            case CLASS_CLOSED -> "classe fermée";
            case SITE_CLOSED -> "lieu fermé";
            case OTHER -> "par la mairie";
        };
    }
}
