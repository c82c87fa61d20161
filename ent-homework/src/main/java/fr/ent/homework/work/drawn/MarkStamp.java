package fr.ent.homework.work.drawn;

/** The kind of a small stamp on a place of a picture. */
public enum MarkStamp {
    RIGHT,
    LOOK_AGAIN,
    STAR,
    SMILE
}
