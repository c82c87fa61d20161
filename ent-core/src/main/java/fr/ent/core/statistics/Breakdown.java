package fr.ent.core.statistics;

/** The ways in which people are told apart: one at a time, for two together would soon mean somebody. */
enum Breakdown {
    ALL,
    ROLE,
    MODULE,
    HOUR,
    DEVICE
}
