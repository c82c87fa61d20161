package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.PlainText;
import fr.ent.homework.progress.skill.SkillId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A success as a teacher writes it.
 *
 * @param date on which it was seen
 * @param words what the child has managed, in a sentence
 * @param fileIds pictures and sounds, six at most; none when left out
 * @param shownIds pupils who are seen or heard in them; nobody has said so yet when left out
 */
public record ObservationContent(
        @NotNull LocalDate date,
        @NotNull SkillId skillId,
        @NotNull @PlainText(min = 1, max = 500) String words,
        @Size(max = 6) @Nullable List<FileId> fileIds,
        @Size(max = 60) @Nullable List<ChildId> shownIds) {

    public ObservationContent {
        words = words.strip().replaceAll("\r\n?", "\n");
        if (words.isEmpty()) {
            throw new InvalidInput("words", "required");
        }
        fileIds = fileIds == null ? List.of() : fileIds.stream().distinct().toList();
        shownIds = shownIds == null ? null : shownIds.stream().distinct().toList();
    }

    /** The files, each once. */
    public List<FileId> files() {
        return fileIds == null ? List.of() : fileIds;
    }
}
