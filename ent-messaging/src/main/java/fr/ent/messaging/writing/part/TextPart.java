package fr.ent.messaging.writing.part;

import fr.ent.core.PersonId;
import fr.ent.messaging.writing.yjs.TextUpdate;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece that one person wrote.
 *
 * @param era in which it was written
 * @param moment the beginning of the ten minutes in which it was written
 * @param author nobody once the person is deleted
 */
public record TextPart(
        int sequence, int era, Instant moment, @Nullable PersonId author, String words, TextUpdate update) {

    private static final long TEN_MINUTES = Duration.ofMinutes(10).toSeconds();

    /** The moment of what is written now. */
    public static Instant momentOf(Instant now) {
        return Instant.ofEpochSecond(now.getEpochSecond() - now.getEpochSecond() % TEN_MINUTES);
    }

    TextPart with(TextUpdate changed) {
        return new TextPart(sequence, era, moment, author, words, changed);
    }
}
