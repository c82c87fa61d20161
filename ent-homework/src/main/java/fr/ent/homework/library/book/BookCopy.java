package fr.ent.homework.library.book;

import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.CopyState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A copy as those who run the library see it.
 *
 * @param dueOn when it is to come back, if it is lent
 * @param reader who has it
 */
record BookCopy(
        CopyId id,
        String barcode,
        CopyState state,
        @Nullable LocalDate dueOn,
        @Nullable CopyReader reader) {}
