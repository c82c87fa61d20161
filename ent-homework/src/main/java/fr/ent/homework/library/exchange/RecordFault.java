package fr.ent.homework.library.exchange;

/**
 * A fault in a record of a file.
 *
 * @param record its place in the file, from 1
 * @param field {@code title}, {@code isbn}, {@code barcode}; {@code record} for all of it
 * @param code {@code required}, {@code malformed}, {@code too-long}, {@code taken}
 */
record RecordFault(int record, String field, String code) {}
