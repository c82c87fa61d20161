package fr.ent.messaging.blog;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.messaging.ArticlePlace;

/** Whether an author is a pupil or works at the school. */
public enum AuthorKind {
    PUPIL,
    STAFF;

    /** The kind that one who writes for a blog is there. */
    public static AuthorKind of(Viewer writer, ArticlePlace place) {
        boolean pupil = place.findClass().map(writer::attends).orElseGet(() -> writer.holds(Role.PUPIL));
        return pupil ? PUPIL : STAFF;
    }
}
