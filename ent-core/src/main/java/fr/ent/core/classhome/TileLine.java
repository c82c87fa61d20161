package fr.ent.core.classhome;

import fr.ent.core.storage.FileId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing on a tile.
 *
 * @param id of the thing in its module; none where nothing can be done with it
 * @param title short words, to be read aloud; none for a day without school that has no name
 * @param day on which it is due, was given, is served or is kept
 * @param picture that the reader may open
 * @param colour of a book's drawn cover
 */
public record TileLine(
        LineKind kind,
        @Nullable UUID id,
        @Nullable String title,
        @Nullable String text,
        @Nullable LocalDate day,
        @Nullable FileId picture,
        @Nullable Integer colour) {

    /** A line of words alone. */
    public TileLine(LineKind kind, @Nullable String title, @Nullable LocalDate day) {
        this(kind, null, title, null, day, null, null);
    }
}
