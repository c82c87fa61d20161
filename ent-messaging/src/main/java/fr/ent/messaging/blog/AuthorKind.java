package fr.ent.messaging.blog;

/** Whether an author is a pupil or works at the school. */
public enum AuthorKind {
    PUPIL,
    STAFF
}
