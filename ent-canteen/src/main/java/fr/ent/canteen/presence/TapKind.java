package fr.ent.canteen.presence;

/** The meaning of a tap: the child is there, isn't, is as if nothing had been tapped, or was collected. */
enum TapKind {
    PRESENT,
    ABSENT,
    CLEARED,
    COLLECTED
}
