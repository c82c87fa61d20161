package fr.ent.core.lti.grade;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A score as a tool sends it: between nothing and its own maximum.
 *
 * @param userId the name of the pupil to this tool
 * @param timestamp when it was so, with an offset
 */
record ScoreContent(
        @NotBlank @OneLine(max = 100) String userId,
        @DecimalMin("0") @DecimalMax("1000000") @Nullable BigDecimal scoreGiven,

        @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000000") @Nullable
        BigDecimal scoreMaximum,

        @PlainText(max = 1000) @Nullable String comment,
        @NotBlank @OneLine(max = 40) String timestamp,
        @NotBlank @OneLine(max = 20) String activityProgress,
        @NotBlank @OneLine(max = 20) String gradingProgress) {

    private static final int MOST_DIGITS = 40;

    /** Refuses a score beyond its maximum, one without, and words that aren't of the service. */
    ScoreContent {
        scoreGiven = toCents(scoreGiven);
        scoreMaximum = toCents(scoreMaximum);
        if (scoreGiven != null && scoreMaximum == null) {
            throw new InvalidInput("scoreMaximum", "required");
        }
        if (scoreGiven != null && scoreGiven.compareTo(scoreMaximum) > 0) {
            throw new InvalidInput("scoreGiven", "out-of-range");
        }
        if (ActivityProgress.find(activityProgress).isEmpty()) {
            throw new InvalidInput("activityProgress", "malformed");
        }
        if (GradingProgress.find(gradingProgress).isEmpty()) {
            throw new InvalidInput("gradingProgress", "malformed");
        }
        read(timestamp);
        comment = comment == null || comment.isBlank() ? null : comment.strip();
    }

    private static @Nullable BigDecimal toCents(@Nullable BigDecimal score) {
        if (score == null || score.signum() == 0) {
            return score == null ? null : BigDecimal.ZERO;
        }
        // asked before anything is computed: a number of a few signs may have billions of digits
        if (Math.abs((long) score.precision() - score.scale()) > MOST_DIGITS || score.precision() > MOST_DIGITS) {
            throw new InvalidInput("score", "out-of-range");
        }
        return score.setScale(2, RoundingMode.HALF_UP);
    }

    private static Instant read(String timestamp) {
        try {
            return OffsetDateTime.parse(timestamp).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new InvalidInput("timestamp", "malformed");
        }
    }

    Instant at() {
        return read(timestamp);
    }

    ActivityProgress activity() {
        return ActivityProgress.find(activityProgress).orElseThrow();
    }

    GradingProgress grading() {
        return GradingProgress.find(gradingProgress).orElseThrow();
    }
}
