package fr.ent.homework.exercise.question;

import fr.ent.homework.exercise.question.ExerciseQuestion.FillQuestion;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares written words as a teacher does: blanks and the sort of apostrophe never count, case and accents where asked. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    private Spelling() {}

    static boolean accepts(FillQuestion question, String text) {
        String given = judged(question, text);
        return question.accepted().stream()
                .anyMatch(right -> judged(question, right).equals(given));
    }

    /** Words with single blanks and one sort of apostrophe, letters in one form. */
    static String plain(String words) {
        return BLANKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFC).replace('’', '\''))
                .replaceAll(" ")
                .strip();
    }

    /** A number without blanks and leading zeros. */
    static String number(String text) {
        return LEADING_ZEROS.matcher(BLANKS.matcher(text).replaceAll("")).replaceFirst("");
    }

    private static String judged(FillQuestion question, String words) {
        String plain = plain(words)
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE");
        String cased = question.caseCounts() ? plain : plain.toLowerCase(Locale.FRENCH);
        return question.accentsCount()
                ? cased
                : MARKS.matcher(Normalizer.normalize(cased, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
