package fr.ent.core.merge.people;

import fr.ent.core.merge.MergeObstacle;
import java.util.Set;

/** The end of a wish to merge two people. */
sealed interface MergeOutcome {

    /** They are one. */
    record Merged(MergeId id) implements MergeOutcome {}

    /** They stay two. */
    sealed interface Refused extends MergeOutcome {}

    /** One of them isn't there, or isn't for this reader. */
    record NobodyThere() implements Refused {}

    /** One belongs to the agent's own family. */
    record OwnFamily() implements Refused {}

    /** Somebody else changed one of them since they were read. */
    record ChangedMeanwhile() implements Refused {}

    /** Something forbids it. */
    record Forbidden(Set<MergeObstacle> obstacles) implements Refused {
        public Forbidden {
            obstacles = Set.copyOf(obstacles);
        }
    }
}
