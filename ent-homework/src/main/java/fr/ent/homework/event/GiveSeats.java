package fr.ent.homework.event;

import fr.ent.core.PersonId;
import fr.ent.homework.absence.SchoolClock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Gives places that are free to those who wait, in their order, and tells them. The event is held by the caller; one that is
 * called off, asks nobody or has begun gives none.
 */
@Component
class GiveSeats {

    private final EventAnswers answers;
    private final EventNotices notices;
    private final SchoolClock clock;

    GiveSeats(EventAnswers answers, EventNotices notices, SchoolClock clock) {
        this.answers = answers;
        this.notices = notices;
        this.clock = clock;
    }

    void give(EventFacts event) {
        EventContent content = event.content();
        if (!event.standing().takesPlace() || !content.givesSeats(clock.local())) {
            return;
        }
        List<PersonId> next = new EventSeats(content.asking().places(), answers.list(event.id())).next();
        if (!next.isEmpty()) {
            answers.seat(event.id(), next);
            notices.tellSeated(event, next);
        }
    }
}
