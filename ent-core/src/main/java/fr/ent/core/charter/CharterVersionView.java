package fr.ent.core.charter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A version of a charter, as those see it who write them.
 *
 * @param standing among the versions of its school or territory
 * @param acceptances how many people have accepted it, or a version before it of the same words
 * @param ofChildren how many of them are children
 * @param withdrawable whether it may be taken back: nobody has accepted it, and it isn't past
 */
record CharterVersionView(
        @JsonUnwrapped CharterView charter,
        CharterStanding standing,
        int acceptances,
        int ofChildren,
        boolean withdrawable) {}
