package fr.ent.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.serializer.SerializationException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Reads a session with one command, and writes nothing while only its last access changes: that is kept once a minute,
 * which shortens the life of an unused session by a minute at most.
 */
final class SeldomWritten<S extends Session> implements SessionRepository<SeldomWrittenSession<S>> {

    static final Duration ONCE_IN = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(SeldomWritten.class);

    private final SessionRepository<S> sessions;
    private final Clock clock;

    SeldomWritten(SessionRepository<S> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public SeldomWrittenSession<S> createSession() {
        return new SeldomWrittenSession<>(sessions.createSession(), Instant.EPOCH);
    }

    /**
     * A session that can't be read, of another version or spoiled, is none: its person signs in again. One that has stood as
     * long as it may is ended.
     */
    @Override
    public @Nullable SeldomWrittenSession<S> findById(String id) {
        S found;
        try {
            found = sessions.findById(id);
        } catch (SerializationException unreadable) {
            LOG.warn("A session can't be read; it counts as ended", unreadable);
            return null;
        }
        if (found != null && SessionBounds.isOver(found.getAttribute(SessionBounds.ENDS), clock.instant())) {
            sessions.deleteById(id);
            return null;
        }
        return found == null ? null : new SeldomWrittenSession<>(found, found.getLastAccessedTime());
    }

    /** One that was ended meanwhile from elsewhere is written no more: what was asked is answered, and nothing after it. */
    @Override
    public void save(SeldomWrittenSession<S> session) {
        if (session.isChanged()) {
            try {
                sessions.save(session.session());
            } catch (IllegalStateException failure) {
                if (sessions.findById(session.getId()) != null) {
                    throw failure;
                }
            }
            session.written();
        }
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }
}
