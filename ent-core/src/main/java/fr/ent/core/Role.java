package fr.ent.core;

/** What a person is to a territory, a school or a class. Rights come from here, never from a token. */
public enum Role {
    GUARDIAN,
    PUPIL,
    TEACHER,
    HEAD,
    TOWN_AGENT,
    ANIMATOR,
    ELECTED,
    TERRITORY_ADMINISTRATOR
}
