package fr.ent.homework.library.exchange;

/**
 * A fault in a record of a file.
 *
 * @param record its place in the file, from 1: in a CSV the line on which it begins
 * @param field {@code title}, {@code isbn}, {@code barcode}, {@code copies}; {@code record} for all of it
 * @param code {@code required}, {@code malformed}, {@code too-long}, {@code too-many}, {@code taken}; {@code scientific} for a number
 *     that a spreadsheet has shortened, {@code repeated} for a book that stands in the file already, {@code shorter} for a line
 *     without its last cells, {@code longer} for one with cells too many, which isn't taken
 */
record RecordFault(int record, String field, String code) {}
