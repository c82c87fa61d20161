package fr.ent.core.onboarding.diff;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People's decisions: by question, the candidate chosen, or none of them. */
public record Decisions(Map<String, Optional<UUID>> byQuestion) {

    public static final Decisions NONE = new Decisions(Map.of());

    public Decisions {
        byQuestion = Map.copyOf(byQuestion);
    }

    /** The state of a question. */
    sealed interface Decision {
        record Open() implements Decision {}

        record Chosen(UUID candidate) implements Decision {}

        record NoneOfThem() implements Decision {}
    }

    Decision to(Question question) {
        Optional<UUID> chosen = byQuestion.get(question.id());
        if (chosen == null) {
            return new Decision.Open();
        }
        return chosen.<Decision>map(id -> question.offers(id) ? new Decision.Chosen(id) : new Decision.Open())
                .orElseGet(Decision.NoneOfThem::new);
    }
}
