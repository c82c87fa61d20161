package fr.ent.core.charter;

import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The words of a charter: the same in requests, in the table and in answers.
 *
 * @param sentences what children read or hear, in this order
 * @param adultText what guardians and staff read: paragraphs with an empty line between them
 */
record CharterContent(
        @Size(min = 1, max = 8) List<@Valid @NotNull CharterSentence> sentences,
        @NotBlank @PlainText(max = 8000) String adultText) {

    CharterContent {
        sentences = List.copyOf(sentences);
        adultText = adultText.replaceAll("\r\n?", "\n").strip();
    }
}
