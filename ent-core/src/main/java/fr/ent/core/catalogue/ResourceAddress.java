package fr.ent.core.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a resource: of a public host, reached over TLS. */
public record ResourceAddress(URI uri) {

    private static final int LONGEST = 500;

    /** A name with a dot or an address in digits; no name of a local network. */
    private static final Pattern HOST = Pattern.compile("[a-zA-Z0-9.-]+\\.[a-zA-Z0-9-]+|\\[[0-9a-fA-F:.]+]");

    /** Reads what a person has typed or pasted. */
    public static Optional<ResourceAddress> read(String typed) {
        try {
            URI uri = new URI(typed.strip());
            return isPublicForm(uri) && typed.strip().length() <= LONGEST
                    ? Optional.of(new ResourceAddress(uri))
                    : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPublicForm(URI uri) {
        return "https".equals(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && HOST.matcher(uri.getHost()).matches();
    }

    public String host() {
        return uri.getHost();
    }
}
