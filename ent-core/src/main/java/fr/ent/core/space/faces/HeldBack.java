package fr.ent.core.space.faces;

/** Why pupils and families don't see a picture of their folders. */
public enum HeldBack {
    /** Nobody has said who is on it. */
    UNSAID,
    /** Somebody on it may not be shown there. */
    FORBIDDEN
}
