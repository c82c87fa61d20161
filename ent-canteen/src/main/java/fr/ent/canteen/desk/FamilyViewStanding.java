package fr.ent.canteen.desk;

/** Zero is known. */
enum FamilyViewStanding {
    KNOWN,
    EXPIRED,
    REFUSED,
    UNKNOWN
}
