package fr.ent.messaging.live;

import fr.ent.core.PersonId;
import fr.ent.core.notice.NoticePublished;
import fr.ent.messaging.ConversationId;
import fr.ent.messaging.LiveSaid;
import fr.ent.messaging.MessageSent;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.messaging.MessagingException;
import org.springframework.messaging.simp.SimpMessageSendingOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hints to those who listen, once what happened is stored. Not through the registry of events: a hint is worth nothing
 * later, and a client that missed one asks for what follows the last sequence it knows.
 */
@Component
class Hints {

    private static final Logger LOG = LoggerFactory.getLogger(Hints.class);

    private final OpenSockets sockets;
    private final SimpMessageSendingOperations broker;

    Hints(OpenSockets sockets, SimpMessageSendingOperations broker) {
        this.sockets = sockets;
        this.broker = broker;
    }

    /** A message to read. */
    record MessageHint(ConversationId conversationId, int sequence) {}

    /** A notice in the bell. */
    record NoticeHint(String kind) {}

    @EventListener
    void sent(MessageSent event) {
        afterCommit(() -> hint(
                event.people(),
                LiveQueue.MESSAGES.destination(),
                new MessageHint(event.conversation(), event.sequence())));
    }

    @EventListener
    void published(NoticePublished event) {
        afterCommit(() -> hint(event.people(), LiveQueue.NOTICES.destination(), new NoticeHint(event.kind())));
    }

    /** A thing that is stored already, perhaps by another copy. */
    @EventListener
    void said(LiveSaid event) {
        hint(event.people(), event.queue(), event.said());
    }

    private static void afterCommit(Runnable hint) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                hint.run();
            }
        });
    }

    private void hint(Collection<PersonId> people, String queue, Object hint) {
        try {
            sockets.subjects(people).forEach(subject -> broker.convertAndSendToUser(subject, queue, hint));
        } catch (MessagingException lost) {
            LOG.warn("A hint was lost; clients will ask for what they missed", lost);
        }
    }
}
