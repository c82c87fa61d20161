package fr.ent.homework.booklet;

/** The way in which pictures and sounds of an observation stand for the child's family. */
enum PictureStanding {
    /** The family sees and hears them; also where there are none. */
    SHOWN,
    /** Nobody has said yet who is seen or heard. */
    UNSAID,
    /** The pictures of another child on them may not be shown. */
    REFUSED
}
