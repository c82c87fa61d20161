package fr.ent.core.demo.spaces;

import fr.ent.core.demo.Person;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A folder or file of a space. */
record DemoItem(
        UUID id,
        UUID space,
        List<UUID> path,
        String name,
        String readers,
        boolean pupilsAdd,
        @Nullable UUID ruleOf,
        @Nullable DemoFile file,
        Person by) {

    /** Some days ago, and never on the same one for all. */
    OffsetDateTime changedBefore(OffsetDateTime now) {
        return now.minusDays(1 + Math.floorMod(name.hashCode(), 23));
    }
}
