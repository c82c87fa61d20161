package fr.ent.messaging.blog.rule;

/** Whether an article takes comments, and whether a teacher reads them before or after they are shown. */
public enum CommentRule {
    CLOSED,
    BEFORE,
    AFTER
}
