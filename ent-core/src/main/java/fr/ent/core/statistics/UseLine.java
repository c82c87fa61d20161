package fr.ent.core.statistics;

import fr.ent.core.SchoolId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of what is counted: of the whole territory, or of one school. */
record UseLine(@Nullable SchoolId school, Breakdown breakdown, String line) {

    private static final String EVERYWHERE = "*";

    static UseLine of(String text) {
        String[] parts = text.split(":", -1);
        return new UseLine(
                parts[0].equals(EVERYWHERE) ? null : new SchoolId(UUID.fromString(parts[0])),
                Breakdown.valueOf(parts[1]),
                parts[2]);
    }

    @Override
    public String toString() {
        return (school == null ? EVERYWHERE : school) + ":" + breakdown + ":" + line;
    }
}
