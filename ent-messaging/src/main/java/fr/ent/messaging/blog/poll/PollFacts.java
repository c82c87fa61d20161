package fr.ent.messaging.blog.poll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A poll as it stands.
 *
 * @param voices for each answer, in their order
 * @param mine the place of the viewer's own answer
 */
record PollFacts(
        PollContent content, List<Integer> voices, @Nullable Integer mine) {

    int total() {
        return voices.stream().mapToInt(Integer::intValue).sum();
    }
}
