package fr.ent.core.merge.people;

import fr.ent.core.PersonId;
import java.time.Instant;

/** A merge that somebody wants to take back. */
record UndoneMerge(MergeId id, PersonId kept, PersonId gone, Instant mergedAt) {

    Pair pair() {
        return new Pair(kept, gone);
    }
}
