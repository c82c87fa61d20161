package fr.ent.homework.absence;

/**
 * The reasons that the law holds legitimate (code de l’éducation, L131-8), and others, of which the State's services judge.
 * {@code CUT_OFF} is an accidental difficulty of getting there; {@code GUARDIANS_AWAY} the temporary absence of the guardians,
 * when their children follow them.
 */
public enum AbsenceReason {
    ILLNESS,
    CONTAGION,
    FAMILY_GATHERING,
    CUT_OFF,
    GUARDIANS_AWAY,
    OTHER
}
