package fr.ent.core.account.recovery;

import fr.ent.core.territory.Siret;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The administrator whom the operator lets in again. */
record RescuedAdministrator(Siret siret, String username) {

    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{14})\\s+(\\S{1,255})\\s*");

    /** Reads {@code 73282932000074 nadia.ferrand}. */
    public static RescuedAdministrator valueOf(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a SIRET and a user name: " + written);
        }
        return new RescuedAdministrator(new Siret(parts.group(1)), parts.group(2));
    }
}
