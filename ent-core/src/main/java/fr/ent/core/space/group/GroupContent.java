package fr.ent.core.space.group;

import fr.ent.core.PersonId;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A space of chosen people.
 *
 * @param memberIds beside whoever makes it
 */
record GroupContent(
        @NotBlank @OneLine(max = 80) String name,
        @NotNull @Size(max = 200) List<@NotNull PersonId> memberIds) {

    GroupContent {
        name = name.strip();
        memberIds = memberIds.stream().distinct().toList();
    }
}
