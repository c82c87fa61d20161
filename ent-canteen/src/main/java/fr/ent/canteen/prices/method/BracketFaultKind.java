package fr.ent.canteen.prices.method;

/** The kinds of fault. */
public enum BracketFaultKind {
    GAP,
    OVERLAP,
    EMPTY,
    INCOMPLETE
}
