package fr.ent.core.onboarding.diff;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People's decisions: by question, the candidate chosen, or none of them. */
public record Answers(Map<String, Optional<UUID>> byQuestion) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Map.copyOf(byQuestion);
    }

    /** The state of a question. */
    sealed interface Answer {
        record Open() implements Answer {}

        record Chosen(UUID candidate) implements Answer {}

        record NoneOfThem() implements Answer {}
    }

    Answer to(Question question) {
        Optional<UUID> chosen = byQuestion.get(question.id());
        if (chosen == null) {
            return new Answer.Open();
        }
        return chosen.<Answer>map(id -> question.offers(id) ? new Answer.Chosen(id) : new Answer.Open())
                .orElseGet(Answer.NoneOfThem::new);
    }
}
