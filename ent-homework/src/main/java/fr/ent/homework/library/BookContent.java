package fr.ent.homework.library;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * The part of a book that a person writes: the same in requests, in the table, in files and in answers. Cleaned once made;
 * what is blank is unknown.
 *
 * @param authors their names, one after the other
 * @param isbn thirteen digits; ten are taken as well
 * @param level for whom it is: {@code CP}, {@code cycle 2}
 * @param shelf where it stands
 * @param colour of the drawn cover, one of ten; one that follows from the title when left out
 */
public record BookContent(
        @NotBlank @OneLine(max = 200) String title,
        @OneLine(max = 200) @Nullable String authors,
        @OneLine(max = 20) @Nullable String isbn,
        @OneLine(max = 100) @Nullable String series,
        @OneLine(max = 40) @Nullable String level,
        BookKind kind,
        @OneLine(max = 40) @Nullable String shelf,
        @Min(0) @Max(9) @Nullable Integer colour) {

    private static final int COLOURS = 10;

    /** Refuses a title of which nothing is left, and a number that is no ISBN. */
    public BookContent {
        title = title.strip();
        if (title.isEmpty()) {
            throw new InvalidInput("title", "required");
        }
        authors = known(authors);
        series = known(series);
        level = known(level);
        shelf = known(shelf);
        String number = known(isbn);
        isbn = number == null
                ? null
                : Isbn.typed(number)
                        .orElseThrow(() -> new InvalidInput("isbn", "malformed"))
                        .digits();
        colour = colour == null ? Integer.valueOf(Math.floorMod(title.hashCode(), COLOURS)) : colour;
    }

    private static @Nullable String known(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
