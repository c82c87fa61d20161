package fr.ent.core.charter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A charter in force for the person who asks.
 *
 * @param reader which of its words are theirs
 * @param acceptedAt none until they accept it
 * @param before the words that they accepted last, while they haven't accepted these
 */
record OwnCharterView(
        @JsonUnwrapped CharterView charter,
        CharterReader reader,
        @Nullable Instant acceptedAt,
        @Nullable CharterContent before) {}
