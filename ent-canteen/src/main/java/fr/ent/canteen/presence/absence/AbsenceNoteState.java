package fr.ent.canteen.presence.absence;

enum AbsenceNoteState {
    SENT,
    WITHDRAWN,
    ACCEPTED,
    REFUSED
}
