package fr.ent.homework.exercise.question;

import org.jspecify.annotations.Nullable;

/**
 * A sum to be done.
 *
 * @param written as it is read, {@code 7 × 8}
 * @param seconds shown by a clock, for all sums of the question; none without a clock
 */
public record DealtSum(String written, @Nullable Integer seconds) {}
