package fr.ent.canteen.families.file;

import fr.ent.canteen.families.FamilyProblems;
import fr.ent.core.InvalidField;
import fr.ent.core.http.Problem;

/** The answers of writing and checking files. */
final class FileProblems {

    /** The file has changed; read it again. */
    static final String CHANGED = "409 canteen:file-changed";

    /** The file isn't one that the family has sent. */
    static final String NOT_SENT = "409 canteen:file-not-sent";

    private FileProblems() {}

    static FamilyFile done(FileOutcome outcome) {
        return switch (outcome) {
            case FileOutcome.Done(var file) -> file;
            case FileOutcome.ChangedMeanwhile other -> throw Problem.of(CHANGED);
            case FileOutcome.OwnFamily other -> throw Problem.of(FamilyProblems.OWN_HOUSEHOLD);
            case FileOutcome.NotSent other -> throw Problem.of(NOT_SENT);
            case FileOutcome.Incomplete(var faults) -> throw Problem.invalid(faults.toArray(InvalidField[]::new));
            case FileOutcome.UnknownDocument other ->
                throw Problem.invalid(new InvalidField("content.documents", "unknown"));
        };
    }
}
