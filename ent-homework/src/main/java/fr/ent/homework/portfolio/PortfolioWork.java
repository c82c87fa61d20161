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

    /** Those that the portfolio opens to whoever follows the child: what an observation shows is opened by the booklet. */
    List<FileId> opened() {
        return Stream.concat(
                        piece.observation() == null ? piece.files().stream() : Stream.of(),
                        Stream.ofNullable(comment.soundId()))
                .distinct()
                .toList();
    }

    /**
     * The work itself, and where it comes from.
     *
     * @param madeOn the day on which it was handed in, seen or chosen
     * @param withheld whether it has files that are not shown any more, for another child is on them
     */
    record WorkPiece(
            @Nullable String words,
            List<FileId> files,
            LocalDate madeOn,
            @Nullable HandInId handIn,
            @Nullable ObservationId observation,
            boolean withheld) {

        WorkPiece {
            files = List.copyOf(files);
        }
    }
}
