package fr.ent.core.catalogue.sending;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sending as a teacher writes it.
 *
 * @param childIds pupils of the class; none for all of it, also those who come later
 * @param dueOn until when it is to be seen, if there is a day
 * @param sentence for the children and their families
 */
record SendingContent(
        ClassId classId,
        @Size(max = 60) List<@NotNull ChildId> childIds,
        @Nullable LocalDate dueOn,
        @OneLine(max = 300) @Nullable String sentence) {

    SendingContent {
        childIds = childIds.stream().distinct().toList();
        sentence = sentence == null || sentence.isBlank() ? null : sentence.strip();
    }

    boolean toWholeClass() {
        return childIds.isEmpty();
    }
}
