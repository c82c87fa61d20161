package fr.ent.core.space.item;

/** The fate of something whose name its folder has already. */
public enum TakenNames {
    REFUSE,
    /** It gets a number behind its name. */
    NUMBER
}
