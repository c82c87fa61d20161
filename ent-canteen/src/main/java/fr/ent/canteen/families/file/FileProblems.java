package fr.ent.canteen.families.file;

import fr.ent.core.InvalidField;
import fr.ent.core.http.Problem;
import org.springframework.http.HttpStatus;

/** The answers of writing and checking files. */
final class FileProblems {

    private FileProblems() {}

    static FamilyFile done(FileOutcome outcome) {
        return switch (outcome) {
            case FileOutcome.Done(var file) -> file;
            case FileOutcome.ChangedMeanwhile other -> throw Problem.of(HttpStatus.CONFLICT, "canteen", "file-changed");
            case FileOutcome.NotSent other -> throw Problem.of(HttpStatus.CONFLICT, "canteen", "file-not-sent");
            case FileOutcome.Incomplete(var faults) -> throw Problem.invalid(faults.toArray(InvalidField[]::new));
            case FileOutcome.UnknownDocument other ->
                throw Problem.invalid(new InvalidField("content.documents", "unknown"));
        };
    }
}
