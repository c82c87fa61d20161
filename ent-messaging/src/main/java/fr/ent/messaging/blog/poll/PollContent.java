package fr.ent.messaging.blog.poll;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.FoldedWords;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question and the answers of which a reader chooses one.
 *
 * @param closesAt from when on nobody votes any more; never, when left out
 */
record PollContent(
        @OneLine(min = 1, max = 120) String question,
        @Size(min = 2, max = 6) List<@OneLine(min = 1, max = 80) String> answers,
        @Nullable Instant closesAt) {

    /** Refuses what says nothing, and the same answer twice. */
    PollContent {
        question = question.strip();
        answers = answers.stream().map(String::strip).toList();
        if (question.isEmpty()) {
            throw new InvalidInput("question", "required");
        }
        if (answers.stream().anyMatch(String::isEmpty)) {
            throw new InvalidInput("answers", "required");
        }
        if (answers.stream().map(FoldedWords::of).distinct().count() < answers.size()) {
            throw new InvalidInput("answers", "twice");
        }
    }

    boolean isOpen(Instant now) {
        return closesAt == null || now.isBefore(closesAt);
    }

    /** Whether voices for the other are voices for this one. */
    boolean asksTheSameAs(PollContent other) {
        return question.equals(other.question) && answers.equals(other.answers);
    }
}
