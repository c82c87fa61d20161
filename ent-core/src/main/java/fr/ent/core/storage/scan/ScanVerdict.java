package fr.ent.core.storage.scan;

/** The word of the virus scanner about a content. */
public sealed interface ScanVerdict {

    record Clean() implements ScanVerdict {}

    /** @param virus the scanner's name for it */
    record Found(String virus) implements ScanVerdict {}

    /** More than the scanner reads, and such files aren't taken. */
    record OverLimit() implements ScanVerdict {}

    /** It is down, slow, or says what isn't understood. */
    record NoAnswer(String why) implements ScanVerdict {}

    /** There is no scanner, or none for a content of this size. */
    record NotAsked() implements ScanVerdict {}
}
