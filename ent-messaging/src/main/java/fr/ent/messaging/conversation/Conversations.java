package fr.ent.messaging.conversation;

import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores conversations. */
interface Conversations extends Repository<Conversation, UUID> {

    Conversation saveAndFlush(Conversation conversation);

    /** Waits for whoever is writing in the conversation. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conversation c where c.id = :id")
    Conversation lock(UUID id);
}
