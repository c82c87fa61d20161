package fr.ent.canteen.families.file;

import fr.ent.canteen.families.barred.BarredPeople.Barred;
import fr.ent.core.ChildView;
import fr.ent.core.InvalidField;
import fr.ent.core.storage.FileView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as its family and the town hall see it.
 *
 * @param files names of the papers in the content
 * @param faults the fields still missing or wrong before it can be signed
 * @param barred people who must not collect the child; none for families
 * @param signedBy the guardian, also of a signature on paper
 * @param paper how it was signed, if on paper
 * @param mayCheck whether the reader may accept it or give it back: the town hall, save for an agent's own family
 */
record FamilyFileView(
        ChildView child,
        int year,
        int version,
        FamilyFileState state,
        FileContent content,
        List<FileView> files,
        List<InvalidField> faults,
        @Nullable String signedBy,
        @Nullable Instant signedAt,
        @Nullable Instant acceptedAt,
        String reason,
        @Nullable List<Barred> barred,
        @Nullable SignedPaper paper,
        boolean mayCheck) {

    /** A signature on paper: its day, the agent who recorded it, and its scan if there is one. */
    record SignedPaper(
            LocalDate signedOn, String recordedBy, @Nullable FileView scan) {}
}
