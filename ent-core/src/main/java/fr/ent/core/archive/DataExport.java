package fr.ent.core.archive;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An archive that somebody asked for.
 *
 * @param site the address that its mail links to; empty when the territory has none of its own
 * @param done of {@code parts}
 * @param children whose data it holds, once it is made
 * @param size in bytes; none until it is made
 * @param expiresAt when it is removed; none while it is being made
 */
record DataExport(
        DataExportId id,
        PersonId person,
        DataExportState state,
        String site,
        Instant askedAt,
        int parts,
        int done,
        List<ChildId> children,
        @Nullable Long size,
        @Nullable Instant expiresAt) {

    DataExport {
        children = List.copyOf(children);
    }

    /** The states of an archive. */
    enum DataExportState {
        UNDER_WAY,
        READY,
        FAILED
    }
}
