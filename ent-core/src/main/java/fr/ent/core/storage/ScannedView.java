package fr.ent.core.storage;

import org.jspecify.annotations.Nullable;

/**
 * A stored file as it stands with the virus scanner.
 *
 * @param withheld why nobody gets its content now; none where those do who may see it
 */
public record ScannedView(FileView file, @Nullable ScanState withheld) {

    /** Whether it is held back for good: one that waits is there once it is checked. */
    public boolean isRefused() {
        return withheld != null && withheld != ScanState.WAITING;
    }
}
