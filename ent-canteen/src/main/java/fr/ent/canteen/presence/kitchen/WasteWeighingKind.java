package fr.ent.canteen.presence.kitchen;

/** Peelings and cuttings, what was made and not served, what came back on plates. */
enum WasteWeighingKind {
    PREPARATION,
    UNSERVED,
    LEFTOVERS
}
