package fr.ent.core.moving;

/** A move of the last weeks, and whether it can be taken back. */
record ShownMove(PupilMove move, boolean undoable) {}
