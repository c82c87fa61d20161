package fr.ent.homework.library.stock;

import fr.ent.homework.library.loan.LentBook;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a beep, with how far the count has come.
 *
 * @param verdict what is to be said
 * @param book none for a barcode that no copy of the school bears
 * @param childName the given name of the child who has the copy, by what is written; empty for whoever isn't told
 * @param keptFor the given name of the child for whom it is put aside, once it was thought lost; empty likewise
 */
record StockBeep(
        StockVerdict verdict,
        @Nullable LentBook book,
        @Nullable String childName,
        @Nullable String keptFor,
        StockTaking taking) {

    StockBeep withoutReaders() {
        return new StockBeep(verdict, book, childName == null ? null : "", keptFor == null ? null : "", taking);
    }

    /** The words that a beep is answered with. */
    enum StockVerdict {
        THERE,
        FOUND,
        LENT,
        ELSEWHERE,
        WITHDRAWN,
        TWICE,
        NOT_OURS;

        static StockVerdict of(StockFinding finding) {
            return switch (finding) {
                case THERE -> THERE;
                case FOUND -> FOUND;
                case LENT -> LENT;
                case ELSEWHERE -> ELSEWHERE;
                case WITHDRAWN -> WITHDRAWN;
                case MISSING -> throw new IllegalArgumentException("No beep finds what is missing");
            };
        }
    }
}
