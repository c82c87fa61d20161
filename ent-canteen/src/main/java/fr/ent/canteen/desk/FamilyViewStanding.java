package fr.ent.canteen.desk;

/** Zero is known. */
enum FamilyViewStanding {
    KNOWN,
    ESTIMATED,
    EXPIRED,
    REFUSED,
    UNKNOWN
}
