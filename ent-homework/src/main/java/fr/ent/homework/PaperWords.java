package fr.ent.homework;

import fr.ent.core.text.Elision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words of French papers: days, and months with the preposition that they take. */
public final class PaperWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private PaperWords() {}

    /** "mardi 1er décembre 2026". */
    public static String day(LocalDate day) {
        return first(day, DAY.format(day));
    }

    /** "1er décembre 2026". */
    public static String date(LocalDate day) {
        return first(day, DATE.format(day));
    }

    private static String first(LocalDate day, String words) {
        return day.getDayOfMonth() == 1 ? words.replaceFirst("\\b1 ", "1er ") : words;
    }

    /** "d’octobre 2026", "de mai 2027". */
    public static String of(YearMonth month) {
        return Elision.of(MONTH.format(month));
    }

    /** The spaces inside guillemets and before high punctuation don't break. */
    public static String unbroken(String text) {
        return text.replace("« ", "«\u00A0").replaceAll(" (?=[»:;?!])", "\u00A0");
    }
}
