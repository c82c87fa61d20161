package fr.ent.core.merge.people;

import fr.ent.core.merge.MergedKind;
import java.util.List;

/** The end of a wish to take a merge back. */
sealed interface UndoOutcome {

    /** @param lost what couldn't be given back, because something newer is there or the kept one's was ended */
    record Undone(List<LostCount> lost) implements UndoOutcome {
        public Undone {
            lost = List.copyOf(lost);
        }
    }

    /** They stay one. */
    sealed interface Refused extends UndoOutcome {}

    /** There is no such merge, or it isn't for this reader. */
    record NothingThere() implements Refused {}

    /** It is about the agent's own family. */
    record OwnFamily() implements Refused {}

    /** More than thirty days have passed. */
    record TooLate() implements Refused {}

    /** The kept person was merged into another meanwhile: take that back first. */
    record MergedAgain() implements Refused {}

    /** The kept person has left meanwhile: they come back first. */
    record KeptLeft() implements Refused {}

    /** How many rows of a kind an undo couldn't give back. */
    record LostCount(MergedKind kind, int rows) {}
}
