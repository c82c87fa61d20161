package fr.ent.homework.portfolio;

/** A word of a child who doesn't write yet about its own work. */
enum Smiley {
    PROUD,
    GLAD,
    HARD
}
