package fr.ent.homework.timetable;

/** Something of a slot that a copy can't carry into another class as it is. */
enum CopyLoss {

    /** Its teacher doesn't lead the class: the slot is taken by those who do. */
    TEACHER,

    /** It is for a group in which the class takes no part: the slot is left out. */
    GROUP,

    /** Its period is moved from one school year into another. */
    PERIOD,

    /** Another class is in its place at that time. */
    PLACE_TAKEN,

    /** Its teacher takes another slot at that time. */
    TEACHER_BUSY
}
