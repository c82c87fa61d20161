package fr.ent.core.account.invitation;

/** How an invitation reaches somebody. */
enum InvitationWay {
    MAIL,
    PAPER
}
