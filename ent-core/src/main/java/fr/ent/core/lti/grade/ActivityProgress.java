package fr.ent.core.lti.grade;

import java.util.Arrays;
import java.util.Optional;

/** How far a pupil has come. */
enum ActivityProgress {
    INITIALIZED("Initialized"),
    STARTED("Started"),
    IN_PROGRESS("InProgress"),
    SUBMITTED("Submitted"),
    COMPLETED("Completed");

    private final String word;

    ActivityProgress(String word) {
        this.word = word;
    }

    /** By the word of the service. */
    static Optional<ActivityProgress> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
