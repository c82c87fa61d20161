package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidField;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.review.Review;
import fr.ent.core.review.ReviewKind;
import fr.ent.core.review.ReviewSubject;
import fr.ent.core.review.Submission;
import fr.ent.core.storage.FileId;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child's file for a school year. A guardian's signature sends it.
 *
 * @param version 0 for a file nobody has begun
 * @param acceptedAt the moment from which the content accepted last holds
 * @param paper the last signature, if it is on paper
 */
record FamilyFile(
        UUID id,
        FileKey key,
        int version,
        FileContent content,
        Review review,
        Optional<Instant> acceptedAt,
        Optional<PaperSignature> paper) {

    static final ReviewKind KIND =
            new ReviewKind("canteen.family_file", "file", "signed", "canteen.file", "/dossier/{child}");

    static FamilyFile notBegun(FileKey key, FileContent proposed) {
        return new FamilyFile(NewId.next(), key, 0, proposed, Review.draft(), Optional.empty(), Optional.empty());
    }

    /** Its papers are open to the town hall from the moment they are in the file. */
    Submission submission() {
        return new Submission(KIND, id, version, new ReviewSubject.OfChild(key.child()), review, List.of());
    }

    List<InvalidField> faults() {
        return FileFaults.of(content);
    }

    /** The child and the year of a file: the year in which the school year begins. */
    record FileKey(ChildId child, int year) {}

    /**
     * The signature of a guardian on paper, as an agent records it.
     *
     * @param scan of the paper, uploaded before; none when the paper is kept at the town hall
     */
    record PaperSignature(
            @NotNull LocalDate signedOn,
            @NotNull PersonId signedBy,
            @Nullable FileId scan) {}
}
