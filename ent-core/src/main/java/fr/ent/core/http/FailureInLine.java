package fr.ent.core.http;

import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** A failure in one line of the log: its innermost cause. The trace is for those who look closer. */
public record FailureInLine(String line) {

    public static FailureInLine of(Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        @Nullable String words = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return new FailureInLine(
                words == null ? name : name + ": " + words.lines().findFirst().orElse(""));
    }

    @Override
    public String toString() {
        return line;
    }
}
