package fr.ent.homework.exercise.question;

/** The act on the two numbers of a sum. Subtractions and divisions come out whole, and never below nought. */
public enum SumOperation {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE
}
