package fr.ent.homework.diary.entry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.storage.FileId;
import fr.ent.homework.EntryId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands, before core lends names and files.
 *
 * @param seriesId of those that were written in one act
 * @param version to be given back when changing the entry
 */
public record EntryFacts(
        EntryId id,
        ClassId classId,
        @JsonUnwrapped EntryContent content,
        @JsonUnwrapped EntryStanding standing,
        @Nullable SeriesId seriesId,
        @JsonIgnore PersonId writtenBy,
        int version,
        Instant createdAt) {

    /** The same as it is for these pupils. */
    public EntryFacts readBy(Set<ChildId> pupils) {
        return new EntryFacts(
                id, classId, content, standing.with(List.copyOf(pupils)), seriesId, writtenBy, version, createdAt);
    }

    /** The files that are attached, each once. */
    public List<FileId> files() {
        return content.files();
    }

    /** The same as somebody reads it from whom these pupils are hidden. */
    public EntryFacts without(Set<ChildId> hidden) {
        return new EntryFacts(id, classId, content, standing.without(hidden), seriesId, writtenBy, version, createdAt);
    }

    /** Whether those for whom it is read it. */
    public boolean published() {
        return standing.published();
    }
}
