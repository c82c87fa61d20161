package fr.ent.canteen.presence.absence;

/** Where a note stands. */
enum AbsenceNoteState {
    SENT,
    WITHDRAWN,
    ACCEPTED,
    REFUSED
}
