package fr.ent.homework.library.impression;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.homework.library.loan.LentBook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A book that a child has or has had, with what it says of it.
 *
 * @param returnedOn when it last brought it back; none while it has it; when it said so of one that it lost or whose loan was undone
 * @param shown whether its class reads the words
 */
record ReadBook(
        LentBook book,
        @Nullable LocalDate returnedOn,
        @JsonUnwrapped ImpressionContent content,
        boolean shown) {}
