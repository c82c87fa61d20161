package fr.ent.core.school;

/** The three zones over which winter and spring holidays are spread. */
enum HolidayZone {
    A,
    B,
    C
}
