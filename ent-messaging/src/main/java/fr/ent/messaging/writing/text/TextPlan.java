package fr.ent.messaging.writing.text;

import fr.ent.core.PersonId;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * A shared text as its teacher wants it.
 *
 * @param writerIds pupils of the class who write it; empty when all of the class do
 */
record TextPlan(
        @NotBlank @OneLine(min = 1, max = 120) String title,
        @Size(max = 60) List<PersonId> writerIds) {

    TextPlan {
        title = title.strip();
        writerIds = writerIds.stream().distinct().toList();
    }

    /** Beside those who are named; all of the class stay all. */
    TextPlan with(PersonId writer) {
        return isForEverybody()
                ? this
                : new TextPlan(
                        title,
                        Stream.concat(writerIds.stream(), Stream.of(writer)).toList());
    }

    boolean isForEverybody() {
        return writerIds.isEmpty();
    }
}
