package fr.ent.messaging.conversation;

import fr.ent.messaging.ConversationId;

/** How starting a conversation ends. */
sealed interface StartOutcome {

    /** A conversation with its first message. */
    record Started(ConversationId id, MessageView message) implements StartOutcome {}

    sealed interface Refused extends StartOutcome, StartDecision {}

    /** The class has no teacher yet, or the child no guardian who may be written to. */
    record NobodyToWriteTo() implements Refused {}

    /** The starter doesn't follow this child. */
    record NotYours() implements Refused {}
}
