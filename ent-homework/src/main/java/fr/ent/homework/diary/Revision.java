package fr.ent.homework.diary;

import fr.ent.core.storage.FileId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The request that changes an entry.
 *
 * @param version the version that was read
 */
record Revision(
        @NotNull LocalDate date,
        @NotNull EntryKind kind,
        @Nullable LocalDate dueDate,
        @NotBlank @Size(max = 100) String subject,
        @NotBlank @Size(max = 5000) String text,
        @Nullable @Size(max = 10) List<@NotNull FileId> fileIds,
        @Min(0) @Max(Integer.MAX_VALUE) int version) {

    EntryContent content() {
        return new EntryContent(date, kind, dueDate, subject, text, fileIds == null ? List.of() : fileIds);
    }
}
