package fr.ent.core.richtext;

import fr.ent.core.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** A mark on words: bold, italic, or a link to an {@code https} address. */
public record RichMark(
        @Pattern(regexp = "bold|italic|link") String type,
        @Valid @Nullable RichAttributes attrs) {

    private static final int JSON_OF_MARK = 30;

    /** Keeps the attributes that a mark has, and refuses an address that isn't of the web. */
    public RichMark {
        attrs = switch (type) {
            case "bold", "italic" -> null;
            case "link" -> new RichAttributes(null, null, address(attrs));
            default -> throw new InvalidInput("type", "unknown");
        };
    }

    /** The most signs that it can take as JSON. */
    int signs() {
        return JSON_OF_MARK + (attrs == null ? 0 : attrs.signs());
    }

    private static String address(@Nullable RichAttributes attrs) {
        String href = attrs == null ? null : attrs.href();
        if (href == null) {
            throw new InvalidInput("attrs.href", "required");
        }
        try {
            URI uri = new URI(href);
            if ("https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null) {
                return href;
            }
        } catch (URISyntaxException malformed) {
            throw (InvalidInput) new InvalidInput("attrs.href", "not-https").initCause(malformed);
        }
        throw new InvalidInput("attrs.href", "not-https");
    }
}
