package fr.ent.core.onboarding.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.ent.core.onboarding.onde.NamedChild;
import fr.ent.core.onboarding.onde.OndeFile;
import fr.ent.core.onboarding.onde.OndeLine;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * A decision that a person must take because the files don't say.
 *
 * @param address on the line, for an adult
 * @param children whom the line names, for an adult
 */
public record Question(
        String id,
        OndeFile file,
        int line,
        int column,
        QuestionReason reason,
        String subject,
        String address,
        List<String> children,
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
        SAME_NAME_IN_FILE,
        /** The class of this name is divided into several. */
        SEVERAL_CLASSES;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Someone the line may be about, or a class; the details tell candidates apart.
     *
     * @param children of an adult
     */
    public record Candidate(
            UUID id, String name, String birthDate, String className, String address, List<String> children) {

        public Candidate {
            // a question of the version before has none
            children = List.copyOf(Objects.requireNonNullElse(children, List.of()));
        }

        Candidate(UUID id, String name, String birthDate, String className, String address) {
            this(id, name, birthDate, className, address, List.of());
        }
    }

    public Question {
        address = Objects.requireNonNullElse(address, "");
        children = List.copyOf(Objects.requireNonNullElse(children, List.of()));
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
                "",
                List.of(),
                candidates);
    }

    /** Says what the line tells about an adult, to compare with the candidates. */
    Question withLine(OndeLine line) {
        return new Question(
                id,
                file,
                this.line,
                column,
                reason,
                subject,
                Contact.shownAddress(line::value),
                line.children().stream().map(NamedChild::name).toList(),
                candidates);
    }

    boolean offers(UUID candidate) {
        return candidates.stream().anyMatch(offered -> offered.id().equals(candidate));
    }
}
