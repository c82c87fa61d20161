package fr.ent.core.lti.grade;

import java.util.Arrays;
import java.util.Optional;

/** How far the marking has come. */
enum GradingProgress {
    FULLY_GRADED("FullyGraded"),
    PENDING("Pending"),
    PENDING_MANUAL("PendingManual"),
    FAILED("Failed"),
    NOT_READY("NotReady");

    private final String word;

    GradingProgress(String word) {
        this.word = word;
    }

    /** By the word of the service. */
    static Optional<GradingProgress> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
