package fr.ent.core.account.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.ent.core.territory.Siret;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The administrator whom the operator lets in again.
 *
 * @param turn a number that tells a later time from this one; empty the first time
 */
record RescuedAdministrator(Siret siret, String username, String turn) {

    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{14})\\s+(\\S{1,255})(?:\\s+(\\d{1,8}))?\\s*");

    /** Reads {@code 73282932000074 nadia.ferrand}, and {@code 73282932000074 nadia.ferrand 2} another time. */
    public static RescuedAdministrator valueOf(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a SIRET and a user name: " + written);
        }
        String turn = parts.group(3);
        return new RescuedAdministrator(new Siret(parts.group(1)), parts.group(2), turn == null ? "" : turn);
    }

    /** Another for every other word, by which one that was used is known again. */
    String digest() {
        return UUID.nameUUIDFromBytes((siret.value() + " " + username + " " + turn).getBytes(UTF_8))
                .toString();
    }
}
