package fr.ent.homework.diary;

import fr.ent.core.DateRange;
import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a teacher writes: plain text with line breaks. Cleaned and consistent once made. */
record EntryContent(
        LocalDate date,
        EntryKind kind,
        @Nullable LocalDate dueDate,
        String subject,
        String text,
        List<FileId> fileIds) {

    private static final String UNSEEN = "[\\p{Cc}\\p{Cs}&&[^\n\t]]";

    /** A 400 when the due date and the kind contradict each other, or when nothing is left of a text. */
    EntryContent {
        DateRange.requireSensible("date", date);
        checkDue(date, kind, dueDate);
        subject = required("subject", subject.replaceAll("\\p{Cc}+", " ").replaceAll("\\p{Cs}", ""));
        text = required("text", text.replaceAll("\r\n?", "\n").replaceAll(UNSEEN, ""));
        fileIds = fileIds.stream().distinct().toList();
    }

    Optional<LocalDate> due() {
        return Optional.ofNullable(dueDate);
    }

    private static void checkDue(LocalDate date, EntryKind kind, @Nullable LocalDate due) {
        if (kind == EntryKind.LESSON) {
            if (due != null) {
                throw invalid("dueDate", "only-for-homework");
            }
            return;
        }
        if (due == null) {
            throw invalid("dueDate", "required");
        }
        DateRange.requireSensible("dueDate", due);
        if (due.isBefore(date)) {
            throw invalid("dueDate", "before-date");
        }
    }

    private static String required(String field, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw invalid(field, "required");
        }
        return stripped;
    }

    private static InvalidInput invalid(String field, String code) {
        return new InvalidInput(field, code);
    }
}
