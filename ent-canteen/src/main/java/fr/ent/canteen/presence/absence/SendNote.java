package fr.ent.canteen.presence.absence;

import fr.ent.core.Viewer;
import fr.ent.core.review.Papers;
import fr.ent.core.review.Reviews;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A guardian, or the town hall in a family's stead, says why a child is away, or takes it back while nobody has answered. */
@Component
class SendNote {

    private final AbsenceNotes notes;
    private final Reviews reviews;
    private final AbsenceDelay delay;
    private final Papers papers;

    SendNote(AbsenceNotes notes, Reviews reviews, AbsenceDelay delay, Papers papers) {
        this.notes = notes;
        this.reviews = reviews;
        this.delay = delay;
        this.papers = papers;
    }

    /** The note as it is kept; empty when a note about the same days waits, or is accepted, already. */
    @Transactional
    Optional<AbsenceNote> send(AbsenceNote note, Instant now, Viewer guardian) {
        papers.requireOwn(note.files(), guardian);
        AbsenceNote kept = delay.isOver(note.days().from(), now) ? note.sentLate() : note;
        if (!notes.add(kept)) {
            return Optional.empty();
        }
        reviews.receive(kept.submission(), guardian);
        return Optional.of(kept);
    }

    /** False when the note isn't waiting any more. */
    @Transactional
    boolean withdraw(AbsenceNote note, Viewer guardian) {
        return reviews.withdraw(note.submission(), guardian);
    }
}
