package fr.ent.core.account.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest invitation of somebody.
 *
 * @param address of the mail; empty for a letter
 * @param sentAt when the mail left; none for a letter, and as long as it waits
 */
record InvitationView(
        InvitationWay way,
        String address,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant sentAt,
        InvitationState state) {

    /** Where an invitation stands; a mail waits until it has left, and may be refused for its address. */
    enum InvitationState {
        WAITING,
        FAILED,
        OPEN,
        EXPIRED,
        USED
    }
}
