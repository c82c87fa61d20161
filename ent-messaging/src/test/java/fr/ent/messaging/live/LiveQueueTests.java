package fr.ent.messaging.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveQueueTests {

    @ParameterizedTest
    @ValueSource(strings = {"/user/queue/messages", "/user/queue/notices"})
    void aClientListensToItsOwnQueues(String destination) {
        assertThat(LiveQueue.isOwn(destination)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/queue/messages",
                "/user/sofia/queue/messages",
                "/user/queue/messages/",
                "/user/queue/*",
                "/topic/messages",
                ""
            })
    void aClientListensToNothingElse(String destination) {
        assertThat(LiveQueue.isOwn(destination)).isFalse();
    }
}
