package fr.ent.canteen.presence.absence;

import fr.ent.core.Viewer;
import fr.ent.core.review.Papers;
import fr.ent.core.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A guardian, or the town hall in a family's stead, says why a child is away, or takes it back while nobody has answered. */
@Component
class SendNote {

    private final AbsenceNotes notes;
    private final Reviews reviews;
    private final Papers papers;

    SendNote(AbsenceNotes notes, Reviews reviews, Papers papers) {
        this.notes = notes;
        this.reviews = reviews;
        this.papers = papers;
    }

    /** False when a note about the same days waits, or is accepted, already. */
    @Transactional
    boolean send(AbsenceNote note, Viewer guardian) {
        papers.requireOwn(note.files(), guardian);
        boolean added = notes.add(note);
        if (added) {
            reviews.receive(note.submission(), guardian);
        }
        return added;
    }

    /** False when the note isn't waiting any more. */
    @Transactional
    boolean withdraw(AbsenceNote note, Viewer guardian) {
        return reviews.withdraw(note.submission(), guardian);
    }
}
