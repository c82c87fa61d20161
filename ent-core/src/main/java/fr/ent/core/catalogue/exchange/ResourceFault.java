package fr.ent.core.catalogue.exchange;

/**
 * A fault in a record of a file.
 *
 * @param line of the file on which the record begins, from 1
 * @param field the field at fault; {@code record} for all of it
 * @param code {@code required}, {@code malformed}, {@code too-long}, {@code too-many}, {@code unknown}, {@code none-known}; {@code repeated} for an address that stands
 *     in the file already, {@code shorter} for a line without its last cells, {@code longer} for one with cells too many, which isn't taken
 */
record ResourceFault(int line, String field, String code) {}
