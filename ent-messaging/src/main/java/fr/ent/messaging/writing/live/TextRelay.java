package fr.ent.messaging.writing.live;

import fr.ent.core.PersonId;
import fr.ent.messaging.LiveSaid;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.Message;
import org.springframework.data.redis.connection.MessageListener;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Passes hints of shared texts to all copies of the application through Redis; each tells those who listen on it. */
@Component
class TextRelay implements MessageListener {

    static final String CHANNEL = "preau:shared-texts";

    private static final String QUEUE = "/queue/shared-texts";
    private static final Logger LOG = LoggerFactory.getLogger(TextRelay.class);

    private final StringRedisTemplate redis;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    TextRelay(StringRedisTemplate redis, JsonMapper json, ApplicationEventPublisher events) {
        this.redis = redis;
        this.json = json;
        this.events = events;
    }

    /** A hint on its way from copy to copy. */
    record RelayedHint(Set<PersonId> people, TextHint hint) {

        RelayedHint {
            people = Set.copyOf(people);
        }
    }

    void send(Set<PersonId> people, TextHint hint) {
        try {
            redis.convertAndSend(CHANNEL, json.writeValueAsString(new RelayedHint(people, hint)));
        } catch (DataAccessException lost) {
            LOG.warn("A hint of a shared text was lost; browsers will ask for what they missed", lost);
        }
    }

    @Override
    public void onMessage(Message message, byte @Nullable [] pattern) {
        RelayedHint relayed = json.readValue(new String(message.getBody(), StandardCharsets.UTF_8), RelayedHint.class);
        events.publishEvent(new LiveSaid(relayed.people(), QUEUE, relayed.hint()));
    }
}
