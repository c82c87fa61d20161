package fr.ent.core.statistics;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of what is counted: of the whole territory, or of one school. */
record UseLine(@Nullable SchoolId school, Breakdown breakdown, String line) {

    /** All who work here: there are so few of each kind that a number may be everybody. */
    static final String STAFF = "STAFF";

    private static final String EVERYWHERE = "*";

    static UseLine of(String text) {
        String[] parts = text.split(":", -1);
        return new UseLine(
                parts[0].equals(EVERYWHERE) ? null : new SchoolId(UUID.fromString(parts[0])),
                Breakdown.valueOf(parts[1]),
                parts[2]);
    }

    /** The lines on which a use counts: of the territory, and of each school. */
    static List<UseLine> listOf(Use use, Span span, int hour) {
        List<UseLine> lines = new ArrayList<>();
        addAll(null, use, span, hour, lines);
        use.schools().forEach(school -> addAll(school, use, span, hour, lines));
        return lines;
    }

    private static void addAll(@Nullable SchoolId school, Use use, Span span, int hour, List<UseLine> lines) {
        lines.add(new UseLine(school, Breakdown.ALL, Breakdown.ALL.name()));
        lines.add(new UseLine(school, Breakdown.ROLE, part(use.role())));
        if (span == Span.DAY) {
            lines.add(new UseLine(school, Breakdown.HOUR, Integer.toString(hour)));
            lines.add(new UseLine(school, Breakdown.DEVICE, use.device().name()));
            if (use.module() != null) {
                lines.add(new UseLine(school, Breakdown.MODULE, use.module().name()));
            }
        }
    }

    private static String part(Role role) {
        return role == Role.GUARDIAN || role == Role.PUPIL ? role.name() : STAFF;
    }

    @Override
    public String toString() {
        return (school == null ? EVERYWHERE : school) + ":" + breakdown + ":" + line;
    }
}
