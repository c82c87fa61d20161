package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidField;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A child's file for a school year.
 *
 * @param version 0 for a file nobody has begun
 * @param reason why the town hall asks again; empty unless returned
 */
record FamilyFile(
        Key key,
        int version,
        FamilyFileState state,
        FileContent content,
        Optional<Signature> signature,
        Optional<Instant> acceptedAt,
        String reason) {

    static FamilyFile notBegun(Key key, FileContent proposed) {
        return new FamilyFile(key, 0, FamilyFileState.DRAFT, proposed, Optional.empty(), Optional.empty(), "");
    }

    List<InvalidField> faults() {
        return FileFaults.of(content);
    }

    /** The child and the year of a file: the year in which the school year begins. */
    record Key(ChildId child, int year) {}

    /** Which guardian answers for what stands there, and since when. */
    record Signature(PersonId by, Instant at) {
        static Optional<Signature> of(@Nullable PersonId by, @Nullable Instant at) {
            return by == null || at == null ? Optional.empty() : Optional.of(new Signature(by, at));
        }
    }
}
