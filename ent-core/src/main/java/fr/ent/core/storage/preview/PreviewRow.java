package fr.ent.core.storage.preview;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a document's PDF is known to be.
 *
 * @param state none until somebody asks
 * @param at the moment at which it was begun last
 * @param size in bytes, of one that is ready
 */
record PreviewRow(
        @Nullable PreviewState state,
        @Nullable Instant at,
        @Nullable Long size,
        int tries) {

    static final int MOST_TRIES = 3;

    /** One in vain may have been the machine's fault: it is tried once more a day later. */
    private static final Duration REST = Duration.ofDays(1);

    /** Whether it is to be made, for the first time or once more. */
    boolean isWanted(Instant now) {
        return state == null
                || (isInVain()
                        && tries < MOST_TRIES
                        && at != null
                        && at.plus(REST).isBefore(now));
    }

    /** Whether all who began it are gone: it takes them along. */
    boolean isGivenUp(Instant now, Duration lease) {
        return state == PreviewState.MAKING
                && tries >= MOST_TRIES
                && at != null
                && at.plus(lease).isBefore(now);
    }

    private boolean isInVain() {
        return state == PreviewState.UNREADABLE || state == PreviewState.TOO_LARGE;
    }
}
