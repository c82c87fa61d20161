package fr.ent.messaging.conversation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.messaging.testing.Neighbourhood;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnreadByChildTests {

    private final Neighbourhood people = new Neighbourhood();
    private final UnreadByChild unread = new UnreadByChild(Map.of(people.lea.id(), 2, people.tom.id(), 3));

    @Test
    void aTeacherReadsAboutTheWholeClass() {
        assertThat(unread.readableBy(people.teacher(people.claire), List.of(people.lea, people.tom)))
                .isEqualTo(5);
    }

    @Test
    void messagesAboutAChildNoLongerFollowedDoNotCount() {
        assertThat(unread.readableBy(people.guardian(people.sofia, people.lea), List.of(people.lea, people.tom)))
                .isEqualTo(2);
    }

    @Test
    void messagesAboutAChildThatIsGoneDoNotCount() {
        assertThat(unread.readableBy(people.teacher(people.claire), List.of(people.tom)))
                .isEqualTo(3);
    }
}
