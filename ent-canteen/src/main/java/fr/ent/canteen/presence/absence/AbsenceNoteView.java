package fr.ent.canteen.presence.absence;

import fr.ent.core.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A note as the child's guardians see it.
 *
 * @param mine whether the reader sent it, and so may take it back
 * @param papers how many came with it; only the town hall opens them
 * @param late whether it came after the territory's delay, so that the town hall need not accept it
 */
record AbsenceNoteView(
        UUID id,
        ChildId childId,
        LocalDate from,
        LocalDate to,
        String reason,
        int papers,
        Instant sentAt,
        AbsenceNoteState state,
        String answer,
        boolean mine,
        boolean late) {}
