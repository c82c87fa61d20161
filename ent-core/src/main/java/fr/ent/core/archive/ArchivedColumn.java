package fr.ent.core.archive;

/**
 * A value of a row as the archive gives it.
 *
 * @param name its key in the file
 * @param label the same in French, for whoever reads it
 * @param expression SQL about the row {@code t}
 */
public record ArchivedColumn(String name, String label, String expression) {}
