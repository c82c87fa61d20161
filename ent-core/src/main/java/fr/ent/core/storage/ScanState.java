package fr.ent.core.storage;

/** Where a file stands with the virus scanner. */
public enum ScanState {
    /** No scanner was there to ask when it came. */
    NONE,
    /** It hasn't answered yet. */
    WAITING,
    CLEAN,
    /** A virus was found; the content is there for some days, for those who look into it. */
    INFECTED,
    /** A virus was found, and the content is gone. */
    DESTROYED,
    /** More than the scanner reads. */
    TOO_LARGE,
    /** The store has its content no more, as after a restore; told of an opening, and never noted. */
    LOST;

    /** Whether anybody may have the content. */
    public boolean isServed() {
        return this == NONE || this == CLEAN;
    }
}
