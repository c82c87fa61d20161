package fr.ent.canteen.presence.absence;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.review.Review;
import fr.ent.core.review.ReviewKind;
import fr.ent.core.review.ReviewSubject;
import fr.ent.core.review.Submission;
import fr.ent.core.storage.FileId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A guardian's note about a child's absence between two days, both included.
 *
 * @param late whether it was sent after the territory's delay, so that an agent has to want it
 */
record AbsenceNote(
        UUID id,
        int version,
        ChildId child,
        AbsenceDays days,
        String reason,
        List<FileId> files,
        Review review,
        boolean late) {

    static final ReviewKind KIND =
            new ReviewKind("canteen.absence_note", "absence-note", "sent", "canteen.absence", "/cantine/absences");

    AbsenceNote {
        files = List.copyOf(files);
    }

    Submission submission() {
        return new Submission(KIND, id, version, new ReviewSubject.OfChild(child), review, files);
    }

    AbsenceNote sentLate() {
        return new AbsenceNote(id, version, child, days, reason, files, review, true);
    }

    boolean isBy(Viewer viewer) {
        return viewer.person().equals(review.sentBy());
    }

    /** Days of the absence. */
    record AbsenceDays(LocalDate from, LocalDate to) {}
}
