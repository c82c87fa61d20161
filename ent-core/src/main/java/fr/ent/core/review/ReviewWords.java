package fr.ent.core.review;

import java.util.Map;

/**
 * Words about a decision beside its name.
 *
 * @param details values for the audit trail
 * @param facts values of the notice's sentence
 */
public record ReviewWords(Map<String, String> details, Map<String, String> facts) {

    public static final ReviewWords NONE = new ReviewWords(Map.of(), Map.of());

    public ReviewWords {
        details = Map.copyOf(details);
        facts = Map.copyOf(facts);
    }
}
