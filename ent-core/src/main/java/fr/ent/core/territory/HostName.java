package fr.ent.core.territory;

/** The name of a host, as browsers and the identity provider take it. */
public final class HostName {

    /** Labels of 63 signs at most, none of which begins or ends with a hyphen; the last has a letter, as no number of a machine has. */
    private static final String NAME =
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*" + "(?=[0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";

    /** A name, or the number of a machine (IPv4): who tries the product has no name for it yet. */
    public static final String SYNTAX = "(?:" + NAME + "|" + BYTE + "(?:\\." + BYTE + "){3})";

    /** DNS takes 253 signs; the identity provider keeps addresses of 255, scheme, port and path of the sign-in included. */
    public static final int LONGEST = 220;

    private HostName() {}
}
