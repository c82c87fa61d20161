package fr.ent.canteen;

/** The parts of a meal, in the order they are eaten. */
public enum MenuComponentKind {
    STARTER,
    MAIN,
    SIDE,
    DAIRY,
    DESSERT,
    BREAD,
    OTHER
}
