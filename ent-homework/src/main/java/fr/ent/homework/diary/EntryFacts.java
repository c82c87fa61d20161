package fr.ent.homework.diary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.homework.EntryId;
import java.time.Instant;

/**
 * An entry as it stands, before core lends names and files.
 *
 * @param version to be given back when changing the entry
 */
record EntryFacts(
        EntryId id,
        ClassId classId,
        @JsonUnwrapped EntryContent content,
        @JsonIgnore PersonId writtenBy,
        int version,
        Instant createdAt) {}
