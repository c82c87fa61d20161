package fr.ent.canteen.families.file;

import fr.ent.core.InvalidField;
import java.util.List;

/** The outcome of a wish to change, sign or check a file. */
sealed interface FileOutcome {

    record Done(FamilyFile file) implements FileOutcome {}

    /** Somebody else changed it meanwhile. */
    record ChangedMeanwhile() implements FileOutcome {}

    record Incomplete(List<InvalidField> faults) implements FileOutcome {}

    /** The town hall checks only what a guardian has signed. */
    record NotSent() implements FileOutcome {}

    /** The agent's own family's: a colleague checks it. */
    record OwnFamily() implements FileOutcome {}

    /** A paper that isn't the writer's own. */
    record UnknownDocument() implements FileOutcome {}
}
