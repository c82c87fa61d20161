package fr.ent.core.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name reduced to what all files agree on: upper-case letters and digits of any script, without accents, hyphens,
 * apostrophes and spaces. {@code N'Diaye} and {@code N’DIAYE}, {@code Le Goff-Martin} and {@code LE GOFF  MARTIN} have the same key.
 */
public record NameKey(String value) {

    /** Accents and vowel points; the marks that some scripts write vowels with are no less than letters. */
    private static final Pattern MARKS = Pattern.compile("[\\p{M}&&\\p{IsInherited}]+");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern WORDS = Pattern.compile("[\\s,]+");
    private static final Set<String> PARTICLES =
            Set.of("DE", "DU", "DES", "D", "LA", "LE", "LES", "L", "VAN", "VON", "DA");

    public static NameKey of(String name) {
        return new NameKey(SEPARATORS.matcher(plain(name)).replaceAll(""));
    }

    /** The key without particles, for names that one file writes with theirs and another without. */
    public static NameKey withoutParticles(String name) {
        String rest = Arrays.stream(SEPARATORS.split(plain(name)))
                .filter(word -> !PARTICLES.contains(word))
                .collect(Collectors.joining());
        return rest.isEmpty() ? of(name) : new NameKey(rest);
    }

    /** Whether these given names are the first of all of somebody's, which spaces or commas separate. */
    public boolean beginsIn(String all) {
        StringBuilder first = new StringBuilder();
        for (String next : WORDS.splitAsStream(all).toList()) {
            first.append(of(next));
            if (!isEmpty() && value.contentEquals(first)) {
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    private static String plain(String name) {
        String upper = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return upper.replace("Œ", "OE")
                .replace("Æ", "AE")
                .replace("Ø", "O")
                .replace("Ł", "L")
                .replace("Đ", "D")
                .replace("Ð", "D");
    }

    @Override
    public String toString() {
        return value;
    }
}
