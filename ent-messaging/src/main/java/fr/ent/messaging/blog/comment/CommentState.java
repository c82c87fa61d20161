package fr.ent.messaging.blog.comment;

/** Whether a comment waits for a teacher, is shown to the article's readers, or isn't. */
enum CommentState {
    WAITING,
    APPROVED,
    REFUSED
}
