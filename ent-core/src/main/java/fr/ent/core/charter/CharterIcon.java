package fr.ent.core.charter;

/** A picture that stands before a sentence for children; the web application draws each. */
enum CharterIcon {
    SMILE,
    HEART,
    FRIENDS,
    SPEAK,
    EAR,
    SHIELD,
    KEY,
    LOCK,
    EYE,
    CAMERA,
    HELP,
    HAND,
    PENCIL,
    BOOK,
    CLOCK,
    TABLET
}
