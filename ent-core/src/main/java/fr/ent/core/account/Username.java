package fr.ent.core.account;

import fr.ent.core.PersonName;
import fr.ent.core.person.NameKey;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name to sign in with: small letters, digits, dots, hyphens and underscores, easy to type and to read out. Names that begin
 * as those of FranceConnect's, ProConnect's and ÉduConnect's accounts do are theirs.
 */
public record Username(String value) {

    private static final Pattern VALID = Pattern.compile("(?!(?:fc|pc|ec)-)[a-z0-9][a-z0-9._-]{2,59}");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_PART = 15;
    private static final int HOMONYMS = 9;
    private static final int CROWD = 20;

    public Username {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a user name");
        }
    }

    /** The first given name and the family name: {@code lea.benali}. */
    public static Username of(PersonName name) {
        String given = part(name.givenName().strip().split("[\\s,]+", 2)[0], "prenom");
        return new Username(given + "." + part(name.familyName(), "nom"));
    }

    /** This name, then what it becomes when taken: a small number, then a drawn one. */
    public Stream<Username> candidates() {
        return Stream.concat(
                Stream.concat(
                        Stream.of(this), IntStream.rangeClosed(2, HOMONYMS).mapToObj(this::numbered)),
                Stream.generate(() -> numbered(ThreadLocalRandom.current().nextInt(1_000, 1_000_000)))
                        .limit(CROWD));
    }

    private Username numbered(int number) {
        return new Username(value.substring(0, Math.min(value.length(), 53)) + number);
    }

    private static String part(String name, String fallback) {
        String key =
                OTHER.matcher(NameKey.of(name).value().toLowerCase(Locale.ROOT)).replaceAll("");
        return key.isEmpty() ? fallback : key.substring(0, Math.min(key.length(), LONGEST_PART));
    }

    @Override
    public String toString() {
        return value;
    }
}
