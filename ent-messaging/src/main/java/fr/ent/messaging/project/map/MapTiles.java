package fr.ent.messaging.project.map;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.OneLine;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * From where the tiles of maps come.
 *
 * @param template the address of a tile: {@code https://tiles.example.org/{z}/{x}/{y}.png}
 * @param attribution whose map it is, as its makers want it said
 */
public record MapTiles(
        @OneLine(min = 1, max = 300) String template,
        @OneLine(min = 1, max = 200) String attribution) {

    /** No sign that would end the address in a header or a page; no {@code {s}}: one host is allowed, and told. */
    private static final Pattern SAFE =
            Pattern.compile("https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?/[A-Za-z0-9._~/{}?=&%@+:-]*");

    /** Refuses what is no address of tiles. */
    public MapTiles {
        template = template.strip();
        attribution = attribution.strip();
        if (!SAFE.matcher(template).matches() || !hasPlaces(template)) {
            throw new InvalidInput("template", "malformed");
        }
        if (attribution.isEmpty()) {
            throw new InvalidInput("attribution", "required");
        }
    }

    private static boolean hasPlaces(String template) {
        String rest = template.replace("{z}", "").replace("{x}", "").replace("{y}", "");
        return template.contains("{z}")
                && template.contains("{x}")
                && template.contains("{y}")
                && !rest.contains("{")
                && !rest.contains("}");
    }

    /** {@code https://tiles.example.org}, which alone the map may ask. */
    public String origin() {
        return template.substring(0, template.indexOf('/', "https://".length()));
    }

    /** {@code tiles.example.org}, as people read it. */
    public String host() {
        return URI.create(origin()).getAuthority();
    }
}
