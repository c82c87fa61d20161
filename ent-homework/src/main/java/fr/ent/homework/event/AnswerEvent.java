package fr.ent.homework.event;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.homework.event.EventAnswer.AnsweredFor;
import fr.ent.homework.event.EventOutcome.AnswersClosed;
import fr.ent.homework.event.EventOutcome.AnswersSuspended;
import fr.ent.homework.event.EventOutcome.Done;
import fr.ent.homework.event.EventOutcome.Full;
import fr.ent.homework.event.EventOutcome.NotYours;
import fr.ent.homework.event.EventRights.EventReader;
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
    private final EventDays days;

    AnswerEvent(EventRows rows, EventAnswers answers, EventRights rights, GiveSeats giveSeats, EventDays days) {
        this.rows = rows;
        this.answers = answers;
        this.rights = rights;
        this.giveSeats = giveSeats;
        this.days = days;
    }

    @Transactional
    public EventOutcome answer(EventId id, EventWord word, Viewer viewer) {
        EventReader reader = rights.findReader(viewer);
        Optional<EventFacts> held =
                rows.lock(id).filter(event -> event.standing().takesPlace() && reader.isAsked(event));
        if (held.isEmpty()) {
            return new NotYours();
        }
        EventFacts event = held.get();
        List<EventAnswer> all = answers.list(event.id());
        Optional<EventAnswer> former = all.stream()
                .filter(one -> reader.home().contains(one.guardian()))
                .max(Comparator.comparing(EventAnswer::answeredAt));
        HomeWord said = said(event, word, reader);
        if (former.filter(said::isKeptIn).isPresent()) {
            return new Done(event);
        }
        if (!takes(event.content(), word, former)) {
            return new AnswersClosed();
        }
        return days.listDays(List.of(event)).suspend(event)
                ? new AnswersSuspended()
                : take(event, new EventSeats(event.content().asking().places(), all), former, said);
    }

    private static HomeWord said(EventFacts event, EventWord word, EventReader reader) {
        EventContent content = event.content();
        return new HomeWord(
                new EventWord(word.coming(), word.helps() && content.asking().helpers()),
                reader.viewer().person(),
                reader.home(),
                new AnsweredFor(
                        reader.findHousehold(event).orElse(null),
                        content.when().from(),
                        content.when().starts()));
    }

    /** After the last day of answers a home may still say that it doesn't come: its places are for others. */
    private boolean takes(EventContent content, EventWord word, Optional<EventAnswer> former) {
        LocalDateTime now = days.local();
        return content.takesAnswers(now)
                || (content.asking().until() != null
                        && content.isToCome(now)
                        && word.coming() == 0
                        && former.isPresent());
    }

    private EventOutcome take(EventFacts event, EventSeats seats, Optional<EventAnswer> former, HomeWord said) {
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
                new EventAnswer(said.by(), said.answeredFor(), word, waits, queuedAt(former, word, waits), days.now()));
        giveSeats.give(event);
        return new Done(event);
    }

    /** A home that waited already keeps its turn, unless more of it want to come. */
    private Instant queuedAt(Optional<EventAnswer> former, EventWord word, boolean waits) {
        return former.filter(one ->
                        waits && one.waiting() && word.coming() <= one.word().coming())
                .map(EventAnswer::queuedAt)
                .orElseGet(days::now);
    }

    /** The word of a home by one of its adults, all the adults of whom it is the word, and what it is for. */
    private record HomeWord(EventWord word, PersonId by, Set<PersonId> home, AnsweredFor answeredFor) {

        /** Whether it is what they have said already, as of a button that is tapped twice. */
        boolean isKeptIn(EventAnswer answer) {
            return answer.guardian().equals(by)
                    && answer.answeredFor().equals(answeredFor)
                    && answer.word().equals(word);
        }
    }
}
