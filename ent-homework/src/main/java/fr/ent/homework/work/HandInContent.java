package fr.ent.homework.work;

import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.PlainText;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a try that a child makes. Blank words are none; it holds words, files or both.
 *
 * @param fileIds files of the sender's: a photo, a sound, a drawing, a document; none when left out
 */
record HandInContent(
        @PlainText(max = 5000) @Nullable String text,
        @Size(max = 10) @Nullable List<FileId> fileIds) {

    HandInContent {
        text = text == null || text.isBlank() ? null : text.strip().replaceAll("\r\n?", "\n");
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
        if (text == null && fileIds.isEmpty()) {
            throw new InvalidInput("text", "required");
        }
    }

    /** The files, each once. */
    List<FileId> files() {
        return fileIds == null ? List.of() : fileIds.stream().distinct().toList();
    }
}
