package fr.ent.homework.library.stock;

import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.loan.LentBook;
import org.jspecify.annotations.Nullable;

/**
 * A copy that wasn't seen.
 *
 * @param shelf where it is to stand
 * @param givenUp whether it counts as lost because of this count
 */
record MissingCopy(
        CopyId id, String barcode, LentBook book, @Nullable String shelf, boolean givenUp) {}
