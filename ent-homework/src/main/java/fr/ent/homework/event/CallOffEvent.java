package fr.ent.homework.event;

import fr.ent.core.Viewer;
import fr.ent.homework.absence.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls an event off, and for a day takes that back: answers are kept meanwhile. */
@Component
class CallOffEvent {

    private static final Duration WAY_BACK = Duration.ofDays(1);

    private final EventRows rows;
    private final EventRights rights;
    private final EventNotices notices;
    private final SchoolClock clock;

    CallOffEvent(EventRows rows, EventRights rights, EventNotices notices, SchoolClock clock) {
        this.rows = rows;
        this.rights = rights;
        this.notices = notices;
        this.clock = clock;
    }

    /** Whether there was one to be called off. */
    @Transactional
    public boolean callOff(EventId id, Viewer viewer) {
        Optional<EventFacts> held =
                find(id, viewer).filter(event -> event.standing().takesPlace());
        held.ifPresent(event -> {
            rows.callOff(id, clock.now(), clock.now());
            if (isAhead(event)) {
                notices.tellCalledOff(event);
            }
        });
        return held.isPresent();
    }

    /** Whether there was one that was called off of late. */
    @Transactional
    public boolean restore(EventId id, Viewer viewer) {
        Optional<EventFacts> held = find(id, viewer).filter(this::isOfLate);
        held.ifPresent(event -> {
            rows.callOff(id, null, clock.now());
            if (isAhead(event)) {
                notices.tellRestored(event);
            }
        });
        return held.isPresent();
    }

    private Optional<EventFacts> find(EventId id, Viewer viewer) {
        return rows.lock(id).filter(event -> rights.leads(event.readers(), viewer));
    }

    private boolean isOfLate(EventFacts event) {
        Instant calledOff = event.standing().calledOffAt();
        return calledOff != null && calledOff.plus(WAY_BACK).isAfter(clock.now());
    }

    private boolean isAhead(EventFacts event) {
        return !event.content().when().to().isBefore(clock.today());
    }
}
