package fr.ent.messaging.blog;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.messaging.ArticlePlace;

/** Whether an author is a pupil, works at the school, or is an adult without a class who writes in its journal. */
public enum AuthorKind {
    PUPIL,
    STAFF,
    CONTRIBUTOR;

    /** The kind that one who writes for a blog is there; a pupil who has gone elsewhere is none of its pupils. */
    public static AuthorKind of(Viewer writer, ArticlePlace place) {
        boolean pupil = place.findClass()
                .map(writer::attends)
                .orElseGet(() -> writer.holds(Role.PUPIL) && writer.follows(place.schoolId()));
        if (pupil) {
            return PUPIL;
        }
        return place.isLedBy(writer) ? STAFF : CONTRIBUTOR;
    }
}
