package fr.ent.homework.library.book;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.SchoolId;
import fr.ent.core.storage.FileId;
import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A book as readers find it. They aren't told who has it.
 *
 * @param version to be given back when changing the book
 * @param cover the school's own picture of it
 * @param copies in use, lent or not
 * @param here those on the shelf
 * @param kept those of them that wait for somebody who reserved the book
 * @param dueOn when the next one that is lent is to come back
 */
record BookView(
        BookId id,
        int version,
        SchoolId schoolId,
        @JsonUnwrapped BookContent content,
        @Nullable FileId cover,
        int copies,
        int here,
        int kept,
        @Nullable LocalDate dueOn) {}
