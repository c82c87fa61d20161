package fr.ent.homework.progress;

/** The scale of the school report: how far a pupil has reached what the programme asks (code de l’éducation, D311-7). */
public enum ResultLevel {
    NOT_REACHED,
    PARTLY_REACHED,
    REACHED,
    EXCEEDED
}
