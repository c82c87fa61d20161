package fr.ent.core.demo;

import java.util.UUID;

/** The tie between a child and an adult. */
public record Guardianship(UUID id, Pupil child, Person guardian, int rank, GuardianRights rights) {

    /** Whether the guardian may know of the child. */
    public enum GuardianRights {
        FULL,
        BARRED
    }
}
