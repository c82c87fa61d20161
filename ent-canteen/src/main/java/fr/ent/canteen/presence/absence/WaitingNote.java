package fr.ent.canteen.presence.absence;

import fr.ent.core.ChildView;
import fr.ent.core.review.ReviewFacts;
import fr.ent.core.review.Submission;
import fr.ent.core.storage.FileView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A note that waits for an agent.
 *
 * @param days what is booked for the child on these days, and would be excused
 * @param late whether it came after the territory's delay
 * @param own whether it is of the reader's own family, so that a colleague answers
 */
record WaitingNote(
        UUID id,
        ChildView child,
        LocalDate from,
        LocalDate to,
        String reason,
        List<FileView> files,
        String sentBy,
        Instant sentAt,
        List<BookedDay> days,
        boolean late,
        boolean own) {

    static Optional<WaitingNote> of(AbsenceNote note, ReviewFacts facts, List<BookedDay> booked) {
        Submission submission = note.submission();
        return facts.child(submission)
                .map(child -> new WaitingNote(
                        note.id(),
                        child,
                        note.days().from(),
                        note.days().to(),
                        note.reason(),
                        facts.papers(submission),
                        facts.sender(submission),
                        Objects.requireNonNull(note.review().sentAt()),
                        booked,
                        note.late(),
                        facts.isOwn(submission)));
    }

    /** A booked day of an activity. */
    record BookedDay(LocalDate date, String activityName) {}
}
