package fr.ent.homework.diary.entry;

import fr.ent.core.DateRange;
import fr.ent.core.InvalidInput;
import fr.ent.core.richtext.RichText;
import fr.ent.core.richtext.RichTextColumn;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.SlotId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * The part of an entry that a teacher writes: the same in requests, in the table and in answers. Cleaned and
 * consistent once made.
 *
 * @param date the day of the lesson, or the day on which the homework was given
 * @param dueDate the day for which homework is to be done, not before {@code date} nor after the next school year;
 *     none for a lesson
 * @param text plain text with line breaks; of a document its words
 * @param document the same with titles, lists, links and formulas; none for a plain text
 * @param fileIds files of the author's, shown to the class with the entry; none when left out
 * @param handIn whether pupils hand their work in, of homework alone; not when left out
 * @param slotId the slot of the class's timetable in which it was given
 * @param exerciseEditionId an exercise that pupils do for it: of the author's, or shared with the author's school
 */
@Embeddable
public record EntryContent(
        @Column(name = "given_on") LocalDate date,
        @Enumerated(EnumType.STRING) EntryKind kind,
        @Column(name = "due_on") @Nullable LocalDate dueDate,
        @OneLine(max = 100) String subject,
        @Column(name = "body") @PlainText(max = 5000) String text,

        @Convert(converter = RichTextColumn.class) @ColumnTransformer(write = "cast(? as jsonb)") @Valid @Nullable
        RichText document,

        @Convert(converter = FileIds.class) @Size(max = 10) @Nullable
        List<FileId> fileIds,

        @Column(name = "hand_in") @Nullable Boolean handIn,

        @Column(name = "slot_id") @Convert(converter = SlotIds.class) @Nullable
        SlotId slotId,

        @Column(name = "exercise_edition_id") @Convert(converter = ExerciseEditionIds.class) @Nullable
        ExerciseEditionId exerciseEditionId) {

    /** Refuses a due date that contradicts the kind, a lesson to be handed in, and a text of which nothing is left. */
    public EntryContent {
        DateRange.requireSensible("date", date);
        checkDue(date, kind, dueDate);
        subject = required("subject", subject);
        text = required("text", document == null ? text.replaceAll("\r\n?", "\n") : document.plainText());
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
        handIn = Boolean.TRUE.equals(handIn);
        if (handIn && kind == EntryKind.LESSON) {
            throw new InvalidInput("handIn", "only-for-homework");
        }
    }

    /** The files, each once. */
    public List<FileId> files() {
        return fileIds == null ? List.of() : fileIds.stream().distinct().toList();
    }

    /** The same on another day. */
    public EntryContent on(LocalDate day, @Nullable LocalDate due) {
        return on(day, due, slotId);
    }

    /** The same on another day, in a slot of that one or in none. */
    public EntryContent on(LocalDate day, @Nullable LocalDate due, @Nullable SlotId slot) {
        return new EntryContent(day, kind, due, subject, text, document, fileIds, handIn, slot, exerciseEditionId);
    }

    /** Whether it was given and is due on the days of another one. */
    public boolean isOnDaysOf(EntryContent other) {
        return date.equals(other.date) && Objects.equals(dueDate, other.dueDate);
    }

    /** The same with those of its files that are among these. */
    public EntryContent withFiles(Set<FileId> kept) {
        return new EntryContent(
                date,
                kind,
                dueDate,
                subject,
                text,
                document,
                files().stream().filter(kept::contains).toList(),
                handIn,
                slotId,
                exerciseEditionId);
    }

    private static void checkDue(LocalDate date, EntryKind kind, @Nullable LocalDate due) {
        if (kind == EntryKind.LESSON) {
            if (due != null) {
                throw new InvalidInput("dueDate", "only-for-homework");
            }
            return;
        }
        if (due == null) {
            throw new InvalidInput("dueDate", "required");
        }
        DateRange.requireSensible("dueDate", due);
        if (due.isBefore(date)) {
            throw new InvalidInput("dueDate", "before-date");
        }
    }

    private static String required(String field, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInput(field, "required");
        }
        return stripped;
    }
}
