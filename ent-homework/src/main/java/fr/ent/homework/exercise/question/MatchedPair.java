package fr.ent.homework.exercise.question;

import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotBlank;

/** Two things that belong together. */
public record MatchedPair(
        @NotBlank @OneLine(max = 100) String left,
        @NotBlank @OneLine(max = 100) String right) {}
