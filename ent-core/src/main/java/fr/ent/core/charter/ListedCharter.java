package fr.ent.core.charter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a charter: to those who write them with what became of it, to all others one that is in force for them.
 *
 * @param reader which of its words are theirs; none for those who write them
 * @param acceptedAt when the reader accepted it, none until then
 * @param before the words that the reader accepted last, while they haven't accepted these
 * @param acceptances how many people have accepted it; told to those who write them alone
 * @param ofChildren how many of them are children; told to those who write them alone
 * @param withdrawable whether the viewer may take it back
 */
record ListedCharter(
        @JsonUnwrapped CharterView charter,
        CharterStanding standing,
        @Nullable CharterReader reader,
        @Nullable Instant acceptedAt,
        @Nullable CharterContent before,
        @Nullable Integer acceptances,
        @Nullable Integer ofChildren,
        boolean withdrawable) {

    static ListedCharter of(CharterVersionView version) {
        return new ListedCharter(
                version.charter(),
                version.standing(),
                null,
                null,
                null,
                version.acceptances(),
                version.ofChildren(),
                version.withdrawable());
    }

    static ListedCharter of(OwnCharterView own) {
        return new ListedCharter(
                own.charter(),
                CharterStanding.IN_FORCE,
                own.reader(),
                own.acceptedAt(),
                own.before(),
                null,
                null,
                false);
    }
}
