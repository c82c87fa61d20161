package fr.ent.messaging.blog;

/** Whether an author is a pupil or works at the school. */
enum AuthorKind {
    PUPIL,
    STAFF
}
