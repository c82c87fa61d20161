package fr.ent.core.storage;

import java.time.Duration;

/** A content that nobody gets, because the virus scanner hasn't let it through, or because it is no more. */
public final class FileWithheld extends RuntimeException {

    /** When it is worth while to come again for one that waits. */
    public static final Duration AGAIN = Duration.ofMinutes(1);

    private final ScanState state;

    public FileWithheld(ScanState state) {
        super(state.name());
        this.state = state;
    }

    public ScanState state() {
        return state;
    }
}
