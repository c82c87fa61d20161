package fr.ent.homework.diary.sheet;

import fr.ent.core.InvalidInput;
import fr.ent.core.richtext.RichText;
import fr.ent.core.richtext.RichTextColumn;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * A lesson sheet as its teacher writes it: the same in requests, in the table and in answers.
 *
 * @param subject may be empty
 * @param text plain text with line breaks; of a document its words
 * @param document the same with titles, lists, links and formulas; none for a plain text
 */
@Embeddable
record SheetContent(
        @OneLine(max = 100) String title,
        @OneLine(max = 100) String subject,
        @Column(name = "body") @PlainText(max = 20_000) String text,

        @Convert(converter = RichTextColumn.class) @ColumnTransformer(write = "cast(? as jsonb)") @Valid @Nullable
        RichText document) {

    /** Refuses a title and a text of which nothing is left. */
    SheetContent {
        title = required("title", title);
        subject = subject.strip();
        text = required("text", document == null ? text.replaceAll("\r\n?", "\n") : document.plainText());
    }

    private static String required(String field, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInput(field, "required");
        }
        return stripped;
    }
}
