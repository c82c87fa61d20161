package fr.ent.messaging.conversation;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stores messages. */
interface Messages extends Repository<Message, UUID> {

    Message save(Message message);
}
