package fr.ent.core.charter;

import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotBlank;

/** One promise of a child: a picture and a short sentence. */
record CharterSentence(
        CharterIcon icon, @NotBlank @OneLine(max = 120) String text) {

    CharterSentence {
        text = text.strip();
    }
}
