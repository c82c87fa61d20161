package fr.ent.homework.event;

import fr.ent.core.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives places that are free to those who wait, in their order, and tells them. The event is held by the caller. */
@Component
class GiveSeats {

    private final EventAnswers answers;
    private final EventNotices notices;

    GiveSeats(EventAnswers answers, EventNotices notices) {
        this.answers = answers;
        this.notices = notices;
    }

    void give(EventFacts event) {
        List<PersonId> next = new EventSeats(event.content().asking().places(), answers.list(event.id())).next();
        if (!next.isEmpty()) {
            answers.seat(event.id(), next);
            notices.tellSeated(event, next);
        }
    }
}
