package fr.ent.homework.library.impression;

import fr.ent.core.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Words of a child that a teacher has read.
 *
 * @param words as they were read
 * @param shown whether the class reads them; left out, they wait for a teacher again
 */
record ReadWords(
        @NotBlank @PlainText(max = 280) String words,
        @Nullable Boolean shown) {}
