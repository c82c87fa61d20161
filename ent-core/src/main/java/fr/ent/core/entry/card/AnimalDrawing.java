package fr.ent.core.entry.card;

import fr.ent.core.entry.EntryAnimal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;

/** A child's animal as paper has it: the same drawing as on screens, drawn ahead. */
record AnimalDrawing(EntryAnimal animal) {

    /** The drawing as an image that stands in the page itself. */
    String asDataUri() {
        String file = animal.name().toLowerCase(Locale.ROOT) + ".png";
        try (InputStream in = AnimalDrawing.class.getResourceAsStream("/fr/ent/core/entry/animals/" + file)) {
            return "data:image/png;base64,"
                    + Base64.getEncoder()
                            .encodeToString(Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
