package fr.ent.homework.exercise.question;

/** The kind of a question: one or several right answers, things that belong together, an order, a word, sums. */
public enum QuestionKind {
    CHOICE,
    MATCH,
    ORDER,
    FILL,
    SUMS
}
