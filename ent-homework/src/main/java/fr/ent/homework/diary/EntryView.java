package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.PersonName;
import fr.ent.core.storage.FileView;
import fr.ent.homework.EntryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as readers get it.
 *
 * @param author none once the author's data has been erased
 * @param version to be given back when changing the entry
 */
record EntryView(
        EntryId id,
        ClassId classId,
        EntryKind kind,
        LocalDate date,
        @Nullable LocalDate dueDate,
        String subject,
        String text,
        List<FileView> files,
        @Nullable PersonName author,
        int version,
        Instant createdAt) {}
