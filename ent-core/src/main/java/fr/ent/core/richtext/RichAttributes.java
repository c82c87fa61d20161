package fr.ent.core.richtext;

import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a node or a mark: each has its own alone.
 *
 * @param level of a heading
 * @param latex of a formula
 * @param href of a link: an {@code https} address
 */
public record RichAttributes(
        @Min(2) @Max(2) @Nullable Integer level,
        @OneLine(max = 500) @Nullable String latex,
        @OneLine(max = 2000) @Nullable String href) {

    private static final int JSON_OF_ATTRIBUTES = 30;

    /** The most signs that they can take as JSON. */
    int signs() {
        return JSON_OF_ATTRIBUTES + (latex == null ? 0 : 2 * latex.length()) + (href == null ? 0 : href.length());
    }
}
