package fr.ent.homework.daysheet;

/**
 * The habits of a class, and where things lie.
 *
 * @param version to be given back when changing them
 * @param words empty as long as nobody has written any
 */
record HabitsView(int version, String words) {}
