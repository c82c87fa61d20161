package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.homework.EntryId;
import java.time.LocalDate;
import java.util.List;

/**
 * The work of a class at a piece of homework.
 *
 * @param pupils all of them who aren't hidden from the viewer, by family name then given name
 */
record WorkBoard(EntryId id, String subject, String text, LocalDate dueDate, List<PupilWork> pupils) {

    /**
     * The work of a pupil.
     *
     * @param tries the first one first; none as long as nothing was handed in
     */
    record PupilWork(ChildId childId, String givenName, String familyName, List<HandInView> tries) {}
}
