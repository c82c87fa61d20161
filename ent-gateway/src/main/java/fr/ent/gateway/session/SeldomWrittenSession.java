package fr.ent.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows whether there is something to write. */
final class SeldomWrittenSession<S extends Session> implements Session {

    private final S session;
    private Instant keptAccess;
    private boolean changed;

    /** @param keptAccess the last access that is written; long ago for a session never written */
    SeldomWrittenSession(S session, Instant keptAccess) {
        this.session = session;
        this.keptAccess = keptAccess;
        this.changed = keptAccess.equals(Instant.EPOCH);
    }

    S session() {
        return session;
    }

    boolean isChanged() {
        return changed;
    }

    void written() {
        changed = false;
        keptAccess = session.getLastAccessedTime();
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return session.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // so declared by what it overrides
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        session.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        session.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (Duration.between(keptAccess, now).compareTo(SeldomWritten.ONCE_IN) >= 0) {
            changed = true;
            session.setLastAccessedTime(now);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
