package fr.ent.core;

/** A part that a person plays in a territory, a school or a class. Rights come from here, never from a token. */
public enum Role {
    GUARDIAN,
    PUPIL,
    TEACHER,
    HEAD,
    TOWN_AGENT,
    ANIMATOR,
    ELECTED,
    LIBRARIAN,
    ATSEM,
    AESH,
    RASED,
    TERRITORY_ADMINISTRATOR
}
