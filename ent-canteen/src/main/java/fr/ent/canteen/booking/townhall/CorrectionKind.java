package fr.ent.canteen.booking.townhall;

/** The changes that can be made by hand. */
enum CorrectionKind {
    ADDED,
    CANCELLED,
    REPRICED
}
