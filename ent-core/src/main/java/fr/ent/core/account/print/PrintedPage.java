package fr.ent.core.account.print;

import java.util.Map;

/** A whole document on A4, in the product's typeface and the territory's colour. */
public record PrintedPage(String title, String accent) {

    private static final Template FRAME = Template.named("print/page.html");

    /**
     * The document's XHTML.
     *
     * @param style further CSS rules
     * @param body XHTML
     */
    public String of(String style, String body) {
        return FRAME.fill(Map.of("title", title, "accent", accent), Map.of("style", style, "body", body));
    }
}
