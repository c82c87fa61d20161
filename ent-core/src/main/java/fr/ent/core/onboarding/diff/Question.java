package fr.ent.core.onboarding.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.ent.core.onboarding.onde.OndeFile;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A decision that a person must take because the files don't say. */
public record Question(
        String id,
        OndeFile file,
        int line,
        int column,
        QuestionReason reason,
        String subject,
        List<Candidate> candidates) {

    /** Why nothing may be guessed. */
    public enum QuestionReason {
        /** Several pupils have this name and birth date. */
        SAME_PUPIL_NAME,
        /** A pupil of this name and birth date has another national number. */
        OTHER_INE,
        /** A pupil of this name is known without birth date. */
        UNKNOWN_BIRTH_DATE,
        /** Several children of this name are in the class. */
        SAME_CHILD_NAME,
        /** The child of this name is in another class. */
        OTHER_CLASS,
        /** Adults of this name are known, and nothing tells whether this is one of them. */
        SAME_ADULT_NAME,
        /** Another line of the file has this name, and nothing tells whether it is the same person. */
        SAME_NAME_IN_FILE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Someone the line may be about; the details tell candidates apart. */
    public record Candidate(UUID id, String name, String birthDate, String className, String address) {}

    public Question {
        candidates = List.copyOf(candidates);
    }

    static Question about(
            OndeFile file, int line, int column, QuestionReason reason, String subject, List<Candidate> candidates) {
        return new Question(
                file.part() + ":" + line + ":" + column + ":" + reason.code(),
                file,
                line,
                column,
                reason,
                subject,
                candidates);
    }

    boolean offers(UUID candidate) {
        return candidates.stream().anyMatch(offered -> offered.id().equals(candidate));
    }
}
