package fr.ent.homework.exercise.answer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The part of an exercise that is answered.
 *
 * @param question its number, from 0
 * @param part which of its sums, from 0; 0 of other questions
 */
record AskedPart(
        @Min(0) @Max(99) int question, @Min(0) @Max(99) int part) {}
