package fr.ent.infra.standalone.demo;

import java.util.UUID;

/** Who answers for whom. */
record Guardianship(UUID id, Pupil child, Person guardian, int rank, Standing standing) {

    /** Whether the guardian may know of the child. */
    enum Standing {
        FULL,
        BARRED
    }
}
