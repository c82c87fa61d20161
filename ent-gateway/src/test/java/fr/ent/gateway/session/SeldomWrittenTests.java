package fr.ent.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.serializer.SerializationException;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.SessionRepository;

class SeldomWrittenTests {

    private final Writing written = new Writing();
    private final SeldomWritten<MapSession> sessions = new SeldomWritten<>(written, Clock.systemUTC());
    private String id = "";
    private Instant begun = Instant.EPOCH;

    @BeforeEach
    void aSessionThatIsKept() {
        SeldomWrittenSession<MapSession> session = sessions.createSession();
        session.setAttribute("csrf", "token");
        sessions.save(session);
        id = session.getId();
        begun = session.getLastAccessedTime();
    }

    @Test
    void writesANewSessionOnceEvenIfNothingIsInIt() {
        SeldomWrittenSession<MapSession> session = sessions.createSession();

        sessions.save(session);
        sessions.save(session);

        assertThat(written.ids).containsExactly(id, session.getId());
    }

    @Test
    void endsASessionThatHasStoodAsLongAsItMay() {
        SeldomWrittenSession<MapSession> session = found();
        session.setAttribute(SessionBounds.ENDS, Instant.EPOCH.getEpochSecond());
        sessions.save(session);

        assertThat(sessions.findById(id)).isNull();
        assertThat(written.findById(id)).isNull();
    }

    @Test
    void writesNothingWhileOnlyTheLastAccessChanges() {
        SeldomWrittenSession<MapSession> session = found();

        session.setLastAccessedTime(begun.plusSeconds(59));
        sessions.save(session);

        assertThat(written.ids).hasSize(1);
        assertThat(found().getLastAccessedTime()).isEqualTo(begun);
    }

    @Test
    void writesTheLastAccessOnceAMinute() {
        SeldomWrittenSession<MapSession> session = found();

        session.setLastAccessedTime(begun.plus(SeldomWritten.ONCE_IN));
        sessions.save(session);
        session.setLastAccessedTime(begun.plus(SeldomWritten.ONCE_IN).plusSeconds(59));
        sessions.save(session);

        assertThat(written.ids).hasSize(2);
        assertThat(found().getLastAccessedTime()).isEqualTo(begun.plus(SeldomWritten.ONCE_IN));
    }

    @Test
    void writesWhatIsPutInAndTakenOut() {
        SeldomWrittenSession<MapSession> session = found();

        session.setAttribute("door", "ent");
        sessions.save(session);
        session.removeAttribute("csrf");
        sessions.save(session);

        assertThat(written.ids).hasSize(3);
        assertThat(found().getAttributeNames()).containsExactly("door");
    }

    @Test
    void writesAnotherIdAndAnotherLength() {
        SeldomWrittenSession<MapSession> session = found();

        session.setMaxInactiveInterval(Duration.ofMinutes(5));
        sessions.save(session);
        String changed = session.changeSessionId();
        sessions.save(session);

        assertThat(written.ids).containsExactly(id, id, changed);
    }

    @Test
    void writesASessionNoMoreThatWasEndedMeanwhile() {
        SeldomWrittenSession<MapSession> session = found();
        session.setLastAccessedTime(begun.plus(SeldomWritten.ONCE_IN));
        sessions.deleteById(id);
        written.full = true;

        sessions.save(session);

        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void saysThatASessionWhichIsThereIsNotWritten() {
        SeldomWrittenSession<MapSession> session = found();
        session.setLastAccessedTime(begun.plus(SeldomWritten.ONCE_IN));
        written.full = true;

        assertThatThrownBy(() -> sessions.save(session)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsNoSessionThatIsDeleted() {
        sessions.deleteById(id);

        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void takesASessionThatCannotBeReadAsNone() {
        written.spoiled = true;

        assertThat(sessions.findById(id)).isNull();
    }

    private SeldomWrittenSession<MapSession> found() {
        return Objects.requireNonNull(sessions.findById(id));
    }

    /** Keeps sessions in memory, and notes each that is written. */
    private static final class Writing implements SessionRepository<MapSession> {

        private final List<String> ids = new ArrayList<>();
        private boolean spoiled;
        private boolean full;
        private final MapSessionRepository kept = new MapSessionRepository(new ConcurrentHashMap<>());

        @Override
        public MapSession createSession() {
            return kept.createSession();
        }

        @Override
        public void save(MapSession session) {
            if (full) {
                throw new IllegalStateException("Session was invalidated");
            }
            ids.add(session.getId());
            kept.save(session);
        }

        @Override
        public @Nullable MapSession findById(String id) {
            if (spoiled) {
                throw new SerializationException("Not a sign-in");
            }
            return kept.findById(id);
        }

        @Override
        public void deleteById(String id) {
            kept.deleteById(id);
        }
    }
}
