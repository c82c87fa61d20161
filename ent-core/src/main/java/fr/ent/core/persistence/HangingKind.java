package fr.ent.core.persistence;

/** Kinds of records that may hang on a school, a class or a school year, each with words on screens. */
public enum HangingKind {
    PUPILS,
    MOVES,
    CLASSES,
    RIGHTS,
    SHARED_FILES,
    CLOSED_DAYS,
    IMPORTS,
    YEAR_CHANGES,
    CHARTERS,
    RESOURCES,
    SENT_RESOURCES,
    ACTIVITIES,
    SUSPENSIONS,
    MENUS,
    RESTAURANTS,
    DIARY_ENTRIES,
    ROLLS,
    OBSERVATIONS,
    TIMETABLE_SLOTS,
    SKILLS,
    ARTICLES,
    PUBLIC_BLOGS,
    SHARED_TEXTS,
    BOOKS
}
