package fr.ent.core.account.print;

import fr.ent.core.territory.logo.PrintedLogo;
import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * The sender of letters to families.
 *
 * @param logo if there is one for paper
 * @param site where the product answers, without a final slash
 */
public record Sender(
        String territoryName,
        Optional<PrintedLogo> logo,
        String accent,
        ZoneId timeZone,
        String schoolName,
        String className,
        URI site) {

    /** In millimetres. */
    private static final double MOST_WIDTH = 45;

    private static final double MOST_HEIGHT = 16;

    /** The logo's place in the head of a letter, beside the territory's name; empty without one. */
    public String mark() {
        return logo.isPresent() ? "<span class=\"logo\"></span>" : "";
    }

    /** The rule that draws the logo there: a print holds the picture once, however many its letters. */
    public String style() {
        return logo.map(Sender::drawn).orElse("");
    }

    private static String drawn(PrintedLogo logo) {
        double scale = Math.min(MOST_WIDTH / logo.width(), MOST_HEIGHT / logo.height());
        return String.format(
                Locale.ROOT,
                ".logo { width: %.1fmm; height: %.1fmm; background-image: url('%s') }%n",
                logo.width() * scale,
                logo.height() * scale,
                logo.image());
    }
}
