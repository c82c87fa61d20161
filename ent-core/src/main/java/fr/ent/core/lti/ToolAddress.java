package fr.ent.core.lti;

import fr.ent.core.catalogue.ResourceAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address of a tool: of a public host over TLS, or of the machine itself where that is let. */
public record ToolAddress(URI uri) {

    private static final int LONGEST = 500;
    private static final int LAST_PORT = 65_535;
    private static final Pattern LOCAL = Pattern.compile("http://127\\.0\\.0\\.1:\\d{2,5}(/[!-~]*)?");

    /** Reads one as it was typed or sent; none with a fragment, which isn't an address of OpenID Connect's. */
    public static Optional<ToolAddress> read(String typed) {
        if (typed.contains("#") || typed.length() > LONGEST) {
            return Optional.empty();
        }
        return (LOCAL.matcher(typed).matches()
                        ? parse(typed)
                        : ResourceAddress.read(typed).map(ResourceAddress::uri))
                .filter(uri -> uri.getPort() <= LAST_PORT)
                .map(ToolAddress::new);
    }

    private static Optional<URI> parse(String typed) {
        try {
            return Optional.of(new URI(typed));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /** One that was read before. */
    public static ToolAddress known(String kept) {
        return read(kept).orElseThrow();
    }

    /** Whether it is the machine's own. */
    public boolean isLocal() {
        return "http".equals(uri.getScheme());
    }

    public String host() {
        return uri.getHost();
    }

    /** Scheme, host and port: what a policy of contents names. */
    public String origin() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** As the catalogue shows it, which knows secure addresses alone. */
    public String shown() {
        return isLocal() ? "https" + uri.toString().substring("http".length()) : uri.toString();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
