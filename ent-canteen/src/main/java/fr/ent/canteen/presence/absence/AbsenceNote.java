package fr.ent.canteen.presence.absence;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.storage.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A guardian's note about a child's absence between two days, both included. */
record AbsenceNote(
        UUID id, ChildId child, Days days, String reason, List<FileId> files, Sending sending, Answer answer) {

    AbsenceNote {
        files = List.copyOf(files);
    }

    /** Days of the absence. */
    record Days(LocalDate from, LocalDate to) {}

    /** The sender of the note, and the moment. */
    record Sending(PersonId by, Instant at) {}

    /** The outcome of the note; {@code words} say why it was refused. */
    record Answer(AbsenceNoteState state, String words) {
        static final Answer NONE_YET = new Answer(AbsenceNoteState.SENT, "");
    }
}
