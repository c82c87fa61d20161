package fr.ent.homework.work.drawn;

/** The ink of a teacher's pen. */
public enum InkColour {
    RED,
    BLUE,
    GREEN
}
