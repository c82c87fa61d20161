package fr.ent.homework.library.impression;

import fr.ent.core.ChildId;
import fr.ent.core.storage.FileId;
import fr.ent.homework.library.loan.LentBook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of what a class reads.
 *
 * @param books those with a heart or with words that the class may read, the best loved first
 * @param waiting words that no teacher of the class has read yet; none for pupils
 */
record ClassWall(List<LovedBook> books, List<WaitingWords> waiting) {

    ClassWall {
        books = List.copyOf(books);
        waiting = List.copyOf(waiting);
    }

    /** A book with the number of its hearts. */
    record LovedBook(LentBook book, int hearts, List<ShownWords> words) {

        LovedBook {
            words = List.copyOf(words);
        }
    }

    /** A sentence that the class reads. */
    record ShownWords(ImpressionId id, String givenName, String words) {}

    /** A sentence that waits for a teacher. */
    record WaitingWords(
            ImpressionId id,
            ChildId childId,
            String givenName,
            String familyName,
            LentBook book,
            String words,
            @Nullable FileId pictureId) {}
}
