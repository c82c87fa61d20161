package fr.ent.homework.exercise;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An exercise with its right answers, for teachers.
 *
 * @param version to be given back when changing the exercise
 */
record ExerciseView(
        @JsonUnwrapped ExerciseStanding standing,
        @JsonUnwrapped ExerciseContent content,
        int version) {}
