package fr.ent.homework.event;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.event.EventAnswer.AnsweredFor;
import fr.ent.homework.event.EventOutcome.AnswersClosed;
import fr.ent.homework.event.EventOutcome.Done;
import fr.ent.homework.event.EventOutcome.Full;
import fr.ent.homework.event.EventOutcome.NotYours;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answer of a home, in place of the one before. Of two homes for the last places, one waits for the other. */
@Component
class AnswerEvent {

    private final EventRows rows;
    private final EventAnswers answers;
    private final EventRights rights;
    private final GiveSeats giveSeats;
    private final SchoolClock clock;

    AnswerEvent(EventRows rows, EventAnswers answers, EventRights rights, GiveSeats giveSeats, SchoolClock clock) {
        this.rows = rows;
        this.answers = answers;
        this.rights = rights;
        this.giveSeats = giveSeats;
        this.clock = clock;
    }

    @Transactional
    public EventOutcome answer(EventId id, EventWord word, Viewer viewer) {
        Optional<EventFacts> held =
                rows.lock(id).filter(event -> event.standing().takesPlace() && rights.isAsked(event, viewer));
        if (held.isEmpty()) {
            return new NotYours();
        }
        EventFacts event = held.get();
        Set<PersonId> home = EventRights.home(viewer);
        List<EventAnswer> all = answers.list(event.id());
        Optional<EventAnswer> former = all.stream()
                .filter(one -> home.contains(one.guardian()))
                .max(Comparator.comparing(EventAnswer::answeredAt));
        if (!takes(event.content(), word, former)) {
            return new AnswersClosed();
        }
        EventWord meant = new EventWord(
                word.coming(), word.helps() && event.content().asking().helpers());
        return take(
                event,
                new EventSeats(event.content().asking().places(), all),
                former,
                new HomeWord(meant, home),
                viewer);
    }

    /** After the last day of answers a home may still say that it doesn't come: its places are for others. */
    private boolean takes(EventContent content, EventWord word, Optional<EventAnswer> former) {
        LocalDateTime now = clock.local();
        return content.takesAnswers(now)
                || (content.asking().until() != null
                        && content.isToCome(now)
                        && word.coming() == 0
                        && former.isPresent());
    }

    private EventOutcome take(
            EventFacts event, EventSeats seats, Optional<EventAnswer> former, HomeWord said, Viewer viewer) {
        EventWord word = said.word();
        Set<PersonId> home = said.home();
        int seated = former.map(EventAnswer::seated).orElse(0);
        if (seated > 0 && !seats.seatInPlaceOf(seated, word.coming())) {
            return new Full(seats.freeAtOnce());
        }
        boolean waits = seated == 0 && !seats.without(home).seatNow(word.coming());
        answers.put(
                event.id(),
                home,
                new EventAnswer(
                        viewer.person(),
                        new AnsweredFor(
                                EventRights.household(event, viewer).orElse(null),
                                event.content().when().from(),
                                event.content().when().starts()),
                        word,
                        waits,
                        queuedAt(former, word, waits),
                        clock.now()));
        giveSeats.give(event);
        return new Done(event);
    }

    /** A home that waited already keeps its turn, unless more of it want to come. */
    private Instant queuedAt(Optional<EventAnswer> former, EventWord word, boolean waits) {
        return former.filter(one ->
                        waits && one.waiting() && word.coming() <= one.word().coming())
                .map(EventAnswer::queuedAt)
                .orElseGet(clock::now);
    }

    /** The word of a home, and the adults of whom it is the word. */
    private record HomeWord(EventWord word, Set<PersonId> home) {}
}
