package fr.ent.core.account.print;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The sender of letters to families.
 *
 * @param logo an image that stands in the page itself, if there is one for paper
 * @param site where the product answers, without a final slash
 */
public record Sender(
        String territoryName,
        Optional<String> logo,
        String accent,
        ZoneId timeZone,
        String schoolName,
        String className,
        URI site) {

    /** The logo as XHTML for the head of a letter, beside the territory's name; empty without one. */
    public String mark() {
        return logo.map(image -> "<img class=\"logo\" src=\"" + image + "\" alt=\"\"/>")
                .orElse("");
    }
}
