package fr.ent.homework.portfolio;

import fr.ent.core.ChildId;
import fr.ent.core.storage.FileView;
import fr.ent.homework.booklet.ObservationId;
import fr.ent.homework.work.HandInId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The portfolio of a child.
 *
 * @param chooses whether the reader chooses work for it, and takes it out again
 * @param comments whether the reader says what the child thinks of it
 * @param writes whether the child writes words; in nursery school it has sounds and smileys
 * @param works the last one first
 */
record PortfolioView(
        ChildId childId,
        String givenName,
        String familyName,
        boolean chooses,
        boolean comments,
        boolean writes,
        List<WorkView> works) {

    PortfolioView {
        works = List.copyOf(works);
    }

    /**
     * A piece of work as it is read.
     *
     * @param words those that were handed in, or of the booklet; none for files alone
     * @param withheld whether files of it are not shown any more: the booklet says by now that another child is on them
     * @param sound what the child says of it
     */
    record WorkView(
            PortfolioWorkId id,
            String title,
            @Nullable String words,
            List<FileView> files,
            LocalDate madeOn,
            @Nullable HandInId handInId,
            @Nullable ObservationId observationId,
            boolean withheld,
            @Nullable String text,
            @Nullable FileView sound,
            @Nullable Smiley smiley) {}

    /** Work that may be chosen: of a try that was handed in, or of the booklet. */
    record WorkChoice(
            String title,
            @Nullable String words,
            List<FileView> files,
            LocalDate madeOn,
            @Nullable HandInId handInId,
            @Nullable ObservationId observationId) {}
}
