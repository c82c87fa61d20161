package fr.ent.messaging.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.Client;
import java.util.ArrayList;
import java.util.List;
import org.springframework.messaging.simp.SimpMessageSendingOperations;

/** Someone who follows a conversation as the web application does: a hint makes them ask for what follows. */
final class Reader {

    private final Client client;
    private final PersonId person;
    private final String conversation;
    private final List<String> history = new ArrayList<>();
    private Ear ear;

    Reader(Client client, PersonId person, String conversation, Ear ear) {
        this.client = client;
        this.person = person;
        this.conversation = conversation;
        this.ear = ear;
    }

    void reconnect(int port, SimpMessageSendingOperations broker) {
        ear = new Ear(person.toString(), port).listenTo(LiveQueue.MESSAGES, broker);
    }

    /** Reads on at each hint until there are so many messages. */
    List<String> readUntil(int count) {
        catchUp();
        while (history.size() < count) {
            assertThat(ear.next()).contains(conversation);
            catchUp();
        }
        return history;
    }

    private void catchUp() {
        Answer answer = client.history(person, conversation, history.size());
        answer.body().path("items").forEach(message -> {
            assertThat(message.path("sequence").asInt()).isEqualTo(history.size() + 1);
            history.add(message.path("text").asString());
        });
    }
}
