package fr.ent.messaging.blog.assignment;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidInput;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of an assignment that its teacher writes.
 *
 * @param words for the pupils: whom to ask, what to look at
 * @param pupilIds those who write it together
 * @param journal whether it is for the school's journal, and not for the class's blog
 */
record AssignmentContent(
        @OneLine(min = 1, max = 120) String title,
        @PlainText(max = 2000) String words,
        @Size(min = 1, max = 30) List<ChildId> pupilIds,
        @Nullable LocalDate dueOn,
        boolean journal) {

    AssignmentContent {
        title = title.strip();
        if (title.isEmpty()) {
            throw new InvalidInput("title", "required");
        }
        words = words.replaceAll("\r\n?", "\n").strip();
        pupilIds = pupilIds.stream().distinct().toList();
    }
}
