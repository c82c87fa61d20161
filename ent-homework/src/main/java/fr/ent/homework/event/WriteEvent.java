package fr.ent.homework.event;

import fr.ent.core.Viewer;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.event.EventFacts.EventReaders;
import fr.ent.homework.event.EventFacts.EventStanding;
import fr.ent.homework.event.EventOutcome.ChangedMeanwhile;
import fr.ent.homework.event.EventOutcome.Done;
import fr.ent.homework.event.EventOutcome.NotYours;
import fr.ent.homework.event.EventOutcome.TurnedOften;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes an event down and changes it; families hear of it, and of another day. */
@Component
class WriteEvent {

    private final EventRows rows;
    private final EventRights rights;
    private final EventNotices notices;
    private final GiveSeats giveSeats;
    private final SchoolClock clock;

    WriteEvent(EventRows rows, EventRights rights, EventNotices notices, GiveSeats giveSeats, SchoolClock clock) {
        this.rows = rows;
        this.rights = rights;
        this.notices = notices;
        this.giveSeats = giveSeats;
        this.clock = clock;
    }

    @Transactional
    public EventOutcome write(EventReaders readers, EventContent content, Viewer viewer) {
        if (!rights.leads(readers, viewer) || !rights.areThere(readers)) {
            return new NotYours();
        }
        content.requireAnswerable(clock.today(), null);
        EventFacts event = new EventFacts(
                EventId.next(),
                0,
                readers,
                content,
                new EventStanding(viewer.person(), clock.now(), clock.now(), null, 0));
        rows.add(event);
        if (isAhead(event)) {
            notices.tellNew(event);
        }
        return new Done(event);
    }

    @Transactional
    public EventOutcome revise(EventId id, int version, EventContent content, Viewer viewer) {
        Optional<EventFacts> held =
                rows.lock(id).filter(event -> event.standing().takesPlace() && rights.leads(event.readers(), viewer));
        if (held.isEmpty()) {
            return new NotYours();
        }
        EventFacts before = held.get();
        if (before.version() != version) {
            return new ChangedMeanwhile();
        }
        content.requireAnswerable(clock.today(), before.content().asking().until());
        boolean moved = !before.content().when().equals(content.when());
        if (moved && before.standing().turnedOften()) {
            return new TurnedOften();
        }
        EventFacts after = before.revised(content, clock.now());
        rows.revise(after);
        if (moved && (isAhead(before) || isAhead(after))) {
            notices.tellMoved(after, before.content().when());
        }
        giveSeats.give(after);
        return new Done(after);
    }

    private boolean isAhead(EventFacts event) {
        return !event.content().when().to().isBefore(clock.today());
    }
}
