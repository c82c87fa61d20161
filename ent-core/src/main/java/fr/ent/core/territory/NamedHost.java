package fr.ent.core.territory;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the product that leads to a territory.
 *
 * @param siret the number of the territory
 * @param address scheme, name, and the port if it is another than the scheme's: {@code https://ecoles.valmarin.fr}
 */
public record NamedHost(Siret siret, URI address) {

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(\\d{14})\\s+(https?://(" + HostName.SYNTAX + ")(?::\\d{1,5})?)/?\\s*");

    /** Reads {@code 73282932000074 https://ecoles.valmarin.fr}. */
    public static NamedHost valueOf(String written) {
        Matcher parts = WRITTEN.matcher(written.toLowerCase(Locale.ROOT));
        if (!parts.matches() || parts.group(3).length() > HostName.LONGEST) {
            throw new IllegalArgumentException("Not a SIRET and an address: " + written);
        }
        return new NamedHost(new Siret(parts.group(1)), URI.create(parts.group(2)));
    }

    /** The name by which browsers reach it, in small letters. */
    public String host() {
        return address.getHost();
    }
}
