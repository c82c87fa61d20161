package fr.ent.core.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Puts the French preposition before names. */
public final class Elision {

    /** Begins with a vowel, a mute h, or a y that is no consonant; accents aside. */
    private static final Pattern MUTE = Pattern.compile(
            "^(?:[aeiouœæ]|h(?!a)|y[^aeiou]).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private Elision() {}

    /** "d’Emma", "de Léa". */
    public static String of(String name) {
        boolean mute = MUTE.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD))
                .matches();
        return (mute ? "d’" : "de ") + name;
    }
}
