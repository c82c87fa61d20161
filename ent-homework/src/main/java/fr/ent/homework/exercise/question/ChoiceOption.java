package fr.ent.homework.exercise.question;

import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotBlank;

/** An answer to choose. */
public record ChoiceOption(@NotBlank @OneLine(max = 100) String text, boolean correct) {}
