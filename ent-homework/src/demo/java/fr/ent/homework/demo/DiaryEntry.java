package fr.ent.homework.demo;

import fr.ent.core.demo.SchoolClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A line of a class's diary: homework when it is due some day, else what was done. */
record DiaryEntry(
        UUID id,
        SchoolClass schoolClass,
        LocalDate given,
        Optional<LocalDate> due,
        SchoolTexts.DiaryText text,
        List<UUID> files,
        Instant createdAt) {

    DiaryEntry {
        files = List.copyOf(files);
    }

    /** The slot in which a lesson was; homework belongs to none. */
    Optional<UUID> slot(ClassSlots slots) {
        return due.isPresent()
                ? Optional.empty()
                : slots.find(schoolClass, given, text.subject()).map(ClassSlot::id);
    }

    DiaryEntry with(UUID file) {
        return new DiaryEntry(id, schoolClass, given, due, text, List.of(file), createdAt);
    }
}
