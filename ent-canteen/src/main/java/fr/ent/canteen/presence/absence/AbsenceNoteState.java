package fr.ent.canteen.presence.absence;

import fr.ent.core.review.ReviewState;

/** Where a note stands. */
enum AbsenceNoteState {
    SENT,
    WITHDRAWN,
    ACCEPTED,
    REFUSED;

    static AbsenceNoteState of(ReviewState state) {
        return valueOf(state.name());
    }
}
