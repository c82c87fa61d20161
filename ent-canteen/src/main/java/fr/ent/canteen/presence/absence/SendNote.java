package fr.ent.canteen.presence.absence;

import fr.ent.core.Viewer;
import fr.ent.core.review.Reviews;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A guardian says why a child is away, or takes it back while nobody has answered. */
@Component
class SendNote {

    private final AbsenceNotes notes;
    private final Reviews reviews;
    private final AbsenceDelay delay;

    SendNote(AbsenceNotes notes, Reviews reviews, AbsenceDelay delay) {
        this.notes = notes;
        this.reviews = reviews;
        this.delay = delay;
    }

    /** The note as it is kept; empty when a note about the same days waits, or is accepted, already. */
    @Transactional
    Optional<AbsenceNote> send(AbsenceNote note, Instant now, Viewer guardian) {
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
