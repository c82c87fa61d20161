package fr.ent.messaging.blog;

/** The friendly words a reader can leave with one tap. */
public enum ReactionKind {
    BRAVO,
    LEARNT,
    LIKE
}
