package fr.ent.canteen.presence;

/** What was tapped: the child is there, isn't, is as if nothing had been tapped, or was collected. */
enum TapKind {
    PRESENT,
    ABSENT,
    CLEARED,
    COLLECTED
}
