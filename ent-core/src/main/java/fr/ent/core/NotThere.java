package fr.ent.core;

/** What was asked for isn't there, or isn't this viewer's: the same to whoever asks. Thrown by methods called {@code get…}. */
public final class NotThere extends RuntimeException {}
