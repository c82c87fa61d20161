package fr.ent.messaging.blog;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;

/** Whether an author is a pupil or works at the school. */
public enum AuthorKind {
    PUPIL,
    STAFF;

    /** The kind that one who writes for a class's blog is there. */
    public static AuthorKind of(Viewer writer, ClassId schoolClass) {
        return writer.attends(schoolClass) ? PUPIL : STAFF;
    }
}
