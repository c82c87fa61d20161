package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.homework.progress.skill.Skill;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The booklets of a class in the school year that runs.
 *
 * @param skills those of the programmes of the class and of the school
 * @param leads whether the reader leads the class, and publishes
 * @param pupils by family name
 */
record ClassBookletsView(
        ClassId classId,
        SchoolId schoolId,
        String className,
        boolean leads,
        List<Skill> skills,
        List<PupilBooklet> pupils) {

    /**
     * A pupil's booklet at a glance.
     *
     * @param drafts that its family doesn't read yet
     * @param waiting drafts among them that can't be published before somebody says who is on their pictures
     * @param lastOn the last day on which something was seen; none as long as nothing was
     */
    record PupilBooklet(
            ChildId childId,
            String givenName,
            String familyName,
            int drafts,
            int waiting,
            int published,
            @Nullable LocalDate lastOn) {}
}
