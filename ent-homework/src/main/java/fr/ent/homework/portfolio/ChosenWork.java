package fr.ent.homework.portfolio;

import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.OneLine;
import fr.ent.homework.booklet.ObservationId;
import fr.ent.homework.work.HandInId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that is chosen: one that was handed in, one of the booklet, or files.
 *
 * @param handInId a try of the child's
 * @param observationId a published observation whose pictures show nobody else
 * @param fileIds files of the sender's
 */
record ChosenWork(
        @NotNull @OneLine(min = 1, max = 80) String title,
        @Nullable HandInId handInId,
        @Nullable ObservationId observationId,
        @Size(max = 10) @Nullable List<FileId> fileIds) {

    ChosenWork {
        title = title.strip();
        if (title.isEmpty()) {
            throw new InvalidInput("title", "required");
        }
        fileIds = fileIds == null || fileIds.isEmpty()
                ? null
                : fileIds.stream().distinct().toList();
        if (Stream.<@Nullable Object>of(handInId, observationId, fileIds)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw new InvalidInput("fileIds", "one-origin");
        }
    }

    /** The files, where they are what is chosen. */
    List<FileId> files() {
        return fileIds == null ? List.of() : fileIds;
    }
}
