package fr.ent.canteen.families.file;

/** Where a file stands: being written, waiting to be checked, checked, or sent back with a reason. */
enum FamilyFileState {
    DRAFT,
    SENT,
    ACCEPTED,
    RETURNED
}
