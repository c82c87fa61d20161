package fr.ent.homework;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of French papers: days, months and names with the preposition that they take. */
public final class PaperWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    /** Begins with a vowel, a mute h, or a y that is no consonant; accents aside. */
    private static final Pattern MUTE = Pattern.compile(
            "^(?:[aeiouœæ]|h(?!a)|y[^aeiou]).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private PaperWords() {}

    /** "mardi 1er décembre 2026". */
    public static String day(LocalDate day) {
        String words = DAY.format(day);
        return day.getDayOfMonth() == 1 ? words.replaceFirst(" 1 ", " 1er ") : words;
    }

    /** "d’octobre 2026", "de mai 2027". */
    public static String of(YearMonth month) {
        return of(MONTH.format(month));
    }

    /** "d’Emma", "de Léa". */
    public static String of(String name) {
        boolean mute = MUTE.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD))
                .matches();
        return (mute ? "d’" : "de ") + name;
    }

    /** The spaces inside guillemets and before high punctuation don't break. */
    public static String unbroken(String text) {
        return text.replace("« ", "«\u00A0").replaceAll(" (?=[»:;?!])", "\u00A0");
    }
}
