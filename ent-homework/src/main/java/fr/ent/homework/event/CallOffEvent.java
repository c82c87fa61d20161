package fr.ent.homework.event;

import fr.ent.core.Viewer;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.event.EventOutcome.Done;
import fr.ent.homework.event.EventOutcome.NotYours;
import fr.ent.homework.event.EventOutcome.TurnedOften;
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
    private final GiveSeats giveSeats;
    private final SchoolClock clock;

    CallOffEvent(EventRows rows, EventRights rights, EventNotices notices, GiveSeats giveSeats, SchoolClock clock) {
        this.rows = rows;
        this.rights = rights;
        this.notices = notices;
        this.giveSeats = giveSeats;
        this.clock = clock;
    }

    /** Whether there was one to be called off. */
    @Transactional
    public boolean callOff(EventId id, Viewer viewer) {
        Optional<EventFacts> held =
                find(id, viewer).filter(event -> event.standing().takesPlace());
        held.ifPresent(event -> {
            rows.callOff(id, clock.now());
            if (isAhead(event)) {
                notices.tellCalledOff(event);
            }
        });
        return held.isPresent();
    }

    /** It takes place after all, with the answers that it had; places that came free meanwhile are given. */
    @Transactional
    public EventOutcome restore(EventId id, Viewer viewer) {
        Optional<EventFacts> held = find(id, viewer).filter(this::isOfLate);
        if (held.isEmpty()) {
            return new NotYours();
        }
        if (held.get().standing().turnedOften()) {
            return new TurnedOften();
        }
        EventFacts event = held.get().restored(clock.now());
        rows.restore(id, clock.now());
        if (isAhead(event)) {
            notices.tellRestored(event);
        }
        giveSeats.give(event);
        return new Done(event);
    }

    /** Since when those who lead may take back that it was called off. */
    static Instant wayBack(Instant now) {
        return now.minus(WAY_BACK);
    }

    private Optional<EventFacts> find(EventId id, Viewer viewer) {
        return rows.lock(id).filter(event -> rights.leads(event.readers(), viewer));
    }

    private boolean isOfLate(EventFacts event) {
        Instant calledOff = event.standing().calledOffAt();
        return calledOff != null && calledOff.isAfter(wayBack(clock.now()));
    }

    private boolean isAhead(EventFacts event) {
        return !event.content().when().to().isBefore(clock.today());
    }
}
