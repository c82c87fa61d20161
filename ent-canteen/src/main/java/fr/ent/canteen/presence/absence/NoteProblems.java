package fr.ent.canteen.presence.absence;

/** Refusals of absence notes. */
final class NoteProblems {

    static final String SENT = "409 canteen:absence-note-sent";
    static final String DECIDED = "409 canteen:absence-note-decided";

    private NoteProblems() {}
}
