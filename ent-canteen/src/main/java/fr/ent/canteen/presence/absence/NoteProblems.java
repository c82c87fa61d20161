package fr.ent.canteen.presence.absence;

/** Refusals of absence notes. */
final class NoteProblems {

    /** The family has told of these days already. */
    static final String SENT = "409 canteen:absence-note-sent";

    /** The town hall has answered the note, or it was withdrawn. */
    static final String DECIDED = "409 canteen:absence-note-decided";

    /** The note came after the delay of the territory; the agent has to say that it is accepted all the same. */
    static final String LATE = "409 canteen:absence-note-late";

    private NoteProblems() {}
}
