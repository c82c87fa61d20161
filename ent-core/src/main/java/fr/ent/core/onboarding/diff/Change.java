package fr.ent.core.onboarding.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The change that applying would make to one row. {@code before} and {@code after} hold database columns: all of them
 * for a row that comes or goes, those that differ otherwise.
 *
 * @param line of the file that says so, 0 when it is the absence of a line that does
 * @param subject whom or what it is about, for a reader
 */
public record Change(
        ChangedEntity entity,
        ChangeKind kind,
        UUID rowId,
        Versions versions,
        int line,
        String subject,
        Map<String, @Nullable String> before,
        Map<String, @Nullable String> after) {

    /** The fate of the row. */
    public enum ChangeKind {
        ADDED,
        CHANGED,
        MOVED,
        LEFT
    }

    /** The versions of the person and of the row itself that the change was computed from. */
    public record Versions(int person, int row) {
        static final Versions NEW = new Versions(0, 0);
    }

    public Change {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }

    static Change added(ChangedEntity entity, UUID id, int line, String subject, Map<String, @Nullable String> after) {
        return new Change(entity, ChangeKind.ADDED, id, Versions.NEW, line, subject, Map.of(), after);
    }

    static Change gone(
            ChangedEntity entity, UUID id, int version, String subject, Map<String, @Nullable String> before) {
        return new Change(entity, ChangeKind.LEFT, id, new Versions(0, version), 0, subject, before, Map.of());
    }
}
