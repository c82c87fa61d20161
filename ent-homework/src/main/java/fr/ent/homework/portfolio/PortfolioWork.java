package fr.ent.homework.portfolio;

import fr.ent.core.ChildId;
import fr.ent.core.storage.FileId;
import fr.ent.homework.booklet.ObservationId;
import fr.ent.homework.work.HandInId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of work as it is kept in a child's portfolio. */
record PortfolioWork(PortfolioWorkId id, ChildId child, String title, WorkPiece piece, WorkComment comment) {

    /** All files that it shows, that of its comment among them. */
    List<FileId> files() {
        return Stream.concat(piece.files().stream(), Stream.ofNullable(comment.soundId()))
                .distinct()
                .toList();
    }

    /**
     * The work itself, and where it comes from.
     *
     * @param madeOn the day on which it was handed in, seen or chosen
     */
    record WorkPiece(
            @Nullable String words,
            List<FileId> files,
            LocalDate madeOn,
            @Nullable HandInId handIn,
            @Nullable ObservationId observation) {

        WorkPiece {
            files = List.copyOf(files);
        }
    }
}
