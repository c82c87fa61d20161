package fr.ent.gateway.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Everybody who may knock. The scene is about Zébulon, a pupil of Mme Aubin's class in the school Jean-Macé. */
enum Persona {
    NOBODY,
    ACCOUNT_OF_NOBODY,
    GUARDIAN,
    RESTRICTED_GUARDIAN,
    GUARDIAN_OF_CLASSMATE,
    GUARDIAN_AT_OTHER_SCHOOL,
    PUPIL,
    PUPIL_AT_OTHER_SCHOOL,
    TEACHER,
    TEACHER_AT_OTHER_SCHOOL,
    HEAD,
    HEAD_OF_OTHER_SCHOOL,
    ANIMATOR,
    ANIMATOR_AT_OTHER_SCHOOL,
    AGENT,
    ADMINISTRATOR,
    ELECTED,
    LIBRARIAN,
    ATSEM,
    AESH,
    AESH_AT_OTHER_SCHOOL,
    RASED,
    FOREIGN_GUARDIAN,
    FOREIGN_TEACHER,
    FOREIGN_HEAD,
    FOREIGN_AGENT,
    FOREIGN_ADMINISTRATOR;

    static Set<Persona> everyone() {
        return EnumSet.allOf(Persona.class);
    }

    /** Everybody who is signed in and tied to a person. */
    static Set<Persona> people() {
        return EnumSet.complementOf(EnumSet.of(NOBODY, ACCOUNT_OF_NOBODY));
    }

    /** Those of them whose account is one of the scene's territory. */
    static Set<Persona> inTown() {
        return EnumSet.complementOf(EnumSet.of(
                NOBODY,
                ACCOUNT_OF_NOBODY,
                FOREIGN_GUARDIAN,
                FOREIGN_TEACHER,
                FOREIGN_HEAD,
                FOREIGN_AGENT,
                FOREIGN_ADMINISTRATOR));
    }

    static Set<Persona> town() {
        return EnumSet.of(AGENT, ADMINISTRATOR);
    }

    /** The town halls of all territories: those who may ask, and see the own territory alone. */
    static Set<Persona> townHalls() {
        return all(town(), FOREIGN_AGENT, FOREIGN_ADMINISTRATOR);
    }

    static Set<Persona> administrators() {
        return EnumSet.of(ADMINISTRATOR, FOREIGN_ADMINISTRATOR);
    }

    /** Parents of whomever: those who may ask, and see the own children alone. */
    static Set<Persona> guardians() {
        return EnumSet.of(
                GUARDIAN, RESTRICTED_GUARDIAN, GUARDIAN_OF_CLASSMATE, GUARDIAN_AT_OTHER_SCHOOL, FOREIGN_GUARDIAN);
    }

    /** Those who read what Zébulon's class publishes. */
    static Set<Persona> classReaders() {
        return EnumSet.of(GUARDIAN, GUARDIAN_OF_CLASSMATE, PUPIL, TEACHER, HEAD);
    }

    /** Those who follow Zébulon at school. */
    static Set<Persona> atSchool() {
        return EnumSet.of(GUARDIAN, PUPIL, TEACHER, HEAD);
    }

    /** Those who accompany Zébulon. */
    static Set<Persona> beside() {
        return EnumSet.of(AESH, RASED);
    }

    static Set<Persona> all(Set<Persona> group, Persona... others) {
        Set<Persona> all = EnumSet.copyOf(group);
        all.addAll(Arrays.asList(others));
        return all;
    }
}
