package fr.ent.canteen.booking.townhall;

/** What can be changed by hand. */
enum CorrectionKind {
    ADDED,
    CANCELLED,
    REPRICED
}
