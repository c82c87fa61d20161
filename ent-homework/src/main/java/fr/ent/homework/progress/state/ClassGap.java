package fr.ent.homework.progress.state;

/** A reason why no report of a class is in the file. */
enum ClassGap {
    /** No file of ONDE has brought the number of the class. */
    NUMBER,
    /** Nobody teaches it. */
    TEACHER,
    /** Of one who teaches it neither title nor sex is known. */
    CIVILITY
}
