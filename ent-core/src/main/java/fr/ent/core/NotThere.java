package fr.ent.core;

/**
 * The thing asked for isn't there, or isn't this viewer's: the answer is the same. Thrown by methods called {@code
 * get…}.
 */
public final class NotThere extends RuntimeException {}
