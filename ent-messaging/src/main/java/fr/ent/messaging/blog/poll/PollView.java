package fr.ent.messaging.blog.poll;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A poll as somebody sees it. Nobody is told who answered what.
 *
 * @param open whether one may vote now
 * @param mine the place of the viewer's own answer, from 0
 * @param voices in all; told to those who voted, to teachers, and to everybody once it is closed
 * @param answered whether somebody has voted: question and answers stay then
 */
record PollView(
        String question,
        List<AnswerView> answers,
        @Nullable Instant closesAt,
        boolean open,
        @Nullable Integer mine,
        @Nullable Integer voices,
        boolean answered) {

    /**
     * An answer that one may choose.
     *
     * @param voices told together with those of all
     */
    record AnswerView(String words, @Nullable Integer voices) {}
}
