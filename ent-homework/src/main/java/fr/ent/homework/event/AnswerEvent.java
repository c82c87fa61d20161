package fr.ent.homework.event;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.event.EventOutcome.AnswersClosed;
import fr.ent.homework.event.EventOutcome.Done;
import fr.ent.homework.event.EventOutcome.Full;
import fr.ent.homework.event.EventOutcome.NotYours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        @Nullable LocalDate until = event.content().asking().until();
        if (until == null || until.isBefore(clock.today())) {
            return new AnswersClosed();
        }
        return take(
                event,
                new EventWord(
                        word.coming(), word.helps() && event.content().asking().helpers()),
                viewer);
    }

    private EventOutcome take(EventFacts event, EventWord word, Viewer viewer) {
        Set<PersonId> home = EventRights.home(viewer);
        List<EventAnswer> all = answers.list(event.id());
        EventSeats seats = new EventSeats(event.content().asking().places(), all);
        Optional<EventAnswer> former = all.stream()
                .filter(one -> home.contains(one.guardian()))
                .max(Comparator.comparing(EventAnswer::answeredAt));
        int seated = former.map(EventAnswer::seated).orElse(0);
        if (seated > 0 && !seats.seatInPlaceOf(seated, word.coming())) {
            @Nullable Integer free = seats.free();
            return new Full(free == null ? 0 : free);
        }
        boolean waits = seated == 0 && !seats.without(home).seatNow(word.coming());
        answers.put(
                event.id(),
                home,
                new EventAnswer(viewer.person(), word, waits, queuedAt(former, word, waits), clock.now()));
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
}
