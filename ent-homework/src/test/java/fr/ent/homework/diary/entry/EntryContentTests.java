package fr.ent.homework.diary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
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
    void aLessonIsNotHandedIn() {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> new EntryContent(
                        TUESDAY, EntryKind.LESSON, null, "Lecture", "Lire", null, List.of(), true, null, null));

        assertThat(refusal.fields()).containsExactly(new InvalidField("handIn", "only-for-homework"));
    }

    @Test
    void aBlankTextIsNoText() {
        refuses(EntryKind.LESSON, null, " \t\n ", "text", "required");
    }

    @Test
    void keepsLineBreaksAndStripsBlanks() {
        assertThat(homework(TUESDAY, " Un\r\ndeux\rtrois\t! ").text()).isEqualTo("Un\ndeux\ntrois\t!");
    }

    @Test
    void aSubjectIsOneLineAndATextHasNoControlSigns() {
        EntryContent content = new EntryContent(
                TUESDAY,
                EntryKind.LESSON,
                null,
                "Lecture\nà voix haute",
                "Lire\u0007",
                null,
                List.of(),
                null,
                null,
                null);

        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(content))
                    .extracting(fault -> fault.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("subject", "text");
        }
    }

    @Test
    void attachesAFileOnce() {
        FileId file = FileId.next();

        assertThat(new EntryContent(
                                TUESDAY, EntryKind.LESSON, null, "x", "x", null, List.of(file, file), null, null, null)
                        .files())
                .containsExactly(file);
    }

    private static EntryContent homework(LocalDate due, String text) {
        return new EntryContent(TUESDAY, EntryKind.HOMEWORK, due, "Lecture", text, null, List.of(), true, null, null);
    }

    private static void refuses(EntryKind kind, @Nullable LocalDate due, String text, String field, String code) {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> new EntryContent(TUESDAY, kind, due, "Lecture", text, null, List.of(), null, null, null));

        assertThat(refusal.fields()).containsExactly(new InvalidField(field, code));
    }
}
