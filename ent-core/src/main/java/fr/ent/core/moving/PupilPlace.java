package fr.ent.core.moving;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;

/** A class and its school. */
record PupilPlace(ClassId classId, String className, SchoolId schoolId, String schoolName) {

    boolean isAtSchoolOf(PupilPlace other) {
        return schoolId.equals(other.schoolId);
    }

    /** Whether a viewer may move pupils from and to it: the town hall, and the head of the school. */
    boolean isSeenToBy(Viewer viewer) {
        return viewer.servesTown() || viewer.heads(schoolId);
    }
}
