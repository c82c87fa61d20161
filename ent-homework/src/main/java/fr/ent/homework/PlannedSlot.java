package fr.ent.homework;

import fr.ent.core.PersonId;
import fr.ent.core.catalogue.SchoolSubject;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A slot of a class on a day, as far as nothing else happens then. A slot that is interrupted comes in two pieces.
 *
 * @param subject set for a lesson alone
 * @param title its own name, where it has one
 * @param place somewhere else than the classroom
 * @param bring things that children bring for it
 * @param teacherId whoever takes it; none for all teachers of the class
 * @param groupId the pupils for whom alone it is
 */
public record PlannedSlot(
        SlotId id,
        LocalTime from,
        LocalTime to,
        SlotKind kind,
        @Nullable SchoolSubject subject,
        @Nullable String title,
        @Nullable String place,
        @Nullable String bring,
        @Nullable PersonId teacherId,
        @Nullable GroupId groupId) {

    /** The same slot between other hours. */
    public PlannedSlot between(LocalTime begins, LocalTime ends) {
        return new PlannedSlot(id, begins, ends, kind, subject, title, place, bring, teacherId, groupId);
    }
}
