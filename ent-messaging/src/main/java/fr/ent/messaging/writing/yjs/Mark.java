package fr.ent.messaging.writing.yjs;

/**
 * The place of a sign that somebody wrote.
 *
 * @param pen that wrote it: a number that a browser chose
 * @param clock how many signs that pen had written before
 */
record Mark(long pen, long clock) {

    Mark plus(long signs) {
        return new Mark(pen, clock + signs);
    }
}
