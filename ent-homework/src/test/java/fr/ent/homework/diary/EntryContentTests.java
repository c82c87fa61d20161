package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryContentTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void homeworkMayBeDueTheSameDay() {
        assertThat(homework(TUESDAY, "Lire").dueDate()).isEqualTo(TUESDAY);
    }

    @Test
    void homeworkIsNotDueBeforeItIsGiven() {
        refuses(EntryKind.HOMEWORK, TUESDAY.minusDays(1), "Lire", "dueDate", "before-date");
    }

    @Test
    void homeworkHasADueDate() {
        refuses(EntryKind.HOMEWORK, null, "Lire", "dueDate", "required");
    }

    @Test
    void aLessonIsNotDue() {
        refuses(EntryKind.LESSON, TUESDAY, "Lire", "dueDate", "only-for-homework");
    }

    @Test
    void aDateThatNoDatabaseHoldsIsRefused() {
        refuses(EntryKind.HOMEWORK, LocalDate.MAX, "Lire", "dueDate", "out-of-range");
    }

    @Test
    void aTextOfInvisibleCharactersIsNoText() {
        refuses(EntryKind.LESSON, null, " \u0000\u0007\n ", "text", "required");
    }

    @Test
    void keepsLineBreaksAndDropsWhatCannotBeStored() {
        assertThat(homework(TUESDAY, " Un\r\ndeux\u0000\rtrois\ud800\t! ").text())
                .isEqualTo("Un\ndeux\ntrois\t!");
    }

    @Test
    void aSubjectIsOneLine() {
        EntryContent content =
                new EntryContent(TUESDAY, EntryKind.LESSON, null, "Lecture\n\u0000à voix haute", "x", List.of());

        assertThat(content.subject()).isEqualTo("Lecture à voix haute");
    }

    @Test
    void attachesAFileOnce() {
        FileId file = FileId.next();

        assertThat(new EntryContent(TUESDAY, EntryKind.LESSON, null, "x", "x", List.of(file, file)).files())
                .containsExactly(file);
    }

    private static EntryContent homework(LocalDate due, String text) {
        return new EntryContent(TUESDAY, EntryKind.HOMEWORK, due, "Lecture", text, List.of());
    }

    private static void refuses(EntryKind kind, @Nullable LocalDate due, String text, String field, String code) {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class, () -> new EntryContent(TUESDAY, kind, due, "Lecture", text, List.of()));

        assertThat(refusal.fields()).containsExactly(new InvalidField(field, code));
    }
}
