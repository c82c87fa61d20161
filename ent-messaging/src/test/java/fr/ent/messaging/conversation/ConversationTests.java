package fr.ent.messaging.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonName;
import fr.ent.messaging.testing.Neighbourhood;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConversationTests {

    private static final PersonName SOFIA = Neighbourhood.person("Sofia");
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Conversation conversation = new Conversation(new ChildId(NewId.next()), "Sortie au musée");

    @Test
    void messagesAreNumberedFromOneWithoutGap() {
        assertThat(IntStream.range(0, 3)
                        .mapToObj(n ->
                                conversation.say(SOFIA.id(), "Bonjour", NOW).sequence()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void theSameWordsTwiceAreTwoMessages() {
        Message first = conversation.say(SOFIA.id(), "Oui", NOW);
        Message second = conversation.say(SOFIA.id(), "Oui", NOW);

        assertThat(first.seen(SOFIA).id()).isNotEqualTo(second.seen(SOFIA).id());
    }
}
