package fr.ent.core.entry.card;

import fr.ent.core.entry.EntryPicture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;

/** A child's animal on its colour, as paper has it: the same drawing as on screens, drawn ahead. */
record AnimalDrawing(byte[] png) {

    static AnimalDrawing of(EntryPicture picture) {
        String file = picture.animal().name().toLowerCase(Locale.ROOT) + ".png";
        try (InputStream in = AnimalDrawing.class.getResourceAsStream("/fr/ent/core/entry/animals/" + file)) {
            return new AnimalDrawing(Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String asDataUri() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
