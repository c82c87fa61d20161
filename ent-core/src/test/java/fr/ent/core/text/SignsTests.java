package fr.ent.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTests {

    private record Form(
            @NotBlank @OneLine(max = 12) String name,
            @PlainText(max = 12) String note,
            @Nullable @OneLine(min = 2, max = 12) String reason) {}

    @ParameterizedTest
    @ValueSource(strings = {"Léa B.", "L’école", "日本語", "👨‍👩‍👧", "شكرا\u200f!", "e\u0301té", "10 € – ?", "a\u00a0b"})
    void wordsOfPeopleAreALineAndAText(String words) {
        assertThat(faults(words, words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A\u0001B", "A\u000bB", "A\u007fB", "A\u0085B", "A\u0000B", "A\ud800B", "A\uffffB", "A\ufffeB"})
    void controlSignsAndHalfSignsAreRefused(String words) {
        assertThat(faults(words, words)).containsExactlyInAnyOrder("name OneLine", "note PlainText");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u202e\u200b", "\u00a0\u00a0", "\u3000 \u200d", "\ufe0f\u0301", "\u3164\u2800", "\ufeff\u2060"})
    void wordsWithoutAVisibleSignAreRefused(String words) {
        assertThat(faults(words, words)).containsExactlyInAnyOrder("name OneLine", "note PlainText");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufeffBenali", "\u200bBenali", " \u2060Benali", "\u00adBenali"})
    void aLineDoesNotBeginWithASignDrawnAsNothing(String words) {
        assertThat(faults(words, words)).containsExactly("name OneLine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\nB", "A\tB", "A\r\nB"})
    void onlyATextHasLineBreaksAndTabs(String words) {
        assertThat(faults(words, words)).containsExactly("name OneLine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u2028B", "A\u2029B"})
    void separatorsBreakALineToo(String words) {
        assertThat(faults(words, words)).containsExactly("name OneLine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u202eB", "A\u202aB", "A\u2067B\u2069"})
    void onlyATextTurnsWordsRound(String words) {
        assertThat(faults(words, words)).containsExactly("name OneLine");
    }

    @Test
    void onlyWhatMayBeEmptyIsBlank() {
        assertThat(faults("   ", " \n ")).containsExactly("name NotBlank");
    }

    @Test
    void wordsThatNeedASignAreNotBlank() {
        assertThat(faults(new Form("Léa", "", "  "))).containsExactly("reason OneLine");
    }

    @Test
    void boundsAreChecked() {
        assertThat(faults(new Form("Léa", "x".repeat(13), "x"))).containsExactlyInAnyOrder("note Size", "reason Size");
    }

    @Test
    void aFileGetsSpacesForWhatItCannotHold() {
        assertThat(Signs.writable("A\u0001\u000bB\r\nC\rD\tE\ud800\uffff👍")).isEqualTo("A B\nC\nD\tE 👍");
    }

    private static List<String> faults(String name, String note) {
        return faults(new Form(name, note, null));
    }

    private static List<String> faults(Form form) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(form).stream()
                    .map(fault -> fault.getPropertyPath() + " "
                            + fault.getConstraintDescriptor()
                                    .getAnnotation()
                                    .annotationType()
                                    .getSimpleName())
                    .toList();
        }
    }
}
